/** Since when someone waits, in epoch milliseconds of the server; null when nobody does. */
export interface WaitsOfChat {
  readonly pendingSince?: number | null;
  readonly awaitingSince?: number | null;
}

/** How many wait on one side, and the longest of them. */
export interface SideOfWaits {
  readonly count: number;
  /** Milliseconds; never negative, whatever the clocks say. */
  readonly longest: number;
}

/** Who waits for whom over all chats (I18). */
export const sumWaits = (
  chats: readonly WaitsOfChat[],
  now: number,
): {readonly forAgent: SideOfWaits; readonly forContact: SideOfWaits} => ({
  forAgent: sumSide(
    chats.map(({pendingSince}) => pendingSince),
    now,
  ),
  forContact: sumSide(
    chats.map(({awaitingSince}) => awaitingSince),
    now,
  ),
});

const sumSide = (sinces: readonly (number | null | undefined)[], now: number): SideOfWaits => {
  const waits = sinces.filter((since) => Number.isFinite(since)).map((since) => now - since!);
  return {count: waits.length, longest: Math.max(0, ...waits)};
};
