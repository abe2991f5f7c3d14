// Reads what bots send, in any vendor's format. Needs no document, and defines no element.
export {AnswerBook, findAnswers, type AnswerBookOptions} from './content/rich/answer-book.js';
export type {RichMediaFormat} from './content/rich/formats/format.js';
export {limits} from './content/rich/limits.js';
export {plainWords} from './content/rich/plain-words.js';
export {readRichContent} from './content/rich/read-rich-content.js';
export {
  formatOf,
  readRichMedia,
  richMediaFormats,
  type ReadRichMediaOptions,
  type RichMediaReading,
} from './content/rich/read-rich-media.js';
export * from './model/rich-answer.js';
export * from './model/rich-content.js';
