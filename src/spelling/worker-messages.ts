import type {DictionaryText} from './hunspell/dictionary.js';

/** What the worker is asked for. */
export type Question =
  | {readonly kind: 'load'; readonly language: string; readonly text: DictionaryText}
  | {readonly kind: 'check'; readonly language: string; readonly words: readonly string[]}
  | {readonly kind: 'suggest'; readonly language: string; readonly word: string};

/** A question with the number that its answer has. */
export interface Asked {
  readonly id: number;
  readonly question: Question;
}

/** `ready` once it listens; then an answer to each question. */
export type Told =
  | 'ready'
  | {readonly id: number; readonly words: readonly string[]}
  | {readonly id: number; readonly problem: string};
