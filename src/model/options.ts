import type {FileTransferOptions} from './file-transfer.js';
import type {Entry, Party} from './entry.js';
import {readKeyboardChanges, type KeyboardChanges} from './keyboard-map.js';

/** What a translator is told beside the text. */
export interface TranslationRequest {
  /** Who wrote it. */
  readonly from: Pick<Party, 'id' | 'name' | 'role'>;
  /** Of the entry. */
  readonly key: string;
  /** Aborts when the message has gone out of sight. */
  readonly signal: AbortSignal;
}

/** Plain text, and its language as a tag such as `en`. */
export interface Translation {
  readonly text: string;
  readonly language?: string;
}

/** Translates a message, with what is private already masked; undefined where there's nothing to translate (T17). */
export type Translate = (
  text: string,
  request: TranslationRequest,
) => Promise<Translation | undefined>;

/** A translator, with which messages it's for: those of others unless it says. */
export interface TranslatorOptions {
  readonly translate: Translate;
  wants?(entry: Entry, from: TranslationRequest['from']): boolean;
}

export type Translator = Translate | TranslatorOptions;

/** What words are to be checked by. */
export interface SpellingRequest {
  /** One of the checker's `languages`. */
  readonly language: string;
  /** Aborts when the answer is of no more use. */
  readonly signal: AbortSignal;
}

/** Checks spelling (C4): a `HunspellChecker` of `deskside/spelling`, or a host's own. */
export interface SpellChecker {
  /** The languages that can be checked, as tags such as `en` or `de-CH`. */
  readonly languages: readonly string[];
  /** Which of the words are wrong; rejects where that can't be told. */
  check(words: readonly string[], request: SpellingRequest): Promise<readonly string[]>;
  /** What may have been meant by a word, the likely first. */
  suggest(word: string, request: SpellingRequest): Promise<readonly string[]>;
}

/** What helps to tell honest links from others (T12, T13). */
export interface LinkOptions {
  /** Domains that readers know, such as the company's own: a link to one that looks like it is marked. */
  readonly knownDomains?: readonly string[];
  /** Names that only the known domains should carry, such as `paypal`. */
  readonly brands?: readonly string[];
  /** Where a telephone number without its country code is from: an ISO 3166-1 code such as `DE`. */
  readonly region?: string;
}

/** Finds what is to be masked in a text: ranges in UTF-16 units. */
export type MaskFinder = (
  text: string,
) => readonly {readonly start: number; readonly end: number}[];

/** What isn't shown of messages (T21). */
export interface PrivacyOptions {
  /** Payment card numbers but for their last four digits; true unless set. */
  readonly cardNumbers?: boolean;
  /**
   * What else is masked. Patterns are run on texts of strangers: one that backtracks, as `(a+)+`, can stall the page. One
   * that throws hides the whole text.
   */
  readonly masks?: readonly (RegExp | MaskFinder)[];
  /** Whether an agent can have what is masked in a message shown; `never` unless set. */
  readonly reveal?: 'never' | 'on demand';
}

/** What an agent hears with the accessibility profile (P3, A4). */
export interface ToneOptions {
  /** 0 to 1; 0.5 unless set. */
  readonly volume?: number;
  /** Seconds between the rings of waits that the agent isn't looking at; 8 unless set. */
  readonly ringEvery?: number;
}

/**
 * Which media of other servers are loaded (R6). A remote image tells a stranger that it's looked at, when and from where: so
 * nothing is asked of a server that the page doesn't name, until the reader wants it.
 */
export interface MediaOptions {
  /** `on demand` unless set: a button shows it. `never` shows none, `always` all at once. */
  readonly policy?: 'always' | 'on demand' | 'never';
  /** Hosts whose media are shown at once, such as `cdn.example.com`, or `*.example.com` with all below it. */
  readonly allow?: readonly string[];
}

