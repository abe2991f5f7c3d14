import {cut} from './plain-text.js';

/** The beginning of a text, never half of what is seen as one character, with an ellipsis where something is left out. */
export const shorten = (text: string, length: number): string =>
  text.length <= length ? text : `${cut(text, length).trimEnd()}…`;
