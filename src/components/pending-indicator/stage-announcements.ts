import type {Wait} from './wait.js';

interface Announced {
  readonly since: number;
  readonly passed: number;
}

/** By whose wait it is: a chat may have more than one indicator, and is spoken of once. */
const announced = new WeakMap<object, Announced>();

/**
 * Whether a stage was reached that nobody has heard of yet. Answering makes it known.
 *
 * @param owner - The session, or the indicator that stands alone.
 */
export const isNewStage = (owner: object, since: number, {passed}: Wait): boolean => {
  const known = announced.get(owner);
  const before = known?.since === since ? known.passed : 0;
  if (passed <= before) return false;
  announced.set(owner, {since, passed});
  return true;
};
