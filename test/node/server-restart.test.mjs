import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {appendFileSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {agent, contact, until} from './support/people.mjs';
import {createServerProcess} from './support/server-process.mjs';

const send = (person, interactionId, text) =>
  person.backend.send(interactionId, {key: randomUUID(), text, audience: 'contact'});

describe('a server that is killed in the middle of a conversation', () => {
  let server, kate, mark, interactionId;

  before(async () => {
    server = await createServerProcess();
    kate = agent(server, 'kate');
    mark = contact(server);
    await mark.backend.startChat(randomUUID(), {name: 'Mark'});
    await until('an offer', () => kate.of('interaction-offered').length === 1);
    [{interactionId}] = kate.of('interaction-offered');
    await kate.backend.accept(interactionId);
  });

  after(async () => {
    kate?.leave();
    mark?.leave();
    await server?.close();
  });

  it('loses and doubles nothing, five times over', async () => {
    const written = {kate: [], mark: []};
    const sent = [];
    for (let round = 0; round < 5; round++) {
      for (let line = 0; line < 20; line++) {
        for (const [name, person] of Object.entries({kate, mark})) {
          const text = `${name} ${round}.${line}`;
          written[name].push(text);
          sent.push(send(person, interactionId, text));
        }
        // Somewhere among the commands and their answers.
        if (line === 7 + round) await server.kill();
      }
      if (round === 2) appendFileSync(join(server.dataDirectory, 'events.jsonl'), '{"at":17,"ty');
      await server.start();
      await Promise.all(sent);
    }
    const total = written.kate.length + written.mark.length;
    for (const person of [kate, mark]) {
      await until('all messages', () => person.texts(interactionId).length === total);
      const texts = person.texts(interactionId);
      assert.equal(new Set(texts).size, total);
      for (const [name, own] of Object.entries(written)) {
        const theirs = texts.filter((text) => text.startsWith(name));
        assert.deepEqual(theirs, own, `in the order in which ${name} wrote`);
      }
    }
    assert.deepEqual(kate.texts(interactionId), mark.texts(interactionId));
    const log = readFileSync(join(server.dataDirectory, 'events.jsonl'), 'utf8');
    const kept = log.split('\n').filter((line) => line.includes('"message-sent"'));
    assert.equal(kept.length, total);
    console.log(`server: 5 kills, ${total} messages, 0 lost, 0 doubled, both sides in one order`);
  });

  it('goes on: the chat can be ended and marked done', async () => {
    await kate.backend.end(interactionId);
    await kate.backend.markDone(interactionId);
    await until('done', () => kate.of('status-changed').some(({status}) => status === 'done'));
  });

  it('tells the contact nothing of the agent but the nickname', () => {
    const everything = JSON.stringify(mark.facts);
    assert.ok(everything.includes('"Kate"'));
    assert.ok(!everything.includes('Lewis'));
    assert.ok(!everything.includes('"kate"'));
  });
});
