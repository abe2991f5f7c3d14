import * as v from 'valibot';
import {statusReasons} from '../../../model/chat-state.js';
import {
  audiences,
  deliveries,
  failureReasons,
  linkStates,
  partyRoles,
  systemEvents,
} from '../../../model/entry.js';
import {statuses} from '../../../model/lifecycle.js';
import type {RichContent} from '../../../model/rich-content.js';

const text = v.string();
const time = v.number();

/** A count from 1. */
export const place = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
/** A count from 0. */
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

export const audienceSchema = v.picklist(audiences);
export const linkStateSchema = v.picklist(linkStates);
export const statusSchema = v.picklist(statuses);
export const statusReasonSchema = v.picklist(statusReasons);
export const failureReasonSchema = v.picklist(failureReasons);

export const partySchema = v.object({
  id: text,
  role: v.picklist(partyRoles),
  name: text,
  nickname: v.optional(text),
  self: v.optional(v.boolean()),
  connection: v.optional(linkStateSchema),
  left: v.optional(v.boolean()),
});

export const caseDatumSchema = v.object({key: text, label: v.optional(text), value: text});

const envelope = {
  key: text,
  at: time,
  partyId: text,
  audience: v.optional(audienceSchema),
  delivery: v.optional(v.picklist(deliveries)),
  id: v.optional(text),
  seq: v.optional(place),
  interactionId: v.optional(text),
};

const fileSchema = v.object({
  id: v.optional(text),
  name: text,
  size: v.optional(count),
  type: v.optional(text),
  url: v.optional(text),
});

/** No more than this, lest one broken piece cost the message: who shows them reads each by its type. */
const piecesSchema = v.array(v.looseObject({type: text})) as v.GenericSchema as v.GenericSchema<
  unknown,
  RichContent[]
>;

/** One entry of a transcript. A hole is never sent: it's what a client sees where an entry is missing. */
export const entrySchema = v.variant('kind', [
  v.object({
    ...envelope,
    kind: v.literal('text'),
    text,
    format: v.optional(v.picklist(['plain', 'markdown'])),
    inReplyTo: v.optional(text),
    payload: v.optional(text),
  }),
  v.object({...envelope, kind: v.literal('file'), file: fileSchema}),
  v.object({
    ...envelope,
    kind: v.literal('rich'),
    text,
    content: piecesSchema,
  }),
  v.object({...envelope, kind: v.literal('url'), url: text}),
  v.object({
    ...envelope,
    kind: v.literal('system'),
    event: v.picklist(systemEvents),
    text: v.optional(text),
  }),
]);

/** An answer that is written once and used often. */
export const standardResponseSchema = v.object({
  id: text,
  title: text,
  text,
  shortcut: v.optional(text),
  keywords: v.optional(v.array(text)),
  categories: v.optional(v.array(text)),
  language: v.optional(text),
  files: v.optional(v.array(fileSchema)),
  rich: v.optional(piecesSchema),
});

/** A place in the tree by which responses are sorted. */
export const responseCategorySchema = v.object({id: text, name: text, parent: v.optional(text)});

/** An earlier chat with the same contact. */
export const earlierChatSchema = v.object({
  interactionId: text,
  startedAt: time,
  parties: v.array(partySchema),
  lastSeq: v.optional(count),
});
