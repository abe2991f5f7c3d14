const isSame = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const fields = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<never>;
  return [...fields].every((field) => isSame(a[field], b[field]));
};

/** What is known, if what comes says the same: who looks at it needn't look again. For plain, shallow values. */
export const keepIfSame = <T>(known: T | undefined, next: T): T =>
  known !== undefined && isSame(known, next) ? known : next;
