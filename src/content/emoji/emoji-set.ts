import {Folding} from '../search/folding.js';
import {emojiByGroup} from './tables/set.js';

export type EmojiGroup = keyof typeof emojiByGroup;

export const emojiGroups = Object.keys(emojiByGroup) as readonly EmojiGroup[];

export interface Emoji {
  readonly emoji: string;
  readonly group: EmojiGroup;
  readonly hasTones: boolean;
  /** Without colons; the best known first. */
  readonly shortcodes: readonly string[];
  /** In the reader's language. */
  readonly name: string;
  /** What it's found by beside its name. */
  readonly keywords: string;
}

/** All emoji, with their words in one language. */
export class EmojiSet {
  readonly all: readonly Emoji[];
  readonly #byShortcode: ReadonlyMap<string, Emoji>;
  readonly #byCharacters: ReadonlyMap<string, Emoji>;
  readonly #folding: Folding;
  /** Made when it's first searched. */
  #folded: readonly FoldedEmoji[] | undefined;

  /** @param words - A line for each emoji: its name, and behind a bar what else it's found by. */
  constructor(words: string, locale: string) {
    this.all = read(words.split('\n'));
    this.#byShortcode = new Map(
      this.all.flatMap((emoji) => emoji.shortcodes.map((code) => [code, emoji] as const)).reverse(),
    );
    this.#byCharacters = new Map(this.all.map((emoji) => [emoji.emoji, emoji]));
    this.#folding = new Folding(locale);
  }

  inGroup(group: EmojiGroup): readonly Emoji[] {
    return this.all.filter((emoji) => emoji.group === group);
  }

  /** By its characters, without a tone. */
  get(emoji: string): Emoji | undefined {
    return this.#byCharacters.get(emoji);
  }

  /** By a whole shortcode, without its colons. */
  named(shortcode: string): Emoji | undefined {
    return this.#byShortcode.get(shortcode.toLowerCase());
  }

  /** Those with all words of the query, the best first. */
  find(query: string, limit = Infinity): readonly Emoji[] {
    const words = this.#folding
      .fold(query)
      .split(/[\s_:]+/)
      .filter(Boolean);
    if (words.length === 0) return [];
    this.#folded ??= this.all.map((emoji) => this.#fold(emoji));
    const ranked = this.#folded
      .map(({emoji, ...texts}) => ({emoji, rank: rankOf(texts, words)}))
      .filter(({rank}) => rank < Infinity);
    return ranked
      .sort((a, b) => a.rank - b.rank)
      .slice(0, limit)
      .map(({emoji}) => emoji);
  }

  #fold(emoji: Emoji): FoldedEmoji {
    const fold = (text: string): string => ` ${this.#folding.fold(text)}`;
    return {
      emoji,
      codes: emoji.shortcodes.map((code) => ` ${code.replaceAll('_', ' ')}`).join(''),
      name: fold(emoji.name),
      keywords: fold(emoji.keywords),
    };
  }
}

/** Each word with a space before it. */
interface FoldedTexts {
  readonly codes: string;
  readonly name: string;
  readonly keywords: string;
}

interface FoldedEmoji extends FoldedTexts {
  readonly emoji: Emoji;
}

const read = (words: readonly string[]): readonly Emoji[] => {
  let line = 0;
  return emojiGroups.flatMap((group) =>
    emojiByGroup[group].split('\n').map((characters) => {
      const [sign = '', ...shortcodes] = characters.split(' ');
      const [name = '', keywords = ''] = (words[line++] ?? '').split('|');
      const hasTones = sign.startsWith('+');
      return {emoji: hasTones ? sign.slice(1) : sign, group, hasTones, shortcodes, name, keywords};
    }),
  );
};

/** How far down it stands: a name that begins so before a word of it, that before what it's also known by. */
const rankOf = ({codes, name, keywords}: FoldedTexts, words: readonly string[]): number => {
  const [first = ''] = words;
  const all = `${codes}${name}${keywords}`;
  if (!words.every((word) => all.includes(` ${word}`) || isInside(all, word))) return Infinity;
  if (`${name} `.startsWith(` ${words.join(' ')} `)) return 0;
  if (`${codes} `.includes(` ${words.join(' ')} `)) return 0;
  if (codes.startsWith(` ${first}`)) return 1;
  if (name.startsWith(` ${first}`)) return 2;
  if (`${codes}${name}`.includes(` ${first}`)) return 3;
  return all.includes(` ${first}`) ? 4 : 5;
};

/** Where words aren't set apart by spaces, or are made of others, one may stand inside. */
const isInside = (text: string, word: string): boolean =>
  (word.length > 2 || /[^\p{ASCII}]/u.test(word)) && text.includes(word);
