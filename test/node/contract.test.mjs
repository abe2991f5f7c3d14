import {randomUUID} from 'node:crypto';
import {mkdtempSync, rmSync} from 'node:fs';
import {connect, createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {start} from '../../demo/server/main.js';
import {describeChatBackend} from '../../src/testing.js';
import {agent, contact, until} from './support/people.mjs';

/** Stands between a client and the server, so that a test can cut the line. */
const createCable = async (port) => {
  const sockets = new Set();
  const cable = createServer((near) => {
    const far = connect(port);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => sockets.delete(socket));
    }
    near.pipe(far).pipe(near);
  });
  await new Promise((resolve) => cable.listen(0, resolve));
  return {
    port: cable.address().port,
    cut: () => sockets.forEach((socket) => socket.destroy()),
    close: () => new Promise((resolve) => cable.close(resolve)),
  };
};

const create = async () => {
  const directory = mkdtempSync(join(tmpdir(), 'deskside-'));
  const server = await start({port: 0, root: directory, dataDirectory: join(directory, 'data')});
  const cable = await createCable(server.port);
  const at = (port) => ({
    url: `http://localhost:${port}`,
    socketUrl: `ws://localhost:${port}/chat`,
  });
  const {backend} = agent(at(cable.port), 'kate', {isObserved: false});
  const people = new Map();
  const of = (interactionId) => people.get(interactionId);
  const own = (person) => person.of('message-received').map(({entry}) => entry);
  return {
    backend,
    pass: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    async offerChat(name) {
      const person = contact(at(server.port));
      await person.backend.startChat(randomUUID(), {name});
      await until('the chat', () => person.of('interaction-synced').length > 0);
      const [{interactionId}] = person.of('interaction-synced');
      people.set(interactionId, person);
      return interactionId;
    },
    async contactReturns(id) {
      const person = of(id);
      await person.backend.startChat(randomUUID(), {name: 'Mark'});
      await until('the chat', () => person.of('interaction-synced').length > 1);
      const {interactionId} = person.of('interaction-synced').at(-1);
      people.set(interactionId, person);
      return interactionId;
    },
    async contactWrites(id, text) {
      await of(id).backend.send(id, {key: randomUUID(), text, audience: 'contact'});
    },
    async contactSendsFile(id, name, file) {
      const {size, type} = file;
      const key = randomUUID();
      await of(id).backend.sendFile(id, {key, file, name, type, size, audience: 'contact'});
    },
    async filesOfAgent(id) {
      const entries = own(of(id)).filter(({kind, delivery}) => kind === 'file' && !delivery);
      return Promise.all(
        entries.map(async ({file}) => {
          const blob = await of(id).backend.loadFile(id, file, new AbortController().signal);
          return {name: file.name, text: await blob.text()};
        }),
      );
    },
    async contactReads(id) {
      const latest = own(of(id)).findLast(({delivery}) => delivery === undefined);
      of(id).backend.markRead(id, latest.id);
    },
    async contactTypes(id) {
      of(id).backend.sendTyping(id, true);
    },
    async urlsOfAgent(id) {
      return own(of(id)).flatMap((entry) => (entry.kind === 'url' ? [entry.url] : []));
    },
    async textsOfAgent(id) {
      const entries = own(of(id)).filter(({kind, delivery}) => kind === 'text' && !delivery);
      return entries.map(({text}) => text);
    },
    async cutLink() {
      cable.cut();
    },
    async close() {
      for (const person of people.values()) person.leave();
      cable.cut();
      await cable.close();
      await server.close();
      rmSync(directory, {recursive: true, force: true});
    },
  };
};

describeChatBackend('websocket, over a real connection,', create, {describe, it});
