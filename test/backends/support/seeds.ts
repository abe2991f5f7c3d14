/** The seeds of a quick test. */
export const allSeeds = Array.from({length: 20}, (_, index) => index + 1);

/** The seeds of a long one in a browser: all of them run in Node. */
export const seeds = allSeeds.slice(0, 2);

/** Seconds since then. */
export const took = (started: number): string => ((performance.now() - started) / 1000).toFixed(1);

/** Counts what nobody caught while it runs. In Node the test runner does that by itself. */
export const countUncaught = async (run: () => Promise<void>): Promise<number> => {
  if (typeof window === 'undefined') {
    await run();
    return 0;
  }
  let uncaught = 0;
  const count = (event: Event): void => {
    uncaught++;
    console.error(event instanceof ErrorEvent ? event.error : event);
  };
  addEventListener('error', count);
  addEventListener('unhandledrejection', count);
  try {
    await run();
  } finally {
    removeEventListener('error', count);
    removeEventListener('unhandledrejection', count);
  }
  return uncaught;
};
