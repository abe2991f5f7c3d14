import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync} from 'node:fs';
import {request} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {largestFile} from '../../demo/server/file-endpoint.js';
import {start} from '../../demo/server/main.js';
import {agent, contact, until} from './support/people.mjs';

let directory, server, kate, john, mark, eve, chat;

const at = () => ({
  url: `http://localhost:${server.port}`,
  socketUrl: `ws://localhost:${server.port}/chat`,
});
const startServer = (port = 0) =>
  start({port, root: directory, dataDirectory: join(directory, 'data')});
const stored = () => readdirSync(join(directory, 'data', 'files'));
const tokenOf = (person) => person.backend.link.token();

const fileOf = (name, text, more = {}) => {
  const file = new Blob([text]);
  const {size} = file;
  return {key: randomUUID(), file, name, type: 'text/html', size, audience: 'contact', ...more};
};

const ask = async (path, {person, token, ...init} = {}) => {
  const bearer = token ?? (person && (await tokenOf(person)));
  const headers = {...(bearer && {authorization: `Bearer ${bearer}`}), ...init.headers};
  return fetch(`${at().url}${path}`, {...init, headers});
};

const filesOf = (person) =>
  person
    .of('message-received')
    .filter(({entry}) => entry.kind === 'file')
    .map(({entry}) => entry.file);

before(async () => {
  directory = mkdtempSync(join(tmpdir(), 'deskside-'));
  server = await startServer();
  kate = agent(at(), 'kate');
  mark = contact(at());
  await mark.backend.startChat('chat', {name: 'Mark'});
  await until('an offer', () => kate.of('interaction-offered').length > 0);
  chat = kate.of('interaction-offered')[0].interactionId;
  await kate.backend.accept(chat);
  john = agent(at(), 'john');
  eve = contact(at());
  await until('all linked', () => [john, eve].every((who) => who.of('desk-synced').length > 0));
});

after(async () => {
  for (const person of [kate, john, mark, eve]) person?.leave();
  await server?.close();
  rmSync(directory, {recursive: true, force: true});
});

