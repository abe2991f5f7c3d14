const longestTime = 8.64e15;
const day = 86_400_000;

type Lazy<Value> = () => Value;

const lazy = <Value>(make: () => Value): Lazy<Value> => {
  let made: Value | undefined;
  return () => (made ??= make());
};

const isTime = (at: number | undefined | null): at is number =>
  at != null && Math.abs(at) <= longestTime;

/** Whole seconds of a duration; what isn't one is none. */
const secondsOf = (milliseconds: number): number =>
  milliseconds > 0 && milliseconds <= longestTime ? Math.floor(milliseconds / 1000) : 0;

/**
 * Times, durations, numbers and lists in one locale. Times are epoch milliseconds; one that's missing or impossible gives
 * an empty text, and one that lies ahead (a clock that is off) counts as now.
 */
export class Format {
  readonly locale: string;
  readonly #time: Lazy<Intl.DateTimeFormat>;
  readonly #exact: Lazy<Intl.DateTimeFormat>;
  readonly #date: Lazy<Intl.DateTimeFormat>;
  readonly #dateOfYear: Lazy<Intl.DateTimeFormat>;
  readonly #calendar: Lazy<Intl.DateTimeFormat>;
  readonly #relative: Lazy<Intl.RelativeTimeFormat>;
  readonly #digits: Lazy<Intl.NumberFormat>;
  readonly #number: Lazy<Intl.NumberFormat>;
  readonly #percent: Lazy<Intl.NumberFormat>;
  readonly #list: Lazy<Intl.ListFormat>;
  readonly #units: Lazy<Intl.ListFormat>;
  readonly #unit = new Map<string, Intl.NumberFormat>();

  constructor(locale: string, timeZone?: string) {
    const dates = (options: Intl.DateTimeFormatOptions) =>
      lazy(() => new Intl.DateTimeFormat(locale, {...options, timeZone}));
    this.locale = locale;
    this.#time = dates({timeStyle: 'short'});
    this.#exact = dates({dateStyle: 'long', timeStyle: 'medium'});
    this.#date = dates({month: 'long', day: 'numeric'});
    this.#dateOfYear = dates({month: 'long', day: 'numeric', year: 'numeric'});
    this.#calendar = lazy(
      () =>
        new Intl.DateTimeFormat('en-u-ca-gregory', {
          timeZone,
          year: 'numeric',
          month: 'numeric',
          day: 'numeric',
        }),
    );
    this.#relative = lazy(() => new Intl.RelativeTimeFormat(locale, {numeric: 'auto'}));
    this.#digits = lazy(
      () => new Intl.NumberFormat(locale, {minimumIntegerDigits: 2, useGrouping: false}),
    );
    this.#number = lazy(() => new Intl.NumberFormat(locale));
    this.#percent = lazy(() => new Intl.NumberFormat(locale, {style: 'percent'}));
    this.#list = lazy(() => new Intl.ListFormat(locale));
    this.#units = lazy(() => new Intl.ListFormat(locale, {type: 'unit', style: 'narrow'}));
  }

  /** Time of day: `5:41 AM`. */
  time(at: number | undefined | null): string {
    return isTime(at) ? this.#time().format(at) : '';
  }

  /** Date and time in full, for tooltips and assistive technology: `November 23, 2026 at 5:41:10 AM`. */
  exact(at: number | undefined | null): string {
    return isTime(at) ? this.#exact().format(at) : '';
  }

  /** What a `<time>` element carries. */
  machine(at: number | undefined | null): string {
    return isTime(at) ? new Date(at).toISOString() : '';
  }

  /** The day as a heading: `Today`, `Yesterday`, `November 29`, with the year when it differs (T9). */
  day(at: number | undefined | null, now: number): string {
    if (!isTime(at)) return '';
    const ago = isTime(now) ? Math.max(0, this.#daysBetween(at, now)) : 2;
    if (ago < 2) return this.#sentence(this.#relative().format(-ago, 'day'));
    const sameYear = isTime(now) && this.#yearOf(at) === this.#yearOf(now);
    return (sameYear ? this.#date() : this.#dateOfYear()).format(at);
  }

  /** How long ago, short while it's near: `now`, `2 min`, `3 hr`, then the day. */
  ago(at: number | undefined | null, now: number): string {
    if (!isTime(at)) return '';
    const seconds = secondsOf(now - at);
    if (seconds < 60) return this.#relative().format(0, 'second');
    if (seconds < 3600) return this.#inUnit(Math.floor(seconds / 60), 'minute', 'short');
    const isToday = this.#daysBetween(at, now) < 1;
    return isToday ? this.#inUnit(Math.floor(seconds / 3600), 'hour', 'short') : this.day(at, now);
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
    return this.#units().format(told.map(([amount, unit]) => this.#inUnit(amount, unit, 'long')));
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

  /** A file's size, in steps of 1024: `512 byte`, `1.4 MB`. */
  bytes(size: number | undefined): string {
    if (size === undefined || !Number.isFinite(size) || size < 0) return '';
    const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
    const step = size < 1 ? 0 : Math.min(3, Math.floor(Math.log2(size) / 10));
    const amount = size / 1024 ** step;
    return this.#inUnit(amount, units[step] ?? 'byte', step === 0 ? 'long' : 'short', 1);
  }

  #clock(seconds: number, hours: boolean): string {
    const two = this.#digits();
    const parts = [Math.floor(seconds / 60) % 60, seconds % 60].map((part) => two.format(part));
    const whole = Math.floor(seconds / 3600);
    if (hours || whole > 0) parts.unshift(two.format(whole));
    return parts.join(':');
  }

  #inUnit(
    amount: number,
    unit: string,
    unitDisplay: 'long' | 'short',
    maximumFractionDigits = 0,
  ): string {
    const key = `${unit} ${unitDisplay}`;
    let format = this.#unit.get(key);
    if (!format) {
      format = new Intl.NumberFormat(this.locale, {
        style: 'unit',
        unit,
        unitDisplay,
        maximumFractionDigits,
      });
      this.#unit.set(key, format);
    }
    return format.format(amount);
  }

  /** Calendar days, not spans of 24 hours, so that a change to summer time doesn't matter. */
  #daysBetween(from: number, to: number): number {
    return Math.round((this.#dayNumber(to) - this.#dayNumber(from)) / day);
  }

  #dayNumber(at: number): number {
    const {year, month, date} = this.#dateOf(at);
    return Date.UTC(year, month - 1, date);
  }

  #yearOf(at: number): number {
    return this.#dateOf(at).year;
  }

  #dateOf(at: number): {year: number; month: number; date: number} {
    const parts = this.#calendar().formatToParts(at);
    const valueOf = (type: string) => Number(parts.find((part) => part.type === type)?.value);
    return {year: valueOf('year'), month: valueOf('month'), date: valueOf('day')};
  }

  #sentence(text: string): string {
    const [first = ''] = text;
    return first.toLocaleUpperCase(this.locale) + text.slice(first.length);
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
