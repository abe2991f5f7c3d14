import type {ChatBackend} from '../../../src/backends/chat-backend.js';
import {WebSocketBackend} from '../../../src/backends/websocket/index.js';
import {AgentDesk, memoryDraftStore, memoryPreferenceStore} from '../../../src/session/index.js';
import type {Simulator} from '../../../src/testing.js';
import {fakeWebSocket} from './fake-web-socket.js';

/** How a desk is linked to the simulator's centre. */
export type Kind = 'simulator' | 'websocket';
export const kinds: readonly Kind[] = ['simulator', 'websocket'];

const quiet = (): void => undefined;

/** Kate's backend. The malformed is part of these tests: nobody needs to be warned of it. */
export const backendOf = (kind: Kind, simulator: Simulator): ChatBackend =>
  kind === 'simulator'
    ? simulator.backend('kate', {warn: quiet})
    : new WebSocketBackend({
        url: 'ws://centre.example/chat',
        token: 'kate',
        WebSocket: fakeWebSocket(simulator),
        clock: simulator.clock,
        random: simulator.random,
        warn: quiet,
      });

/** Kate's desk, connected. Keys are the same for the same seed. */
export const deskOf = (kind: Kind, simulator: Simulator): AgentDesk => {
  let keys = 0;
  const desk = new AgentDesk(backendOf(kind, simulator), {
    clock: simulator.clock,
    drafts: memoryDraftStore(),
    preferences: memoryPreferenceStore(),
    createKey: () => `key-${++keys}`,
    warn: quiet,
  });
  desk.connect();
  return desk;
};
