import {EmojiSet} from './emoji-set.js';

type Words = () => Promise<{readonly words: string}>;

const languages: Readonly<Record<string, Words>> = {
  en: () => import('./tables/en.js'),
  de: () => import('./tables/de.js'),
  fr: () => import('./tables/fr.js'),
  es: () => import('./tables/es.js'),
  pt: () => import('./tables/pt.js'),
  ja: () => import('./tables/ja.js'),
  ar: () => import('./tables/ar.js'),
};

const sets = new Map<string, EmojiSet>();

/**
 * All emoji with their words in a language, else in English; loaded once.
 *
 * @param locale - A language tag such as `de-AT`.
 */
export const loadEmoji = async (locale: string): Promise<EmojiSet> => {
  const [tag = ''] = locale.toLowerCase().split('-');
  const language = Object.hasOwn(languages, tag) ? tag : 'en';
  const known = sets.get(language);
  if (known) return known;
  const {words} = await languages[language]!();
  const set = new EmojiSet(words, language);
  sets.set(language, set);
  return set;
};
