import type {Clock} from '../../internal/clock.js';
import type {BackendFact} from '../../model/chat-fact.js';
import {decodeServerFrame} from './codec.js';
import type {ClientFrame, ServerFrameOf, Welcome} from './frames.js';
import {OrderedStream} from './ordered-stream.js';

/** What was read: a frame to act on, or the kind of one that has been dealt with. */
export type Inbound =
  ServerFrameOf<'welcome' | 'reply' | 'beat'> | {readonly type: 'fact' | 'passing' | 'refused'};

export interface InboxOptions {
  readonly clock: Clock;
  readonly deliver: (fact: BackendFact) => void;
  readonly send: (frame: ClientFrame) => void;
  readonly warn: (message: string) => void;
  /** Nothing fits any more: the link is to be made anew, from nothing. */
  readonly lose: (reason: string) => void;
}

/** So many beats in a row that are behind what was delivered. */
const beatsBehind = 3;

/** Reads what comes: facts are put in order and delivered, what makes no sense is refused, the rest is handed on. */
export class Inbox {
  readonly #options: InboxOptions;
  readonly #stream: OrderedStream<BackendFact | undefined>;
  readonly #warned = new Set<string>();
  #streamId: string | undefined;
  #isOpen = false;
  #behind = 0;

  constructor(options: InboxOptions) {
    this.#options = options;
    this.#stream = new OrderedStream<BackendFact | undefined>({
      clock: options.clock,
      deliver: (fact) => fact && options.deliver(fact),
      ask: (from, to) => options.send({type: 'resend', from, to}),
    });
  }

  /** Everything up to this place has been delivered. */
  get complete(): number {
    return this.#stream.complete;
  }

  /** Where to resume; undefined before the first greeting. */
  get position(): {readonly stream: string; readonly seq: number} | undefined {
    const stream = this.#streamId;
    return stream === undefined ? undefined : {stream, seq: this.complete};
  }

  /** @returns Undefined if it couldn't be read. */
  read(text: string): Inbound | undefined {
    const frame = decodeServerFrame(text, this.#options.clock.now());
    switch (frame.type) {
      case 'unusable':
        this.#refuse(frame.reason);
        return undefined;
      case 'unreadable':
        this.#refuse(frame.reason);
        this.#take(frame.seq, frame.stead);
        return {type: 'fact'};
      case 'refused':
        this.#warnOnce(`The server refused a frame: ${frame.reason}`);
        break;
      case 'fact':
        this.#take(frame.seq, frame.fact);
        break;
      case 'passing':
        // What was told in passing is old news if the stream has gone on since.
        if (this.#isOpen && frame.after >= this.#stream.latest) this.#options.deliver(frame.fact);
        break;
      case 'beat':
        if (this.#isOpen) this.#expect(frame.head);
    }
    return frame;
  }

  /** From now on facts are delivered: those before the welcome would come ahead of `desk-synced`. */
  open({stream, head, resumed}: Welcome): void {
    const isSame = resumed && stream === this.#streamId;
    if (!isSame) this.#stream.begin(head);
    this.#streamId = stream;
    this.#isOpen = true;
    if (isSame) this.#stream.expect(head, 1_000);
  }

  close(): void {
    this.#isOpen = false;
    this.#stream.pause();
  }

  /** A late beat may be behind; several in a row say that this end is wrong about where the stream is. */
  #expect(head: number): void {
    this.#behind = head < this.#stream.latest ? this.#behind + 1 : 0;
    this.#stream.expect(head);
    if (this.#behind < beatsBehind) return;
    this.#behind = 0;
    this.#streamId = undefined;
    this.#options.lose('out of step with the server');
  }

  #take(seq: number, fact: BackendFact | undefined): void {
    if (this.#isOpen) this.#stream.take(seq, fact);
  }

  #refuse(reason: string): void {
    this.#options.send({type: 'refused', reason});
    this.#warnOnce(`A frame of the server was refused: ${reason}`);
  }

  #warnOnce(message: string): void {
    if (this.#warned.has(message) || this.#warned.size >= 100) return;
    this.#warned.add(message);
    this.#options.warn(`[deskside] ${message}`);
  }
}
