import * as v from 'valibot';
import type {ResponseCategory, StandardResponse} from '../../../model/standard-response.js';
import {commandSchema, noticeSchema} from './command-schema.js';
import {
  count,
  earlierChatSchema,
  entrySchema,
  failureReasonSchema,
  place,
  responseCategorySchema,
  standardResponseSchema,
} from './content-schema.js';
import {deskSyncedSchema, factSchema, passingFactSchema} from './fact-schema.js';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(128));

/** The server's clock, in epoch milliseconds: a time that a `Date` can have. */
const serverTime = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));

/** Tells the other end that a frame of its was refused, and why. */
const refusedSchema = v.object({type: v.literal('refused'), reason: v.string()});

/** The first frame of a client. */
export const helloSchema = v.object({
  type: v.literal('hello'),
  version: v.literal(1),
  token: v.string(),
  /** Where the client left off: everything later follows the welcome. */
  resume: v.optional(v.object({stream: v.string(), seq: count})),
});

/** What a client sends. */
export const clientFrameSchema = v.variant('type', [
  helloSchema,
  v.object({type: v.literal('command'), id, command: commandSchema}),
  v.object({type: v.literal('notice'), notice: noticeSchema}),
  /** Sent when facts came, and in answer to the server's beat: everything up to `seq` is here. */
  v.object({type: v.literal('beat'), seq: count, answer: v.optional(v.boolean())}),
  v.object({type: v.literal('resend'), from: place, to: place}),
  refusedSchema,
]);

const result = {
  id: v.optional(v.string()),
  interactionId: v.optional(v.string()),
  entries: v.optional(v.array(entrySchema)),
  chats: v.optional(v.array(earlierChatSchema)),
  cursor: v.optional(v.string()),
  days: v.optional(v.number()),
};

/** Each is read by itself, so that a broken one costs no other. */
const anything = <T>() => v.array(v.unknown()) as v.GenericSchema as v.GenericSchema<unknown, T[]>;

const resultSchema = v.object({
  ...result,
  responses: v.optional(anything<StandardResponse>()),
  categories: v.optional(anything<ResponseCategory>()),
});

const strictResultSchema = v.object({
  ...result,
  responses: v.optional(v.array(standardResponseSchema)),
  categories: v.optional(v.array(responseCategorySchema)),
});

const refusalSchema = v.object({
  type: v.literal('reply'),
  id,
  ok: v.literal(false),
  reason: failureReasonSchema,
  message: v.string(),
  retryAfter: v.optional(v.number()),
});

const replySchema = v.variant('ok', [
  v.object({type: v.literal('reply'), id, ok: v.literal(true), result: resultSchema}),
  refusalSchema,
]);

const strictReplySchema = v.variant('ok', [
  v.object({type: v.literal('reply'), id, ok: v.literal(true), result: strictResultSchema}),
  refusalSchema,
]);

/** The server's answer to a greeting. */
const welcomeSchema = v.object({
  type: v.literal('welcome'),
  /** Names the user's stream: one who kept it can resume. */
  stream: v.string(),
  /** The latest place of the stream. */
  head: count,
  /** Whether what was missed follows; if not, `synced` holds everything. */
  resumed: v.boolean(),
  now: serverTime,
  /** Milliseconds between the server's beats. */
  heartbeat: v.pipe(v.number(), v.minValue(1000)),
  synced: deskSyncedSchema,
});

/** What a server sends. The fact of a `fact` frame is checked apart, so that a bad one still has its place. */
export const serverFrameSchema = v.variant('type', [
  welcomeSchema,
  v.object({type: v.literal('fact'), seq: place, fact: v.unknown()}),
  v.object({type: v.literal('passing'), after: count, fact: passingFactSchema}),
  replySchema,
  v.object({type: v.literal('beat'), now: serverTime, head: count}),
  refusedSchema,
]);

const [welcome, , passing, , beat, refused] = serverFrameSchema.options;

/** The same with facts and responses spelled out, for the published schema. */
export const strictServerFrameSchema = v.variant('type', [
  welcome,
  passing,
  strictReplySchema,
  beat,
  refused,
  v.object({type: v.literal('fact'), seq: place, fact: factSchema}),
]);
