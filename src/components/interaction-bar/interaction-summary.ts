import type {AttentionReason} from '../../model/attention.js';
import type {CaseDatum, Offer} from '../../model/chat-state.js';
import type {LinkState} from '../../model/entry.js';
import {lifecycle, type InteractionStatus} from '../../model/lifecycle.js';

/** One interaction as a bar shows it. Times are epoch milliseconds of the server. */
export interface InteractionSummary {
  readonly id: string;
  /** The contact's. */
  readonly name: string;
  /** `active` when absent. */
  readonly status?: InteractionStatus;
  readonly startedAt?: number;
  readonly endedAt?: number;
  /** When the wait for a reply began; null when nobody waits. */
  readonly pendingSince?: number | null;
  /** When the wait for the contact's answer began; null when nobody waits. */
  readonly awaitingSince?: number | null;
  readonly unread?: number;
  /** Why it asks to be looked at: it flashes (I3). */
  readonly attention?: readonly AttentionReason[];
  /** The contact's latest message, for the preview of one that flashes (I5). */
  readonly latestMessage?: string;
  /** The contact's link. */
  readonly connection?: LinkState;
  /** Of an offered one. */
  readonly offer?: Offer;
  readonly caseData?: readonly CaseDatum[];
  /** Commands that wait for the server. */
  readonly running?: readonly string[];
}

const isSummary = (value: unknown): value is InteractionSummary => {
  const {id, name, status} = (value ?? {}) as Record<string, unknown>;
  if (typeof id !== 'string' || typeof name !== 'string') return false;
  return status === undefined || (typeof status === 'string' && Object.hasOwn(lifecycle, status));
};

/** Those that can be shown; of several with one id the last. */
export const readSummaries = (
  values: unknown,
  warn: (field: string, expected: string) => void,
): readonly InteractionSummary[] => {
  if (!Array.isArray(values)) {
    warn('interactions', 'a list');
    return [];
  }
  const right = values.filter(isSummary);
  if (right.length < values.length)
    warn('interactions', 'items with an id and a name, and a known status if any');
  return [...new Map(right.map((summary) => [summary.id, summary])).values()];
};
