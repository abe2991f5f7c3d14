/** The last time there is. */
export const longestTime = 8.64e15;
const day = 86_400_000;

/** Made when it's first needed. */
export type Lazy<Value> = () => Value;

export const lazy = <Value>(make: () => Value): Lazy<Value> => {
  let made: Value | undefined;
  return () => (made ??= make());
};

/** Whether there is such a time. */
export const isTime = (at: number | undefined | null): at is number =>
  at != null && Math.abs(at) <= longestTime;

/**
 * Times and sizes in one locale, as a conversation shows them. Times are epoch milliseconds; one that's missing or impossible
 * gives an empty text, and one that lies ahead (a clock that is off) counts as now.
 */
export class ConversationFormat {
  readonly locale: string;
  protected readonly relative: Lazy<Intl.RelativeTimeFormat>;
  readonly #time: Lazy<Intl.DateTimeFormat>;
  readonly #exact: Lazy<Intl.DateTimeFormat>;
  readonly #date: Lazy<Intl.DateTimeFormat>;
  readonly #dateOfYear: Lazy<Intl.DateTimeFormat>;
  readonly #calendar: Lazy<Intl.DateTimeFormat>;
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
    this.relative = lazy(() => new Intl.RelativeTimeFormat(locale, {numeric: 'auto'}));
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
    const ago = isTime(now) ? Math.max(0, this.daysBetween(at, now)) : 2;
    if (ago < 2) return this.#sentence(this.relative().format(-ago, 'day'));
    const sameYear = isTime(now) && this.#yearOf(at) === this.#yearOf(now);
    return (sameYear ? this.#date() : this.#dateOfYear()).format(at);
  }

  /** A file's size, in steps of 1024: `512 byte`, `1.4 MB`. */
  bytes(size: number | undefined): string {
    if (size === undefined || !Number.isFinite(size) || size < 0) return '';
    const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
    const step = size < 1 ? 0 : Math.min(3, Math.floor(Math.log2(size) / 10));
    const amount = size / 1024 ** step;
    return this.inUnit(amount, units[step] ?? 'byte', step === 0 ? 'long' : 'short', 1);
  }

  protected inUnit(
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
  protected daysBetween(from: number, to: number): number {
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