/** What a host can set; each has a default. Durations are in seconds, sizes in bytes. */
export interface Options {
  /** What everyone is shown in place of the agent's name; empty for the name. */
  readonly nickname: string;
  /** BCP 47; empty for the page's language. */
  readonly locale: string;
  readonly theme: 'auto' | 'light' | 'dark';
  /** Text zoom, 0.75 to 2. */
  readonly zoom: number;
  readonly density: 'comfortable' | 'compact';
  /** When a wait becomes pressing, stage by stage. */
  readonly pendingResponse: readonly number[];
  readonly typingPreview: boolean;
  readonly typingTimeout: number;
  readonly sendOn: 'enter' | 'ctrl+enter';
  /** Characters; 0 for no limit. */
  readonly maxLength: number;
  /** How far back earlier chats with the contact can be loaded (T9); 0 days for none of them. */
  readonly history: {readonly days: number};
  readonly fileTransfer: FileTransferOptions;
  /** The browser's own marks. */
  readonly spellCheck: boolean;
  /** Checks spelling before a message is sent, and asks if words are wrong; needs `spelling`. */
  readonly spellCheckOnSend: boolean;
  /** What checks spelling, on demand and on sending; undefined for neither. */
  readonly spelling: SpellChecker | undefined;
  /** Which language messages are checked in: a tag such as `de`; empty for the one of `locale`. */
  readonly dictionary: string;
  /** A button beside Send that opens all emoji, and `:smile:` completed while the agent writes (C6). */
  readonly emoji: boolean;
  readonly confirmEnd: boolean;
  /** Seconds after which a chat whose contact has left closes by itself (I15); 0 for never. */
  readonly autoCloseAfter: number;
  readonly accessibilityProfile: boolean;
  /** Marks the page while a chat asks for attention and the agent is elsewhere: title, icon, badge (I4). */
  readonly flashTitle: boolean;
  /** Address of the icon to show meanwhile; empty leaves the page's own. */
  readonly attentionIcon: string;
  /**
   * The system's notifications while a chat asks for attention and the agent is elsewhere: none, with the reason alone, or with the
   * contact's latest message, masked as in the chat. The agent is asked for them by a button.
   */
  readonly desktopNotifications: 'off' | 'reasons' | 'messages';
  /** Whether agents can ask contacts to open pages (U1). */
  readonly pushUrl: boolean;
  /** Hosts that are pushed without a question, with all below them; all when empty (U4). */
  readonly pushUrlAllowList: readonly string[];
  /** Other keys for commands of the desk (A7), such as `{nextChat: 'F7', endChat: []}`. */
  readonly keys: KeyboardChanges;
  /** Lets keys typed in the desk reach the page around it. */
  readonly keyboardBubbling: boolean;
  readonly links: LinkOptions;
  readonly media: MediaOptions;
  readonly privacy: PrivacyOptions;
  /** Puts a translation under messages; undefined for none. */
  readonly translator: Translator | undefined;
  readonly tones: ToneOptions;
}

export const defaultOptions: Options = Object.freeze({
  nickname: '',
  locale: '',
  theme: 'auto',
  zoom: 1,
  density: 'comfortable',
  pendingResponse: Object.freeze([30, 50]),
  typingPreview: false,
  typingTimeout: 10,
  sendOn: 'enter',
  maxLength: 4_000,
  history: Object.freeze({days: 180}),
  fileTransfer: Object.freeze({}),
  spellCheck: true,
  spellCheckOnSend: false,
  spelling: undefined,
  dictionary: '',
  emoji: true,
  confirmEnd: true,
  autoCloseAfter: 0,
  accessibilityProfile: false,
  flashTitle: true,
  attentionIcon: '',
  desktopNotifications: 'off',
  pushUrl: true,
  pushUrlAllowList: Object.freeze([]),
  keys: Object.freeze({}),
  keyboardBubbling: false,
  links: Object.freeze({}),
  media: Object.freeze({}),
  privacy: Object.freeze({}),
  translator: undefined,
  tones: Object.freeze({}),
});

interface Rule {
  readonly what: string;
  accepts(value: unknown): boolean;
}

const boolean: Rule = {what: 'true or false', accepts: (value) => typeof value === 'boolean'};
const string: Rule = {what: 'a string', accepts: (value) => typeof value === 'string'};
const oneOf = (...values: readonly string[]): Rule => ({
  what: values.map((value) => `"${value}"`).join(' or '),
  accepts: (value) => values.includes(value as string),
});
const number = (min: number, max: number): Rule => ({
  what: Number.isFinite(max) ? `a number from ${min} to ${max}` : `a number of at least ${min}`,
  accepts: (value) => typeof value === 'number' && value >= min && value <= max && value < Infinity,
});
const locale: Rule = {
  what: 'a language tag such as "de"',
  accepts: (value) => typeof value === 'string' && (value === '' || isLanguageTag(value)),
};
const rising: Rule = {
  what: 'a rising list of seconds',
  accepts: (value) =>
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((item, index) => Number.isFinite(item) && item > (value[index - 1] ?? 0)),
};

const historyDays: Rule = {
  what: 'an object such as {days: 180}',
  accepts: (value) => {
    const {days} = (value ?? {}) as {days?: unknown};
    return Number.isSafeInteger(days) && Number(days) >= 0;
  },
};

const isLanguageTag = (value: string): boolean => {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
};

