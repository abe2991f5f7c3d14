/** A phrase for each plural category of a language; `#` stands for the number. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** What a language's terms need of `Intl`. */
export interface Phrasing {
  /** The form for a count, with the number in it. What isn't a count is taken as none. */
  count(count: number, forms: PluralForms): string;
  list(items: readonly string[]): string;
}

/** Made on first use, so that an import costs nothing. */
export const phrasing = (locale: string): Phrasing => {
  let rules: Intl.PluralRules | undefined;
  let numbers: Intl.NumberFormat | undefined;
  let lists: Intl.ListFormat | undefined;
  return {
    count: (count, forms) => {
      rules ??= new Intl.PluralRules(locale);
      numbers ??= new Intl.NumberFormat(locale);
      const whole = count > 0 && Number.isFinite(count) ? Math.floor(count) : 0;
      return (forms[rules.select(whole)] ?? forms.other).replace('#', numbers.format(whole));
    },
    list: (items) => {
      lists ??= new Intl.ListFormat(locale);
      return lists.format(items);
    },
  };
};
