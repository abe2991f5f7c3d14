/** Runs it while the console takes no words of this kind; returns how many there were. */
export const withoutConsole = async (
  kind: 'warn' | 'error',
  run: () => unknown,
): Promise<number> => {
  const original = console[kind];
  let count = 0;
  console[kind] = () => {
    count++;
  };
  try {
    await run();
  } finally {
    console[kind] = original;
  }
  return count;
};
