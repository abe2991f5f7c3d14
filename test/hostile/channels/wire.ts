import {protocolVersion} from '../../../src/backends/link/frames.js';
import {WebSocketBackend} from '../../../src/backends/websocket/index.js';
import type {WebSocketConstructor} from '../../../src/backends/websocket/index.js';
import {snapshotOf, textOf} from '../../support/facts.js';
import {stand, type Channel} from './channel.js';

/** Frames as a server would send them; each string of theirs is replaced by a payload in its turn. */
const frames = (payload: string): readonly object[] => [
  {
    type: 'welcome',
    stream: payload,
    head: 0,
    resumed: false,
    now: 0,
    heartbeat: 60_000,
    synced: {
      type: 'desk-synced',
      agent: {id: 'kate', name: payload},
      interactions: [
        snapshotOf('chat', {
          offer: {origin: payload, subject: payload},
          caseData: [{key: payload, value: payload}],
          entries: [textOf(1, {text: payload})],
          lastSeq: 1,
        }),
      ],
    },
  },
  fact(1, {type: 'message-received', entry: textOf(2, {text: payload})}),
  fact(2, {type: 'message-received', entry: textOf(3, {kind: payload, text: payload} as never)}),
  fact(3, {type: payload, entry: payload}),
  fact(4, {type: 'party-joined', party: {id: payload, role: payload, name: payload}, revision: 2}),
  fact(5, {type: 'message-received', entry: {...textOf(4), file: payload, kind: 'file'}}),
  fact(6, {type: 'message-received', entry: {...textOf(5), url: payload, kind: 'url'}}),
  fact(7, {
    type: 'message-received',
    entry: {...textOf(6), text: payload, event: payload, kind: 'system'},
  }),
  {
    type: 'passing',
    after: 7,
    fact: {type: 'typing-started', interactionId: 'chat', partyId: 'ada', preview: payload},
  },
  {type: 'refused', reason: payload},
  {type: 'reply', id: payload, ok: false, reason: 'refused', message: payload},
  {[payload]: payload, ['__proto__']: payload},
];

function fact(seq: number, body: object): object {
  return {type: 'fact', seq, fact: {interactionId: 'chat', ...body}};
}

/** A server that greets, says what is hostile in well-formed frames, and then sends what is no frame. */
const hostileSocket = (payload: string): WebSocketConstructor =>
  class extends EventTarget {
    static readonly OPEN = 1;
    readonly OPEN = 1;
    readyState = 1;
    onopen: (() => void) | null = null;
    onmessage: ((event: MessageEvent) => void) | null = null;
    onclose: (() => void) | null = null;
    #isGreeted = false;

    constructor() {
      super();
      queueMicrotask(() => this.onopen?.());
    }

    send(): void {
      if (this.#isGreeted) return;
      this.#isGreeted = true;
      const texts = [...frames(payload).map((frame) => JSON.stringify(frame)), payload, '{'];
      queueMicrotask(() => {
        for (const data of [...texts, new Blob([payload])])
          this.onmessage?.(new MessageEvent('message', {data}));
      });
    }

    close(): void {
      this.readyState = 3;
    }
  } as unknown as WebSocketConstructor;

/** A desk on a server that means harm. */
export const wire: Channel = {
  name: `frames of the protocol ${protocolVersion}`,
  batch: 8,
  show(stage, payloads) {
    for (const payload of payloads)
      stand(stage, 'agent-desk', {
        backend: new WebSocketBackend({
          url: '/chat',
          token: () => Promise.resolve(payload),
          WebSocket: hostileSocket(payload),
        }),
      });
  },
};