describe('files on the server', () => {
  it('go from one side to the other, as bytes that no browser shows', async () => {
    const page = '<script>alert(1)</script>';
    await mark.backend.sendFile(chat, fileOf('../../../etc/photo.html', page));
    await until('the file', () => filesOf(kate).length === 1);
    const [{id, name}] = filesOf(kate);
    assert.equal(name, '../../../etc/photo.html');
    const response = await ask(`/files/${chat}/${id}`, {person: kate});
    assert.equal(response.status, 200);
    assert.equal(await response.text(), page);
    const header = (one) => response.headers.get(one);
    assert.equal(header('content-type'), 'application/octet-stream');
    assert.equal(header('content-disposition'), 'attachment');
    assert.equal(header('x-content-type-options'), 'nosniff');
    assert.equal(header('content-security-policy'), "default-src 'none'; sandbox");
    assert.equal(header('cross-origin-resource-policy'), 'same-origin');
    assert.equal(header('cache-control'), 'no-store');
  });

  it('have names on disk that no client chose', () => {
    assert.equal(stored().length, 1);
    assert.match(stored()[0], /^[\w-]{43}$/);
  });

  it('are given to nobody else: other agents, other contacts, no token, another page', async () => {
    const [{id}] = filesOf(kate);
    const path = `/files/${chat}/${id}`;
    assert.equal((await ask(path)).status, 401);
    assert.equal((await ask(path, {token: 'forged.token'})).status, 401);
    assert.equal((await ask(path, {person: john})).status, 403);
    assert.equal((await ask(path, {person: eve})).status, 403);
    const foreign = {origin: 'https://evil.example'};
    assert.equal((await ask(path, {person: kate, headers: foreign})).status, 403);
    for (const other of ['x', '..%2fsecret', '%2e%2e', '', `${id}x`, '%E0%A4%A'])
      assert.equal((await ask(`/files/${chat}/${other}`, {person: kate})).status, 403, other);
  });

  it('keep an internal note’s file from the contact', async () => {
    await kate.backend.sendFile(chat, fileOf('note.txt', 'Rude', {audience: 'internal'}));
    await until('the echo', () => filesOf(kate).some(({name}) => name === 'note.txt'));
    const {id} = filesOf(kate).find(({name}) => name === 'note.txt');
    assert.equal((await ask(`/files/${chat}/${id}`, {person: mark})).status, 403);
    assert.ok(filesOf(mark).every(({name}) => name !== 'note.txt'));
  });

  it('are taken from those who are in the chat alone', async () => {
    const post = (more) => ask(`/files/${chat}?key=1`, {method: 'POST', body: 'x', ...more});
    const before = stored().length;
    assert.equal((await post({})).status, 401);
    assert.equal((await post({person: eve})).status, 409);
    assert.equal((await post({person: john})).status, 409);
    const other = `/files/no-such-chat?key=1`;
    assert.equal((await ask(other, {method: 'POST', body: 'x', person: mark})).status, 409);
    const noKey = await ask(`/files/${chat}`, {method: 'POST', body: 'x', person: mark});
    assert.equal(noKey.status, 403);
    assert.equal(stored().length, before);
  });

  it('aren’t another’s by naming them', async () => {
    const [file] = filesOf(kate);
    const command = {type: 'send-file', interactionId: chat, key: 'stolen', file};
    const stolen = john.backend.link.request({...command, audience: 'contact'});
    await assert.rejects(stolen, {reason: 'refused'});
    const asOwn = mark.backend.link.request({...command, audience: 'contact'});
    await assert.rejects(asOwn, {reason: 'refused', message: /no such file of yours/});
  });

  it('may not be too large, whatever the request says of its length', async () => {
    const large = new Blob([new Uint8Array(largestFile + 1)]);
    const file = {...fileOf('large.bin', ''), file: large, size: large.size};
    await assert.rejects(mark.backend.sendFile(chat, file), {reason: 'too-large'});
    const token = await tokenOf(mark);
    const status = await new Promise((resolve) => {
      const path = `/files/${chat}?key=chunked`;
      const headers = {authorization: `Bearer ${token}`, 'transfer-encoding': 'chunked'};
      const posted = request({port: server.port, path, method: 'POST', headers}, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      posted.on('error', () => resolve('cut off'));
      for (let sent = 0; sent < 12; sent++) posted.write(Buffer.alloc(2 ** 20));
      posted.end();
    });
    assert.ok([413, 'cut off'].includes(status), String(status));
    await until('nothing left', () => stored().every((name) => !name.endsWith('.part')));
  });

  it('leave nothing when they break off', async () => {
    const token = await tokenOf(mark);
    const before = stored().length;
    const headers = {authorization: `Bearer ${token}`, 'content-length': 1000};
    const path = `/files/${chat}?key=broken`;
    const posted = request({port: server.port, path, method: 'POST', headers});
    posted.on('error', () => undefined);
    posted.write('half');
    await until('it has begun', () => stored().some((name) => name.endsWith('.part')));
    posted.destroy();
    await until('it is gone', () => stored().length === before);
  });

  it('are taken again under their key after a restart, once, and orphans are swept', async () => {
    const file = fileOf('again.txt', 'Again');
    const first = await mark.backend.sendFile(chat, file);
    const [orphan, early] = await Promise.all(
      ['orphan', 'early'].map(async (key) => {
        const path = `/files/${chat}?key=${key}`;
        const answer = await ask(path, {method: 'POST', body: 'x', person: mark});
        return (await answer.json()).id;
      }),
    );
    for (const name of stored().filter((one) => one !== early))
      utimesSync(join(directory, 'data', 'files', name), 1, 1);
    const {port} = server;
    const before = stored().length;
    await server.close();
    server = await startServer(port);
    assert.equal(stored().length, before - 1);
    assert.ok(!stored().includes(orphan));
    const second = await mark.backend.sendFile(chat, file).catch(async (error) => {
      // The link has yet to come back.
      assert.equal(error.reason, 'unavailable');
      return mark.backend.sendFile(chat, file);
    });
    assert.equal(second.id, first.id);
    assert.equal(
      readFileSync(join(directory, 'data', 'events.jsonl'), 'utf8').split('again.txt').length,
      2,
    );
  });
});
