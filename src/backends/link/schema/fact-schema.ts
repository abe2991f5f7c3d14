import * as v from 'valibot';
import {
  caseDatumSchema,
  count,
  entrySchema,
  linkStateSchema,
  partySchema,
  place,
  statusReasonSchema,
  statusSchema,
} from './content-schema.js';

const id = v.string();
const time = v.number();

const offerSchema = v.object({
  origin: v.optional(v.string()),
  subject: v.optional(v.string()),
  waitingSince: v.optional(time),
  expiresAt: v.optional(time),
});

/** All that the server knows of one interaction. */
export const snapshotSchema = v.object({
  interactionId: id,
  status: statusSchema,
  revision: count,
  reason: v.optional(statusReasonSchema),
  offer: v.optional(offerSchema),
  startedAt: v.optional(time),
  endedAt: v.optional(time),
  parties: v.array(partySchema),
  caseData: v.optional(v.array(caseDatumSchema)),
  lastSeq: v.optional(count),
  entries: v.optional(v.array(entrySchema)),
  firstSeq: v.optional(place),
  historyCursor: v.optional(v.string()),
});

const of = {interactionId: id};
const ids = v.array(id);

/** A fact that has a place in a user's stream. */
export const factSchema = v.variant('type', [
  v.object({...of, type: v.literal('interaction-offered'), snapshot: snapshotSchema}),
  v.object({...of, type: v.literal('interaction-synced'), snapshot: snapshotSchema}),
  v.object({
    ...of,
    type: v.literal('status-changed'),
    status: statusSchema,
    revision: count,
    at: time,
    reason: v.optional(statusReasonSchema),
  }),
  v.object({...of, type: v.literal('party-joined'), party: partySchema, revision: count}),
  v.object({...of, type: v.literal('party-left'), partyId: id, revision: count}),
  v.object({
    ...of,
    type: v.literal('party-connection-changed'),
    partyId: id,
    connection: linkStateSchema,
    revision: count,
  }),
  v.object({...of, type: v.literal('message-received'), entry: entrySchema}),
  v.object({...of, type: v.literal('message-delivered'), ids}),
  v.object({...of, type: v.literal('message-read'), ids}),
]);

/** A fact that is told in passing and may be lost. */
export const passingFactSchema = v.variant('type', [
  v.object({
    ...of,
    type: v.literal('typing-started'),
    partyId: id,
    preview: v.optional(v.string()),
  }),
  v.object({...of, type: v.literal('typing-stopped'), partyId: id}),
]);

/** Everything the user has, once after each greeting. */
export const deskSyncedSchema = v.object({
  type: v.literal('desk-synced'),
  agent: v.object({id, name: v.string(), nickname: v.optional(v.string())}),
  interactions: v.array(snapshotSchema),
});

/** What can still be told of a fact that fits no schema: enough to keep its place. */
export const unreadableFactSchema = v.object({
  interactionId: id,
  type: v.optional(v.unknown()),
  entry: v.optional(v.unknown()),
});
export const unreadableEntrySchema = v.object({
  seq: v.fallback(v.optional(place), undefined),
  at: v.fallback(v.optional(time), undefined),
});
