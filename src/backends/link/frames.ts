import type * as v from 'valibot';
import type {BackendFact, DeskFact} from '../../model/chat-fact.js';
import type {FailureReason} from '../../model/entry.js';
import type {Command, CommandResult, TypingNotice} from '../centre/command.js';
import type {clientFrameSchema, serverFrameSchema} from './schema/frame-schema.js';

/** The version of the protocol that this code speaks. */
export const protocolVersion = 1;

export type DeskSynced = Extract<DeskFact, {readonly type: 'desk-synced'}>;

/** Told by either end when it couldn't use a frame. */
interface RefusedFrame {
  readonly type: 'refused';
  readonly reason: string;
}

/** What a client sends. */
export type ClientFrame =
  | {
      readonly type: 'hello';
      readonly version: 1;
      readonly token: string;
      readonly resume?: {readonly stream: string; readonly seq: number};
    }
  | {readonly type: 'command'; readonly id: string; readonly command: Command}
  | {readonly type: 'notice'; readonly notice: TypingNotice}
  | {readonly type: 'beat'; readonly seq: number; readonly answer?: boolean}
  | {readonly type: 'resend'; readonly from: number; readonly to: number}
  | RefusedFrame;

/** The server's answer to a command. */
export type Reply = {readonly type: 'reply'; readonly id: string} & (
  | {readonly ok: true; readonly result: CommandResult}
  | {
      readonly ok: false;
      readonly reason: FailureReason;
      readonly message: string;
      readonly retryAfter?: number;
    }
);

/** The server's answer to a greeting. */
export interface Welcome {
  readonly type: 'welcome';
  readonly stream: string;
  readonly head: number;
  readonly resumed: boolean;
  readonly now: number;
  readonly heartbeat: number;
  readonly synced: DeskSynced;
}

/** What a server sends. */
export type ServerFrame =
  | Welcome
  | Reply
  | RefusedFrame
  | {readonly type: 'fact'; readonly seq: number; readonly fact: BackendFact}
  | {readonly type: 'passing'; readonly after: number; readonly fact: BackendFact}
  | {readonly type: 'beat'; readonly now: number; readonly head: number};

export type ServerFrameOf<Type extends ServerFrame['type']> = Extract<
  ServerFrame,
  {readonly type: Type}
>;

// The types above are what the schemas let through: where they part, this doesn't compile.
type Fits<Output extends Frame, Frame> = Output;
export type CheckedClientFrame = Fits<v.InferOutput<typeof clientFrameSchema>, ClientFrame>;
type Envelope = Exclude<ServerFrame, {readonly type: 'fact'}> | {type: 'fact'; fact: unknown};
export type CheckedServerFrame = Fits<v.InferOutput<typeof serverFrameSchema>, Envelope>;
