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
  readonly spellCheck: boolean;
  readonly confirmEnd: boolean;
  readonly accessibilityProfile: boolean;
  /** Lets keys typed in the desk reach the page around it. */
  readonly keyboardBubbling: boolean;
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
  spellCheck: true,
  confirmEnd: true,
  accessibilityProfile: false,
  keyboardBubbling: false,
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

const isLanguageTag = (value: string): boolean => {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
};

const rules: Readonly<Record<keyof Options, Rule>> = {
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
  spellCheck: boolean,
  confirmEnd: boolean,
  accessibilityProfile: boolean,
  keyboardBubbling: boolean,
};

/**
 * Fills what isn't set with the defaults. An unknown option or a wrong value is reported by name and ignored.
 *
 * @param warn - Told of each mistake.
 */
export const readOptions = (value: unknown, warn: (problem: string) => void): Options => {
  if (value === undefined || value === null) return defaultOptions;
  if (typeof value !== 'object' || Array.isArray(value)) {
    warn('options: expected an object');
    return defaultOptions;
  }
  const given = Object.entries(value).filter(([name, setting]) => isRight(name, setting, warn));
  return given.length > 0 ? {...defaultOptions, ...Object.fromEntries(given)} : defaultOptions;
};

const isRight = (name: string, setting: unknown, warn: (problem: string) => void): boolean => {
  if (setting === undefined) return false;
  const rule = Object.hasOwn(rules, name) ? rules[name as keyof Options] : undefined;
  if (rule?.accepts(setting)) return true;
  warn(
    rule ? `options.${name}: expected ${rule.what}` : `options.${name}: there is no such option`,
  );
  return false;
};
