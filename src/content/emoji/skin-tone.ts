/** As Unicode orders them, from light to dark; 0 for none. */
export type SkinTone = 0 | 1 | 2 | 3 | 4 | 5;

export const skinTones: readonly SkinTone[] = [0, 1, 2, 3, 4, 5];

/** An emoji that has tones, with one for all who are in it. */
export const withTone = (emoji: string, tone: SkinTone): string =>
  tone === 0 ? emoji : emoji.replaceAll(people, `$1${modifierOf(tone)}`);

/** The hands of people who hold them are theirs. */
const people = /(?!🤝\u200D)(\p{Emoji_Modifier_Base})\uFE0F?/gu;

const modifierOf = (tone: SkinTone): string => String.fromCodePoint(0x1f3fa + tone);
