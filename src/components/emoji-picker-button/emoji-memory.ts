import {skinTones, type SkinTone} from '../../content/emoji/skin-tone.js';

/** What an agent chose before. */
export interface EmojiChoices {
  readonly tone: SkinTone;
  /** Latest first, without tones. */
  readonly recent: readonly string[];
}

const place = 'deskside-emoji';
const most = 32;
let choices: EmojiChoices = {tone: 0, recent: []};

/** As another tab may have left them. Where nothing can be kept they last as long as the page. */
export const emojiChoices = (): EmojiChoices => {
  try {
    choices = read(JSON.parse(localStorage.getItem(place) ?? 'null')) ?? choices;
  } catch {
    // Forbidden, or not ours: what this page knows is good enough.
  }
  return choices;
};

export const chooseTone = (tone: SkinTone): void => keep({...emojiChoices(), tone});

/** @param emoji - Without a tone. */
export const rememberEmoji = (emoji: string): void => {
  const {tone, recent} = emojiChoices();
  keep({tone, recent: [emoji, ...recent.filter((each) => each !== emoji)].slice(0, most)});
};

const keep = (next: EmojiChoices): void => {
  choices = next;
  try {
    localStorage.setItem(place, JSON.stringify(next));
  } catch {
    // See above.
  }
};

const read = (value: unknown): EmojiChoices | undefined => {
  const {tone, recent} = (value ?? {}) as {tone?: unknown; recent?: unknown};
  if (!Array.isArray(recent)) return undefined;
  return {
    tone: skinTones.find((each) => each === tone) ?? 0,
    recent: recent.filter((each) => typeof each === 'string').slice(0, most),
  };
};
