import type {DictionaryText} from './hunspell/dictionary.js';

/** The addresses of a dictionary's two files, which are asked for when it's first needed; or what gives their text. */
export type DictionarySource =
  {readonly aff: string | URL; readonly dic: string | URL} | (() => Promise<DictionaryText>);

export const readSource = async (source: DictionarySource): Promise<DictionaryText> => {
  if (typeof source === 'function') return source();
  const [aff, dic] = await Promise.all([readText(source.aff), readText(source.dic)]);
  return {aff, dic};
};

const readText = async (url: string | URL): Promise<string> => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${String(url)}: ${response.status}`);
  return response.text();
};
