/** How pressing a wait is. */
export type PendingStage = 'idle' | 'calm' | 'late' | 'overdue';

/** A wait as it stands now. */
export interface Wait {
  /** Milliseconds; never negative, whatever the clocks say. */
  readonly waited: number;
  readonly stage: Exclude<PendingStage, 'idle'>;
  /** How many of the stages are over. */
  readonly passed: number;
  /** Of the way to the last stage, 0 to 1. */
  readonly fraction: number;
}

const stageAfter = (passed: number, stages: number): Wait['stage'] => {
  if (passed === 0) return 'calm';
  return passed < stages ? 'late' : 'overdue';
};

/**
 * Measures a wait by the clock, not by counted ticks (P5).
 *
 * @param since - Epoch milliseconds.
 * @param stages - Rising seconds, at least one.
 */
export const measureWait = (since: number, now: number, stages: readonly number[]): Wait => {
  const waited = Math.max(0, now - since) || 0;
  const seconds = waited / 1000;
  const passed = stages.filter((stage) => seconds >= stage).length;
  const last = stages.at(-1) ?? Infinity;
  return {
    waited,
    passed,
    stage: stageAfter(passed, stages.length),
    fraction: Math.min(1, seconds / last),
  };
};

/** Whether the value is a rising list of seconds. */
export const areStages = (value: unknown): value is readonly number[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((item, index) => Number.isFinite(item) && item > (value[index - 1] ?? 0));
