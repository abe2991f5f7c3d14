import assert from 'node:assert/strict';
import {it} from 'node:test';
import {WebSocket} from 'ws';
import {WebSocketBackend} from '../../src/backends/websocket/index.js';
import {until} from './support/people.mjs';

it('a server that is not there ends nothing but the attempt', async () => {
  const facts = [];
  const thrown = [];
  const note = (error) => thrown.push(error.message);
  process.on('uncaughtException', note);
  const link = new AbortController();
  const url = 'ws://127.0.0.1:9/chat';
  const backend = new WebSocketBackend({url, token: 'kate', WebSocket, warn: () => undefined});
  backend.connect((fact) => facts.push(fact), link.signal);
  await until('a lost link', () => facts.some(({status}) => status === 'reconnecting'));
  link.abort();
  process.off('uncaughtException', note);
  assert.deepEqual(thrown, []);
});
