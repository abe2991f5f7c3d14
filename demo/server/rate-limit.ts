import {Refusal} from '../../src/backends/centre/command.js';

/** How many commands a user may send at once, and how many a second in the long run. */
const burst = 100;
const perSecond = 20;

interface Bucket {
  left: number;
  at: number;
}

/** Refuses the commands of a user who sends more than anyone types. */
export const rateLimit = (now: () => number): ((userId: string) => void) => {
  const buckets = new Map<string, Bucket>();
  return (userId) => {
    const at = now();
    const bucket = buckets.get(userId) ?? {left: burst, at};
    const left = Math.min(burst, bucket.left + ((at - bucket.at) * perSecond) / 1000);
    buckets.set(userId, {left: Math.max(0, left - 1), at});
    if (left < 1) throw new Refusal('rate-limited', 'Too many commands.', 1_000);
  };
};
