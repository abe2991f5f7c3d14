import type {OutgoingMessage} from '../backends/chat-backend.js';
import type {Audience, FailureReason} from '../model/entry.js';

/** A message that the server doesn't have, as far as is known. */
export interface UnsentMessage extends OutgoingMessage {
  /** When it was written, in epoch milliseconds of the server. */
  readonly at: number;
  /** Why it failed: it isn't sent again unless the agent asks for it. */
  readonly failure?: FailureReason;
}

/** An interaction's words that the server doesn't have: what is being written, and what is on its way. */
export interface UnsentWords {
  readonly drafts: Readonly<Record<Audience, string>>;
  readonly outbox: readonly UnsentMessage[];
}

const audiences: readonly Audience[] = ['contact', 'internal'];

type Stored = {readonly [Field in keyof UnsentMessage]?: unknown} | null;

const isMessage = (value: unknown): value is UnsentMessage => {
  const {key, text, audience, at} = (value as Stored) ?? {};
  return (
    typeof key === 'string' &&
    typeof text === 'string' &&
    Number.isFinite(at) &&
    audiences.includes(audience as Audience)
  );
};

/** What can be used of what a store gave back: another version of the kit may have written it. */
export const readWords = (value: unknown): UnsentWords => {
  const {drafts, outbox} = (value ?? {}) as {drafts?: unknown; outbox?: unknown};
  const draft = (audience: Audience): string => {
    const text = (drafts as Record<string, unknown> | null | undefined)?.[audience];
    return typeof text === 'string' ? text : '';
  };
  return {
    drafts: {contact: draft('contact'), internal: draft('internal')},
    outbox: Array.isArray(outbox) ? outbox.filter(isMessage) : [],
  };
};

/** Whether there's nothing to keep. */
export const isEmpty = ({drafts, outbox}: UnsentWords): boolean =>
  drafts.contact === '' && drafts.internal === '' && outbox.length === 0;
