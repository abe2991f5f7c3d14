/** An address that was pushed before. */
export interface PushedUrl {
  readonly url: string;
  /** Whether an agent has looked where it leads. */
  readonly isChecked?: boolean;
}

/** So many are kept, the newest first (U2). */
export const mostUrls = 20;

/** With an address at the top; what is known of it stays. */
export const withUrl = (
  history: readonly PushedUrl[],
  url: string,
  change: Partial<PushedUrl> = {},
): readonly PushedUrl[] => {
  const known = history.find((one) => one.url === url);
  return [{url, ...known, ...change}, ...withoutUrl(history, url)].slice(0, mostUrls);
};

export const withoutUrl = (history: readonly PushedUrl[], url: string): readonly PushedUrl[] =>
  history.filter((one) => one.url !== url);

/** What of a list that a host page or a store gave is an address. */
export const readUrls = (value: readonly unknown[]): readonly PushedUrl[] =>
  value.flatMap((item) => {
    const {url, isChecked} = (
      typeof item === 'string' ? {url: item} : (item ?? {})
    ) as Partial<PushedUrl>;
    return typeof url === 'string' && url !== '' ? [{url, isChecked: isChecked === true}] : [];
  });
