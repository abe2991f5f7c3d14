import {loadEmoji} from '../../content/emoji/load-emoji.js';
import type {Emoji} from '../../content/emoji/emoji-set.js';
import {withTone} from '../../content/emoji/skin-tone.js';
import type {Completion, CompletionQuery, TextCompleter} from '../chat-composer/text-completer.js';
import {emojiChoices, rememberEmoji} from './emoji-memory.js';

/** A colon and two letters or more at the end, with or without the second colon. */
const beginning = /(?:^|[\s([{"'“„«¿¡]|\p{Extended_Pictographic}\uFE0F?):([\p{L}\d+_-]{2,40}):?$/u;
const address = /\/\/|www\./i;
/** As many as are offered. */
const most = 8;

/** Emoji for `:smile:`, and a list for its beginning (C6). A time such as 10:30 or an address asks for none. */
export class ShortcodeCompleter implements TextCompleter {
  readonly #locale: () => string;

  /** @param locale - Tells the agent's language. */
  constructor(locale: () => string) {
    this.#locale = locale;
  }

  match(before: string): CompletionQuery | undefined {
    // No more of a long text is looked at than could count.
    const [, code] = beginning.exec(before.slice(-60)) ?? [];
    if (code === undefined || address.test(lastRun(before.slice(-2_000)))) return undefined;
    const isWhole = before.endsWith(':');
    if (!isWhole && !/\p{L}/u.test(code)) return undefined;
    return {start: before.length - code.length - (isWhole ? 2 : 1), text: code, isWhole};
  }

  async find({text, isWhole}: CompletionQuery): Promise<readonly Completion[]> {
    const set = await loadEmoji(this.#locale());
    const known = set.named(text);
    if (isWhole) return known ? [completionOf(known)] : [];
    return set.find(text, most).map(completionOf);
  }
}

/** What stands after the last white space. */
const lastRun = (text: string): string => text.split(/\s/).at(-1) ?? '';

const completionOf = (emoji: Emoji): Completion => {
  const sign = emoji.hasTones ? withTone(emoji.emoji, emojiChoices().tone) : emoji.emoji;
  const [code] = emoji.shortcodes;
  return {
    key: emoji.emoji,
    sign,
    label: emoji.name,
    ...(code && {detail: `:${code}:`}),
    take() {
      rememberEmoji(emoji.emoji);
      return sign;
    },
  };
};
