import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync, mkdirSync, readFileSync} from 'node:fs';
import {request} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {WebSocket} from 'ws';
import {EventLog} from '../../demo/server/event-log.js';
import {start} from '../../demo/server/main.js';
import {Tokens} from '../../demo/server/tokens.js';
import {until} from './support/people.mjs';

let directory, server;

before(async () => {
  directory = mkdtempSync(join(tmpdir(), 'deskside-'));
  const root = join(directory, 'public');
  mkdirSync(root);
  writeFileSync(join(root, 'crm.html'), '<!doctype html><title>CRM</title>');
  writeFileSync(join(directory, 'secret.txt'), 'not for you');
  server = await start({port: 0, root, dataDirectory: join(directory, 'data')});
});

after(async () => {
  await server?.close();
  rmSync(directory, {recursive: true, force: true});
});

const url = (path) => `http://localhost:${server.port}${path}`;

/** Asks for a path exactly as it's written: fetch would tidy it up. */
const ask = (path) =>
  new Promise((resolve, reject) => {
    const asked = request({port: server.port, path}, (response) => {
      response.resume();
      response.once('end', () => resolve(response.statusCode));
    });
    asked.once('error', reject);
    asked.end();
  });

describe('the server', () => {
  it('serves its pages with the strict policy', async () => {
    const response = await fetch(url('/crm.html'));
    assert.equal(response.status, 200);
    assert.match(await response.text(), /CRM/);
    const policy = response.headers.get('content-security-policy');
    for (const directive of [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data: blob:",
      "require-trusted-types-for 'script'",
      'trusted-types lit-html dompurify',
    ])
      assert.ok(policy.includes(directive), directive);
    assert.match(policy, new RegExp(`connect-src 'self' ws://localhost:${server.port}`));
    assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
    assert.equal(response.headers.get('referrer-policy'), 'no-referrer');
  });

  it('serves nothing outside of its folder', async () => {
    for (const path of [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/x/../../secret.txt',
      '/..\\secret.txt',
      '/%00',
      '/%E0%A4%A',
      '//',
      '/public',
    ])
      assert.equal(await ask(path), 404, path);
  });

  it('gives tokens to its own pages only', async () => {
    const given = await fetch(url('/token?agent=kate'), {method: 'POST'});
    assert.equal(given.status, 200);
    assert.ok((await given.json()).token);
    const foreign = {origin: 'https://evil.example'};
    const refused = await fetch(url('/token?agent=kate'), {method: 'POST', headers: foreign});
    assert.equal(refused.status, 403);
    assert.equal((await fetch(url('/token?agent=nobody'), {method: 'POST'})).status, 404);
    assert.equal((await fetch(url('/token?agent=kate'))).status, 403);
    const body = 'x'.repeat(10_000);
    assert.equal((await fetch(url('/token'), {method: 'POST', body})).status, 400);
  });

  it('takes sockets from its own pages only', async () => {
    const open = (path, origin) =>
      new Promise((resolve) => {
        const socket = new WebSocket(`ws://localhost:${server.port}${path}`, {origin});
        socket.once('open', () => resolve('open') ?? socket.close());
        socket.once('error', () => resolve('refused'));
      });
    assert.equal(await open('/chat', `http://localhost:${server.port}`), 'open');
    assert.equal(await open('/chat', 'https://evil.example'), 'refused');
    assert.equal(await open('/chat', 'null'), 'refused');
    assert.equal(await open('/other', `http://localhost:${server.port}`), 'refused');
  });

  it('closes a link with a bad token, and one with an immense frame, and lives on', async () => {
    const closed = (text) =>
      new Promise((resolve) => {
        const socket = new WebSocket(`ws://localhost:${server.port}/chat`);
        socket.once('open', () => socket.send(text));
        socket.once('close', (code) => resolve(code));
        socket.once('error', () => undefined);
      });
    const hello = JSON.stringify({type: 'hello', version: 1, token: 'forged.token'});
    assert.equal(await closed(hello), 4401);
    assert.equal(await closed('x'.repeat(100_000)), 1009);
    assert.equal((await fetch(url('/crm.html'))).status, 200);
  });

  it('refuses a frame that makes no sense with its reason, and closes nothing', async () => {
    const {token} = await (await fetch(url('/token?agent=john'), {method: 'POST'})).json();
    const socket = new WebSocket(`ws://localhost:${server.port}/chat`);
    const frames = [];
    socket.on('message', (text) => frames.push(JSON.parse(String(text))));
    await new Promise((resolve) => socket.once('open', resolve));
    socket.send(JSON.stringify({type: 'hello', version: 1, token}));
    const bad = ['', '{', 'null', '[]', '{"type":"command"}', '{"type":"resend","from":0,"to":1}'];
    for (const text of bad) socket.send(text);
    socket.send(Buffer.from([1, 2, 3]));
    const unknown = {type: 'accept', interactionId: 'none'};
    socket.send(JSON.stringify({type: 'command', id: '1', command: unknown}));
    await until('the reply', () => frames.some(({type}) => type === 'reply'));
    const refused = frames.filter(({type}) => type === 'refused');
    assert.equal(refused.length, bad.length + 1);
    assert.ok(refused.every(({reason}) => reason.length > 0));
    const reply = frames.find(({type}) => type === 'reply');
    assert.equal(reply.ok, false);
    assert.equal(reply.reason, 'refused');
    socket.close();
  });
});

describe('tokens', () => {
  it('are good after a restart, and not when forged or altered', () => {
    const first = new Tokens(join(directory, 'tokens'));
    const token = first.mint('kate', 'Kate Lewis');
    const second = new Tokens(join(directory, 'tokens'));
    assert.equal(second.check(token)?.userId, 'kate');
    const [payload, signature] = token.split('.');
    const claims = {userId: 'susan', name: 'S', expiresAt: Date.now() + 1e9};
    const forged = Buffer.from(JSON.stringify(claims)).toString('base64url');
    for (const bad of ['', '.', 'a.b', `${payload}.`, `${forged}.${signature}`, `${token}x`])
      assert.equal(second.check(bad), undefined, bad);
    assert.equal(new Tokens(join(directory, 'others')).check(token), undefined);
  });
});

describe('the log', () => {
  const at = (name) => join(directory, name);
  const opened = {type: 'opened', streamId: 'a', at: 1};

  it('drops a line that was cut off, and goes on after it', () => {
    const log = new EventLog(at('torn'));
    log.append(opened);
    log.close();
    writeFileSync(join(at('torn'), 'events.jsonl'), '{"type":"link-cha', {flag: 'a'});
    const again = new EventLog(at('torn'));
    assert.deepEqual(again.events, [opened]);
    again.append({...opened, streamId: 'b'});
    again.close();
    const lines = readFileSync(join(at('torn'), 'events.jsonl'), 'utf8')
      .trim()
      .split('\n');
    assert.deepEqual(
      lines.map((line) => JSON.parse(line).streamId),
      ['a', 'b'],
    );
  });

  it('says which line is broken rather than guess', () => {
    mkdirSync(at('broken'));
    writeFileSync(join(at('broken'), 'events.jsonl'), '{"type":"opened"}\nnonsense\n{}\n');
    assert.throws(() => new EventLog(at('broken')), /Line 2 .*isn't JSON/);
  });
});
