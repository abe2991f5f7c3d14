/** Characters that turn the direction of what follows: in a name they could make the page lie. */
const directionControls = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
// eslint-disable-next-line no-control-regex -- they are what is looked for
const controls = /[\u0000-\u001f\u007f-\u009f]+/g;
const loneSurrogate = /\p{Surrogate}/u;
const loneSurrogates = /\p{Surrogate}/gu;

/** Whether every surrogate of a text has its other half. */
export const isWellFormed = (text: string): boolean => !loneSurrogate.test(text);

/** The text with a replacement character for each half of a character. */
export const wellFormed = (text: string): string =>
  loneSurrogate.test(text) ? text.replace(loneSurrogates, '\ufffd') : text;

/** Someone's or something's name on one line, which can't reorder the text around it. */
export const plainName = (name: string): string =>
  wellFormed(name.replace(directionControls, '').replace(controls, ' ')).trim();

/** The beginning of a text, never half a character, with an ellipsis where something is left out. */
export const shorten = (text: string, length: number): string =>
  text.length <= length ? text : `${cut(text, length).trimEnd()}…`;

/** At most so many code units of a text, never half a character. */
export const cut = (text: string, length: number): string => {
  const last = text.charCodeAt(length - 1);
  const isHalf = last >= 0xd800 && last <= 0xdbff;
  return text.slice(0, isHalf ? length - 1 : length);
};
