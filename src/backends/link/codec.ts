import * as v from 'valibot';
import type {BackendFact} from '../../model/chat-fact.js';
import type {ClientFrame, ServerFrame} from './frames.js';
import {factSchema, unreadableEntrySchema, unreadableFactSchema} from './schema/fact-schema.js';
import {clientFrameSchema, serverFrameSchema} from './schema/frame-schema.js';

/** A frame that can't be used, and why. */
export interface Unusable {
  readonly type: 'unusable';
  readonly reason: string;
}

/** A fact frame whose place is known and whose fact makes no sense. */
export interface UnreadableFact {
  readonly type: 'unreadable';
  readonly seq: number;
  readonly reason: string;
  /** What to tell in its stead, if it can be told where it belongs. */
  readonly stead?: BackendFact;
}

const unusable = (reason: string): Unusable => ({type: 'unusable', reason});

/** The frame as a text. */
export const encode = (frame: ClientFrame | ServerFrame): string => JSON.stringify(frame);

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

const explain = (issues: readonly v.BaseIssue<unknown>[]): string => {
  const [issue] = issues;
  if (!issue) return 'unknown';
  const path = v.getDotPath(issue);
  return path ? `${path}: ${issue.message}` : issue.message;
};

/** Reads what a client sent. */
export const decodeClientFrame = (text: string): ClientFrame | Unusable => {
  const json = parse(text);
  if (json === undefined) return unusable('not JSON');
  const {success, output, issues} = v.safeParse(clientFrameSchema, json);
  return success ? output : unusable(explain(issues));
};

/**
 * Reads what a server sent.
 *
 * @param now - Stands in for the time of a message that can't be read.
 */
export const decodeServerFrame = (
  text: string,
  now: number,
): ServerFrame | UnreadableFact | Unusable => {
  const json = parse(text);
  if (json === undefined) return unusable('not JSON');
  const frame = v.safeParse(serverFrameSchema, json);
  if (!frame.success) return unusable(explain(frame.issues));
  if (frame.output.type !== 'fact') return frame.output;
  const {seq, fact} = frame.output;
  const checked = v.safeParse(factSchema, fact);
  if (checked.success) return {type: 'fact', seq, fact: checked.output};
  const stead = insteadOf(fact, now);
  return {type: 'unreadable', seq, reason: explain(checked.issues), ...(stead && {stead})};
};

/** Keeps the place of a message that can't be read; other facts leave no hole in a transcript. */
const insteadOf = (fact: unknown, now: number): BackendFact | undefined => {
  const envelope = v.safeParse(unreadableFactSchema, fact);
  if (!envelope.success || !mayBeMessage(envelope.output)) return undefined;
  const entry = v.safeParse(unreadableEntrySchema, envelope.output.entry);
  const {seq, at} = entry.success ? entry.output : {};
  const {interactionId} = envelope.output;
  return {
    type: 'message-unreadable',
    interactionId,
    ...(seq !== undefined && {seq}),
    at: at ?? now,
  };
};

const mayBeMessage = ({type, entry}: {type?: unknown; entry?: unknown}): boolean =>
  type === 'message-received' || (typeof type !== 'string' && entry !== undefined);
