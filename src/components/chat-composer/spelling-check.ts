import type {WordSpan} from '../../content/spelling/words.js';
import type {Options} from '../../model/options.js';
import type {ChatSession} from '../../session/chat-session.js';

/** What is to be checked, and how. */
export interface CheckRequest {
  readonly text: string;
  /** One of the checker's. */
  readonly language: string;
  readonly names: readonly string[];
  readonly options: Options;
  /** Whose words count as well. */
  readonly session: ChatSession | undefined;
  readonly signal: AbortSignal;
}

/** Where the words stand that may be misspelled, by what is written. */
export type Misspelled = ReadonlyMap<string, readonly WordSpan[]>;

/** The words of a text that are known neither to the dictionary nor to the agent. */
export const misspelled = async (request: CheckRequest): Promise<Misspelled> => {
  const {text, language, names, options, session, signal} = request;
  const {wordsIn} = await import('../../content/spelling/words.js');
  const spans = wordsIn(text, {language, names, privacy: options.privacy});
  const own = new Set(await session?.personalWords(language).catch(() => []));
  const words = [...new Set(spans.map((span) => span.text))].filter((word) => !own.has(word));
  const wrong = words.length > 0 ? await options.spelling?.check(words, {language, signal}) : [];
  signal.throwIfAborted();
  return new Map(wrong?.map((word) => [word, spans.filter((span) => span.text === word)] as const));
};
