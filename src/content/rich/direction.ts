/** Scripts that are written from right to left, of those that people chat in. */
const fromRight =
  /[\p{Script=Adlam}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Nko}\p{Script=Rohg}\p{Script=Syriac}\p{Script=Thaana}]/u;

/**
 * The direction of a text by its first letter, as `dir="auto"` has it; that doesn't look into shadow roots. Undefined where
 * there's no letter.
 */
export const directionOf = (text: string): 'ltr' | 'rtl' | undefined => {
  const letter = /\p{L}/u.exec(text)?.[0];
  if (letter === undefined) return undefined;
  return fromRight.test(letter) ? 'rtl' : 'ltr';
};
