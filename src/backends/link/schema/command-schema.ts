import * as v from 'valibot';
import {audienceSchema, caseDatumSchema, count, place} from './content-schema.js';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(128));
const line = v.pipe(v.string(), v.maxLength(500));
const of = {interactionId: id};

/** A page that a contact can be asked to open. */
const webAddress = v.pipe(
  v.string(),
  v.maxLength(2_048),
  v.regex(/^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s/?#]/),
);

/** Where its bytes are is told by the upload. */
const sentFileSchema = v.object({
  id,
  name: line,
  size: v.optional(count),
  type: v.optional(line),
});

const chatRequestSchema = v.object({
  name: v.pipe(line, v.trim(), v.minLength(1)),
  subject: v.optional(line),
  origin: v.optional(line),
  caseData: v.optional(v.pipe(v.array(caseDatumSchema), v.maxLength(50))),
  skill: v.optional(line),
  botName: v.optional(line),
});

/** What a user can ask of the server. */
export const commandSchema = v.variant('type', [
  v.object({...of, type: v.picklist(['accept', 'reject', 'end', 'mark-done', 'leave'])}),
  v.object({
    ...of,
    type: v.literal('send'),
    key: id,
    text: v.pipe(v.string(), v.minLength(1)),
    audience: audienceSchema,
    inReplyTo: v.optional(id),
  }),
  v.object({
    ...of,
    type: v.literal('send-file'),
    key: id,
    file: sentFileSchema,
    audience: audienceSchema,
  }),
  v.object({...of, type: v.literal('push-url'), key: id, url: webAddress}),
  v.object({...of, type: v.literal('mark-read'), messageId: id}),
  v.object({
    ...of,
    type: v.picklist(['call', 'email']),
    key: id,
    to: v.pipe(v.string(), v.minLength(1), v.maxLength(320)),
  }),
  v.object({...of, type: v.literal('request-missing'), from: place, to: place}),
  v.object({
    ...of,
    type: v.literal('load-history'),
    cursor: v.optional(v.pipe(v.string(), v.maxLength(500))),
    days: count,
  }),
  v.object({
    type: v.literal('load-responses'),
    cursor: v.optional(v.pipe(v.string(), v.maxLength(500))),
  }),
  v.object({type: v.literal('start-chat'), key: id, request: chatRequestSchema}),
  v.object({type: v.literal('set-availability'), available: v.boolean()}),
]);

/** What a user lets the others know in passing. */
export const noticeSchema = v.object({
  ...of,
  type: v.literal('typing'),
  typing: v.boolean(),
  preview: v.optional(v.pipe(v.string(), v.maxLength(10_000))),
});
