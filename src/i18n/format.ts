import {ConversationFormat, isTime, lazy, type Lazy, longestTime} from './conversation-format.js';

/** Whole seconds of a duration; what isn't one is none. */
const secondsOf = (milliseconds: number): number =>
  milliseconds > 0 && milliseconds <= longestTime ? Math.floor(milliseconds / 1000) : 0;

/** Times, durations, numbers and lists in one locale. */
export class Format extends ConversationFormat {
  readonly #digits: Lazy<Intl.NumberFormat>;
  readonly #number: Lazy<Intl.NumberFormat>;
  readonly #percent: Lazy<Intl.NumberFormat>;
  readonly #list: Lazy<Intl.ListFormat>;
  readonly #units: Lazy<Intl.ListFormat>;

  constructor(locale: string, timeZone?: string) {
    super(locale, timeZone);
    this.#digits = lazy(
      () => new Intl.NumberFormat(locale, {minimumIntegerDigits: 2, useGrouping: false}),
    );
    this.#number = lazy(() => new Intl.NumberFormat(locale));
    this.#percent = lazy(() => new Intl.NumberFormat(locale, {style: 'percent'}));
    this.#list = lazy(() => new Intl.ListFormat(locale));
    this.#units = lazy(() => new Intl.ListFormat(locale, {type: 'unit', style: 'narrow'}));
  }

  /** How long ago, short while it's near: `now`, `2 min`, `3 hr`, then the day. */
  ago(at: number | undefined | null, now: number): string {
    if (!isTime(at)) return '';
    const seconds = secondsOf(now - at);
    if (seconds < 60) return this.relative().format(0, 'second');
    if (seconds < 3600) return this.inUnit(Math.floor(seconds / 60), 'minute', 'short');
    const isToday = this.daysBetween(at, now) < 1;
    return isToday ? this.inUnit(Math.floor(seconds / 3600), 'hour', 'short') : this.day(at, now);
  }

  /** Elapsed time as `hh:mm:ss` (I2). */
  elapsed(milliseconds: number): string {
    return this.#clock(secondsOf(milliseconds), true);
  }

  /** Elapsed time as `mm:ss`, with hours only when there are any. */
  shortElapsed(milliseconds: number): string {
    return this.#clock(secondsOf(milliseconds), false);
  }

  /** Elapsed time in words, for assistive technology: `3 minutes 10 seconds`. */
  spoken(milliseconds: number): string {
    const seconds = secondsOf(milliseconds);
    const parts: (readonly [number, string])[] = [
      [Math.floor(seconds / 3600), 'hour'],
      [Math.floor(seconds / 60) % 60, 'minute'],
      [seconds % 60, 'second'],
    ];
    const told = parts.filter(
      ([amount, unit]) => amount > 0 || (seconds === 0 && unit === 'second'),
    );
    return this.#units().format(told.map(([amount, unit]) => this.inUnit(amount, unit, 'long')));
  }

  /** A machine's form of a duration, for `<time datetime>`: `PT190S`. */
  machineDuration(milliseconds: number): string {
    return `PT${secondsOf(milliseconds)}S`;
  }

  number(value: number): string {
    return Number.isFinite(value) ? this.#number().format(value) : '';
  }

  /** `1.25` is `125%`. */
  percent(value: number): string {
    return Number.isFinite(value) ? this.#percent().format(value) : '';
  }

  list(items: readonly string[]): string {
    return this.#list().format(items);
  }

  #clock(seconds: number, hours: boolean): string {
    const two = this.#digits();
    const parts = [Math.floor(seconds / 60) % 60, seconds % 60].map((part) => two.format(part));
    const whole = Math.floor(seconds / 3600);
    if (hours || whole > 0) parts.unshift(two.format(whole));
    return parts.join(':');
  }
}

const formats = new Map<string, Format>();

/** The format of a locale, made once. */
export const formatFor = (locale: string): Format => {
  let format = formats.get(locale);
  if (!format) {
    format = new Format(locale);
    formats.set(locale, format);
  }
  return format;
};
