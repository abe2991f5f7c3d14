import type {Entry, Party} from './entry.js';

/** An earlier interaction with the same contact. */
export interface EarlierChat {
  readonly interactionId: string;
  /** Epoch milliseconds of the server. */
  readonly startedAt: number;
  /** Who took part; their ids are of that interaction alone. */
  readonly parties: readonly Party[];
  /** The latest place given in its order, where it's known. */
  readonly lastSeq?: number;
}

/**
 * Some of what was before: entries of this interaction, and of earlier ones, which carry their `interactionId`. Pages may
 * overlap, leave holes and come in any order; within a page older entries come first.
 */
export interface HistoryPage {
  readonly entries: readonly Entry[];
  /** The earlier interactions that entries of the page belong to. */
  readonly chats?: readonly EarlierChat[];
  /** Where the next page goes on; absent when there's nothing more. */
  readonly cursor?: string;
  /** From how many days back everything has been given, once that is so. */
  readonly days?: number;
}

/** How far the time before is known. */
export interface HistoryState {
  /** `idle` where there's more to load. */
  readonly status: 'unavailable' | 'idle' | 'loading' | 'failed' | 'complete';
  /** Where the next page begins; the latest one when absent. */
  readonly cursor?: string;
  /** From how many days back everything is loaded, once it's `complete`. */
  readonly days?: number;
  /** From the oldest. */
  readonly chats: readonly EarlierChat[];
  /** Who took part in them, under the ids that their entries name. */
  readonly parties: readonly Party[];
}

/** Where the backend knows no history, or a host wants none. */
export const unavailableHistory: HistoryState = Object.freeze({
  status: 'unavailable',
  chats: Object.freeze([]),
  parties: Object.freeze([]),
});
