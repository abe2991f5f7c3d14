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

/** Someone's or something's name on one line, which can't reorder the text around it; empty for what is no text. */
export const plainName = (name: unknown): string =>
  typeof name === 'string'
    ? wellFormed(name.replace(directionControls, '').replace(controls, ' ')).trim()
    : '';

/** Code units before the place of a cut that can have a say in it: more than any emoji has. */
const memory = 256;

/**
 * At most so many code units of a text, never half of what is seen as one character; but of a heap of marks on one letter
 * that has no end, as many as fit.
 */
export const cut = (text: string, length: number): string => {
  if (text.length <= length) return text;
  const start = Math.max(0, length - memory);
  const around = text.slice(start, length + memory);
  const {index} = new Intl.Segmenter().segment(around).containing(length - start) ?? {index: 0};
  return text.slice(0, index > 0 ? start + index : wholeUnits(text, length));
};

const wholeUnits = (text: string, length: number): number => {
  const last = text.charCodeAt(length - 1);
  return last >= 0xd800 && last <= 0xdbff ? length - 1 : length;
};
