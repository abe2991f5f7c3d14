import * as v from 'valibot';

const text = v.string();
const time = v.number();

/** A count from 1. */
export const place = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
/** A count from 0. */
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

export const audienceSchema = v.picklist(['contact', 'internal']);
export const linkStateSchema = v.picklist(['connected', 'reconnecting', 'disconnected']);
export const statusSchema = v.picklist(['offered', 'active', 'waiting', 'ended', 'done']);
export const statusReasonSchema = v.picklist([
  'accepted',
  'rejected',
  'withdrawn',
  'timed-out',
  'ended-by-agent',
  'ended-by-contact',
  'contact-disconnected',
  'marked-done',
  'transferred',
]);
export const failureReasonSchema = v.picklist([
  'refused',
  'too-long',
  'rate-limited',
  'unavailable',
  'timed-out',
  'ended',
  'unauthorized',
]);

export const partySchema = v.object({
  id: text,
  role: v.picklist(['contact', 'agent', 'supervisor', 'bot', 'system']),
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
  delivery: v.optional(v.picklist(['queued', 'sending', 'sent', 'delivered', 'read', 'failed'])),
  id: v.optional(text),
  seq: v.optional(place),
};

const systemEventSchema = v.picklist([
  'joined',
  'left',
  'disconnected',
  'invited',
  'refused',
  'transferred',
  'inactivity-warning',
  'timed-out',
  'callback-scheduled',
  'ended',
  'unreadable',
  'notice',
]);

const fileSchema = v.object({
  name: text,
  size: v.optional(count),
  type: v.optional(text),
  url: v.optional(text),
});

/** One entry of a transcript. A hole is never sent: it's what a client sees where an entry is missing. */
export const entrySchema = v.variant('kind', [
  v.object({
    ...envelope,
    kind: v.literal('text'),
    text,
    format: v.optional(v.picklist(['plain', 'markdown'])),
  }),
  v.object({...envelope, kind: v.literal('file'), file: fileSchema}),
  v.object({
    ...envelope,
    kind: v.literal('rich'),
    text,
    content: v.array(v.looseObject({type: text})),
  }),
  v.object({...envelope, kind: v.literal('url'), url: text}),
  v.object({
    ...envelope,
    kind: v.literal('system'),
    event: systemEventSchema,
    text: v.optional(text),
  }),
]);