const strings: Rule = {
  what: 'a list of strings',
  accepts: (value) => Array.isArray(value) && value.every((item) => typeof item === 'string'),
};
const region: Rule = {
  what: 'a country code such as "DE"',
  accepts: (value) => typeof value === 'string' && /^(?:[A-Z]{2})?$/.test(value),
};
const translator: Rule = {
  what: 'a function, or an object with a function "translate"',
  accepts: (value) =>
    typeof value === 'function' ||
    typeof (value as TranslatorOptions | null)?.translate === 'function',
};
const spelling: Rule = {
  what: 'an object with "languages", "check" and "suggest"',
  accepts: (value) => {
    const {languages, check, suggest} = (value ?? {}) as Partial<
      Record<keyof SpellChecker, unknown>
    >;
    return strings.accepts(languages) && [check, suggest].every((one) => typeof one === 'function');
  },
};
const commandKeys: Rule = {
  what: 'an object such as {nextChat: "F7"}',
  accepts: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
};
const list: Rule = {what: 'a list', accepts: (value) => Array.isArray(value)};

/** A rule for each option; some options have options of their own. */
interface Fields {
  readonly [name: string]: Rule | Fields;
}

const linkRules: Record<keyof LinkOptions, Rule> = {knownDomains: strings, brands: strings, region};
const mediaRules: Record<keyof MediaOptions, Rule> = {
  policy: oneOf('always', 'on demand', 'never'),
  allow: strings,
};
const privacyRules: Record<keyof PrivacyOptions, Rule> = {
  cardNumbers: boolean,
  // What is no mask hides the text when it's used: a mistake in one must not show what the others hide.
  masks: list,
  reveal: oneOf('never', 'on demand'),
};

const toneRules: Record<keyof ToneOptions, Rule> = {
  volume: number(0, 1),
  ringEvery: number(2, 3_600),
};

const transferRules: Record<keyof FileTransferOptions, Rule> = {
  send: boolean,
  receive: boolean,
  maxSize: number(1, Infinity),
  maxCount: number(1, 1_000),
  types: strings,
};

const rules: Record<keyof Options, Rule | Fields> = {
  nickname: string,
  locale,
  theme: oneOf('auto', 'light', 'dark'),
  zoom: number(0.75, 2),
  density: oneOf('comfortable', 'compact'),
  pendingResponse: rising,
  typingPreview: boolean,
  typingTimeout: number(1, 3_600),
  sendOn: oneOf('enter', 'ctrl+enter'),
  maxLength: number(0, Infinity),
  history: historyDays,
  fileTransfer: transferRules,
  spellCheck: boolean,
  spellCheckOnSend: boolean,
  spelling,
  dictionary: locale,
  emoji: boolean,
  confirmEnd: boolean,
  autoCloseAfter: number(0, 86_400),
  accessibilityProfile: boolean,
  flashTitle: boolean,
  attentionIcon: string,
  desktopNotifications: oneOf('off', 'reasons', 'messages'),
  pushUrl: boolean,
  pushUrlAllowList: strings,
  keys: commandKeys,
  keyboardBubbling: boolean,
  links: linkRules,
  media: mediaRules,
  privacy: privacyRules,
  translator,
  tones: toneRules,
};

/**
 * Fills what isn't set with the defaults. An unknown option or a wrong value is reported by name and ignored.
 *
 * @param warn - Told of each mistake.
 */
export const readOptions = (value: unknown, warn: (problem: string) => void): Options => {
  const given = readFields('options', value, rules, warn) as Partial<Options> | undefined;
  if (!given) return defaultOptions;
  const keys = given.keys ? {keys: readKeyboardChanges(given.keys, warn)} : {};
  return {...defaultOptions, ...given, ...keys};
};

/** What is right of an object, or undefined if nothing is. */
const readFields = (
  path: string,
  value: unknown,
  known: Fields,
  warn: (problem: string) => void,
): object | undefined => {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'object' || Array.isArray(value)) {
    warn(`${path}: expected an object`);
    return undefined;
  }
  const taken = Object.entries(value).flatMap(([name, setting]): [string, unknown][] => {
    const rule = Object.hasOwn(known, name) ? known[name] : undefined;
    const right = readField(`${path}.${name}`, setting, rule, warn);
    return right === undefined ? [] : [[name, right]];
  });
  return taken.length > 0 ? Object.fromEntries(taken) : undefined;
};

const readField = (
  path: string,
  setting: unknown,
  rule: Rule | Fields | undefined,
  warn: (problem: string) => void,
): unknown => {
  if (setting === undefined) return undefined;
  if (!rule) warn(`${path}: there is no such option`);
  else if (!isRule(rule)) return readFields(path, setting, rule, warn);
  else if (rule.accepts(setting)) return setting;
  else warn(`${path}: expected ${rule.what}`);
  return undefined;
};

const isRule = (rule: Rule | Fields): rule is Rule => typeof rule.accepts === 'function';
