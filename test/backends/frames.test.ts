import {expect} from '@open-wc/testing';
import {decodeClientFrame, decodeServerFrame, encode} from '../../src/backends/link/codec.js';
import type {BackendFact} from '../../src/model/chat-fact.js';
import {between, entry, fact, seededRandom, Simulator, VirtualClock} from '../../src/testing.js';
import {backendOf, kinds} from './support/desks.js';
import {allSeeds, countUncaught} from './support/seeds.js';

const now = 1_000;
const read = (frame: unknown) => decodeServerFrame(JSON.stringify(frame), now);

const good = fact('message-received', {interactionId: 'chat', entry: entry({seq: 3})});

/** Changes a random part of a JSON value into something that it shouldn't be. */
const mutate = (value: unknown, random: () => number): unknown => {
  const strange = [null, 7, -1, 1e308, '', 'x', [], {}, true, '\ud800', {['__proto__']: {a: 1}}];
  if (typeof value !== 'object' || value === null || random() < 0.15)
    return strange[between(random, 0, strange.length - 1)];
  const copy: Record<string, unknown> = Array.isArray(value)
    ? (value.slice() as unknown as Record<string, unknown>)
    : {...value};
  const keys = Object.keys(copy);
  const key = keys[between(random, 0, keys.length - 1)];
  if (key === undefined) return copy;
  if (random() < 0.2) copy[key] = undefined;
  else copy[key] = mutate(copy[key], random);
  return copy;
};

describe('frames', () => {
  it('are read as they were written', () => {
    const frame = {type: 'fact', seq: 9, fact: good} as const;
    expect(decodeServerFrame(encode(frame), now)).to.deep.equal(frame);
    const command = {type: 'accept', interactionId: 'chat'} as const;
    const client = {type: 'command', id: '1', command} as const;
    expect(decodeClientFrame(encode(client))).to.deep.equal(client);
  });

  it('are refused with the place of what is wrong', () => {
    const reasonOf = (text: string): string => {
      const frame = decodeClientFrame(text);
      return frame.type === 'unusable' ? frame.reason : '';
    };
    expect(reasonOf('{')).to.equal('not JSON');
    expect(reasonOf('{"type":"beat","seq":-1}')).to.match(/^seq: /);
    expect(reasonOf('{"type":"command","id":"1","command":{"type":"send"}}')).to.match(
      /^command\./,
    );
    expect(reasonOf('{"type":"dance"}')).to.match(/^type: /);
  });

  it('keep the place of a message that makes no sense', () => {
    const bad = {...good, entry: {...good.entry, kind: 'hologram'}};
    const frame = read({type: 'fact', seq: 9, fact: bad});
    expect(frame).to.deep.include({
      type: 'unreadable',
      seq: 9,
      stead: {type: 'message-unreadable', interactionId: 'chat', seq: 3, at: good.entry.at},
    });
    const worse = read({type: 'fact', seq: 9, fact: {...good, entry: 'what?'}});
    expect(worse).to.deep.include({
      stead: {type: 'message-unreadable', interactionId: 'chat', at: now},
    });
  });

  it('leave no hole in a transcript for a fact that is no message', () => {
    const frame = read({type: 'fact', seq: 9, fact: {type: 'party-left', interactionId: 'chat'}});
    expect(frame).to.have.property('type', 'unreadable');
    expect(frame).not.to.have.property('stead');
  });

  it('say more than is asked for without harm', () => {
    const text = `{"type":"beat","now":1,"head":2,"__proto__":{"polluted":true},"more":1}`;
    expect(decodeServerFrame(text, now)).to.deep.equal({type: 'beat', now: 1, head: 2});
    expect(({} as {polluted?: boolean}).polluted).to.equal(undefined);
  });

  for (const kind of kinds) {
    it(`are survived by the ${kind} backend, whatever they are`, async function () {
      this.timeout(100_000);
      let frames = 0;
      const uncaught = await countUncaught(async () => {
        for (const seed of allSeeds) frames += await fuzz(kind, seed);
      });
      expect(uncaught).to.equal(0);
      console.log(
        `frames, ${kind}: ${allSeeds.length} seeds, ${frames} mutated frames, 0 uncaught`,
      );
    });
  }
});

/** Both ends are sent nonsense; afterwards they understand each other as before. */
const fuzz = async (kind: (typeof kinds)[number], seed: number): Promise<number> => {
  const clock = new VirtualClock();
  const simulator = new Simulator({seed, clock});
  const random = seededRandom(seed);
  const facts: BackendFact[] = [];
  const link = new AbortController();
  const backend = backendOf(kind, simulator);
  backend.connect((one) => facts.push(one), link.signal);
  await clock.advance(500);
  const contact = simulator.contact('Mark');
  await clock.advance(500);
  await clock.settle(backend.accept(contact.interactionId));
  let mutated = 0;
  simulator.network.faults = {
    alter(text) {
      if (random() < 0.7) return text;
      mutated++;
      return JSON.stringify(mutate(JSON.parse(text), random));
    },
  };
  for (let message = 0; message < 100; message++) {
    contact.say(`message ${message}`);
    backend.sendTyping(contact.interactionId, message % 2 === 0);
    await clock.advance(1_000);
  }
  simulator.network.faults = {};
  await clock.advance(120_000);
  contact.say('the last');
  await clock.advance(5_000);
  const isThere = facts.some(
    (one) =>
      one.type === 'message-received' && one.entry.kind === 'text' && one.entry.text === 'the last',
  );
  expect(isThere, `seed ${seed}: in touch again`).to.equal(true);
  link.abort();
  simulator.crash();
  return mutated;
};
