/** Arabic letters that are written one for the other, and those that Persian and Urdu have instead. */
const twins: Readonly<Record<string, string>> = {
  '\u0640': '',
  '\u0629': '\u0647',
  '\u0649': '\u064a',
  '\u06cc': '\u064a',
  '\u06a9': '\u0643',
  '\u06c1': '\u0647',
  '\u0671': '\u0627',
};

/** A letter in its commonest form: alef maqsura as yeh, teh marbuta as heh; the stretching tatweel is none. */
export const foldArabic = (letter: string): string => twins[letter] ?? letter;
