/** What is waited for until it's there. */
export const present = async <Value>(find: () => Value | null | undefined): Promise<Value> => {
  for (;;) {
    const value = find();
    if (value) return value;
    await new Promise(requestAnimationFrame);
  }
};
