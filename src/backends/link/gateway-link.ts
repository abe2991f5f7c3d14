import {Deadline} from '../../internal/deadline.js';
import type {Command} from '../centre/command.js';
import type {StreamItem} from '../centre/fact-stream.js';
import {decodeClientFrame, encode} from './codec.js';
import type {ClientFrame, Reply, ServerFrame} from './frames.js';
import type {Gateway, Identity} from './gateway.js';
import {closeCodes, type Transport} from './transport.js';

/** How often the server says that it's there, in milliseconds. */
const heartbeat = 10_000;
/** How long a client may be silent: an idle tab may be throttled to one timer a minute. */
const silenceLimit = 75_000;
/** How long what was sent may go without confirmation before the client is told how far the stream is. */
const confirmLimit = 1_000;
const greetingLimit = 10_000;
/** The most facts sent again at one request. */
const mostResent = 1_000;

type Hello = Extract<ClientFrame, {readonly type: 'hello'}>;

/** The server's end of one link. */
export class GatewayLink {
  readonly #gateway: Gateway;
  readonly #transport: Transport;
  readonly #onGone: (onPurpose: boolean) => void;
  readonly #beat: Deadline;
  readonly #silence: Deadline;
  readonly #expiry: Deadline;
  #identity: Identity | undefined;
  #unlisten: (() => void) | undefined;
  #confirmed = 0;
  readonly #unauthorized = new Map<string, Reply>();

  constructor(gateway: Gateway, transport: Transport, onGone: (onPurpose: boolean) => void) {
    const {clock} = gateway.options;
    this.#gateway = gateway;
    this.#transport = transport;
    this.#onGone = onGone;
    this.#beat = new Deadline(clock, () => this.#sendBeat());
    this.#silence = new Deadline(clock, () => this.#close(closeCodes.silent, 'silent'));
    this.#expiry = new Deadline(clock, () => this.#close(closeCodes.unauthorized, 'token expired'));
    this.#silence.set(greetingLimit);
    transport.onmessage = (text) => this.#receive(text);
    transport.onclose = ({code}) => {
      this.#release();
      onGone(code === closeCodes.normal);
    };
  }

  /** Who is at the other end; undefined before the greeting. */
  get identity(): Identity | undefined {
    return this.#identity;
  }

  /** Lets go of the transport without a word to either side. */
  abandon(): Transport {
    this.#release();
    this.#transport.onmessage = this.#transport.onclose = null;
    return this.#transport;
  }

  #close(code: number, reason: string): void {
    this.abandon().close(code, reason);
    this.#onGone(false);
  }

  #release(): void {
    this.#unlisten?.();
    this.#beat.clear();
    this.#silence.clear();
    this.#expiry.clear();
  }

  #send(frame: ServerFrame): void {
    this.#transport.send(encode(frame));
  }

  #receive(text: string): void {
    const frame = decodeClientFrame(text);
    if (this.#identity) this.#silence.set(silenceLimit);
    if (frame.type === 'unusable') this.#refuse(frame.reason);
    else if (frame.type === 'hello') this.#greet(frame);
    else if (this.#identity) this.#serve(this.#identity, frame);
    else this.#refuse('greet first');
  }

  #refuse(reason: string): void {
    this.#gateway.options.report?.(`Refused a frame: ${reason}`);
    this.#send({type: 'refused', reason});
  }

  #greet({token, resume}: Hello): void {
    if (this.#identity) return;
    const {authenticate, centre, clock} = this.#gateway.options;
    const identity = authenticate(token);
    if (!identity) {
      this.#close(closeCodes.unauthorized, 'token refused');
      return;
    }
    this.#identity = identity;
    this.#silence.set(silenceLimit);
    if (identity.expiresAt !== undefined) this.#expiry.set(identity.expiresAt - clock.now());
    centre.linked(identity.userId);
    this.#welcome(identity, resume);
  }

  #welcome({userId, name}: Identity, resume: Hello['resume']): void {
    const {centre, clock} = this.#gateway.options;
    const stream = centre.stream(userId);
    const resumed = resume?.stream === centre.state.streamId && stream.canResumeFrom(resume.seq);
    const {head} = stream;
    this.#confirmed = resumed ? resume.seq : head;
    const synced = centre.synced(userId, name, !resumed);
    const now = clock.now();
    this.#send({
      type: 'welcome',
      stream: centre.state.streamId,
      head,
      resumed,
      now,
      heartbeat,
      synced,
    });
    if (resumed) for (const item of stream.range(resume.seq + 1, head)) this.#sendItem(item);
    this.#unlisten = stream.listen({
      item: (item) => this.#sendItem(item),
      passing: (fact) => this.#send({type: 'passing', after: stream.head, fact}),
    });
    this.#beat.start(heartbeat);
  }

  #serve({userId}: Identity, frame: Exclude<ClientFrame, Hello>): void {
    const {centre, report} = this.#gateway.options;
    switch (frame.type) {
      case 'command':
        this.#answer(userId, frame.id, frame.command);
        break;
      case 'notice':
        centre.passOn(userId, frame.notice);
        break;
      case 'beat':
        this.#confirm(userId, frame.seq);
        if (frame.answer) this.#sendBeat();
        break;
      case 'resend':
        this.#resend(userId, frame.from, frame.to);
        break;
      case 'refused':
        report?.(`${userId} refused a frame: ${frame.reason}`);
    }
  }

  /** With another token the same command is asked again on another link; on this one it stays refused. */
  #answer(userId: string, id: string, command: Command): void {
    const reply = this.#unauthorized.get(id) ?? this.#gateway.answer(userId, id, command);
    if (!reply.ok && reply.reason === 'unauthorized') this.#unauthorized.set(id, reply);
    this.#send(reply);
  }

  #confirm(userId: string, seq: number): void {
    const {centre} = this.#gateway.options;
    const {head} = centre.stream(userId);
    this.#confirmed = Math.max(this.#confirmed, Math.min(seq, head));
    centre.confirm(userId, this.#confirmed);
    if (this.#confirmed >= head) this.#beat.set(heartbeat);
  }

  #resend(userId: string, from: number, to: number): void {
    const items = this.#gateway.options.centre.stream(userId).range(from, to);
    for (const item of items.slice(0, mostResent)) this.#sendItem(item);
  }

  #sendItem({seq, fact}: StreamItem): void {
    const isFirst = this.#confirmed >= seq - 1;
    this.#send({type: 'fact', seq, fact});
    if (isFirst) this.#beat.set(confirmLimit);
  }

  #sendBeat(): void {
    const {centre, clock} = this.#gateway.options;
    const {head} = centre.stream(this.#identity?.userId ?? '');
    this.#send({type: 'beat', now: clock.now(), head});
    this.#beat.set(this.#confirmed < head ? confirmLimit : heartbeat);
  }
}
