/** All of them where the engine is fast enough; the promise is made for 20. */
const isChromium = navigator.userAgent.includes('Chrome/');

/** The seeds of a reliability test. */
export const seeds = Array.from({length: isChromium ? 20 : 4}, (_, index) => index + 1);

/** Counts what nobody caught while it runs. */
export const countUncaught = async (run: () => Promise<void>): Promise<number> => {
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
