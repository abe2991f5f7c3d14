import {expect} from '@open-wc/testing';
import {Centre, type CentreOptions} from '../../src/backends/centre/centre.js';
import type {CentreEvent} from '../../src/backends/centre/centre-event.js';
import type {AgentProfile} from '../../src/backends/centre/centre-state.js';
import {Refusal, type Command} from '../../src/backends/centre/command.js';
import {longestMessage} from '../../src/backends/centre/decide.js';
import {snapshotsFor} from '../../src/backends/centre/view.js';
import {between, seededRandom, VirtualClock} from '../../src/testing.js';
import {allSeeds} from './support/seeds.js';

const agents: readonly AgentProfile[] = [
  {id: 'kate', name: 'Kate Lewis', nickname: 'Kate', capacity: 2, skills: ['cards']},
  {id: 'john', name: 'John Miller', nickname: 'John', capacity: 1, skills: ['loans']},
];

const open = (options: Partial<CentreOptions> = {}) => {
  const clock = new VirtualClock();
  const log: CentreEvent[] = [];
  let ids = 0;
  const centre = new Centre({
    clock,
    agents,
    newId: () => `id-${++ids}`,
    append: (event) => void log.push(event),
    ...options,
  });
  const start = (contact: string, more = {}): string => {
    centre.linked(contact);
    const request = {name: contact, ...more};
    const command = {type: 'start-chat', key: `of-${contact}`, request} as const;
    return centre.perform(contact, command).interactionId ?? '';
  };
  const offeredTo = (interactionId: string): string | undefined =>
    centre.state.interactions.get(interactionId)?.offer?.agentId;
  return {clock, log, centre, start, offeredTo};
};

const refusalOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error.reason;
    throw error;
  }
  return 'none';
};

const say = (interactionId: string, key: string, text: string): Command => ({
  type: 'send',
  interactionId,
  key,
  text,
  audience: 'contact',
});

describe('centre', () => {
  it('offers a chat to the agent with the fewest, and the next to the other', () => {
    const {centre, start, offeredTo} = open();
    centre.linked('kate');
    centre.linked('john');
    expect(offeredTo(start('mark'))).to.equal('kate');
    expect(offeredTo(start('avril'))).to.equal('john');
    expect(offeredTo(start('tom'))).to.equal('kate');
    expect(offeredTo(start('lena')), 'nobody has room').to.equal(undefined);
  });

  it('offers a chat that wants a skill to those who have it', () => {
    const {centre, start, offeredTo} = open();
    centre.linked('john');
    expect(offeredTo(start('mark', {skill: 'cards'}))).to.equal(undefined);
    centre.linked('kate');
    expect(offeredTo('id-2')).to.equal('kate');
  });

  it('offers a chat that waits to whoever comes, is available or has room again', () => {
    const {centre, start, offeredTo} = open();
    const mark = start('mark');
    centre.linked('john');
    expect(offeredTo(mark)).to.equal('john');
    centre.perform('john', {type: 'accept', interactionId: mark});
    const avril = start('avril');
    expect(offeredTo(avril)).to.equal(undefined);
    centre.perform('john', {type: 'end', interactionId: mark});
    expect(offeredTo(avril)).to.equal('john');
    centre.perform('john', {type: 'set-availability', available: false});
    centre.perform('john', {type: 'reject', interactionId: avril});
    expect(offeredTo(avril)).to.equal(undefined);
  });

  it('I1 withdraws an offer that nobody answers, and offers the chat to the next', async () => {
    const {clock, centre, start, offeredTo} = open();
    centre.linked('kate');
    centre.linked('john');
    const mark = start('mark');
    await clock.advance(30_000);
    expect(offeredTo(mark)).to.equal('john');
    expect(snapshotsFor(centre.state, 'kate', true)).to.deep.equal([]);
    const answer = (): unknown => centre.perform('kate', {type: 'accept', interactionId: mark});
    expect(refusalOf(answer)).to.equal('ended');
  });

  it('asks those who let a chat go again after a while, when there is nobody else', async () => {
    const {clock, centre, start, offeredTo} = open();
    centre.linked('kate');
    const mark = start('mark');
    centre.perform('kate', {type: 'reject', interactionId: mark});
    expect(offeredTo(mark)).to.equal(undefined);
    await clock.advance(15_000);
    expect(offeredTo(mark)).to.equal('kate');
  });

  it('takes a key once, also after a restart', () => {
    const first = open();
    const mark = first.start('mark');
    const {id} = first.centre.perform('mark', say(mark, 'key', 'Hello'));
    const second = open({events: first.log});
    expect(second.centre.perform('mark', say(mark, 'key', 'Hello')).id).to.equal(id);
    expect(second.centre.state.interactions.get(mark)?.entries).to.have.length(1);
    const again = {type: 'start-chat', key: 'of-mark', request: {name: 'mark'}} as const;
    expect(second.centre.perform('mark', again).interactionId).to.equal(mark);
  });

  it('refuses what is not the user’s to do', () => {
    const {centre, start} = open();
    centre.linked('kate');
    const mark = start('mark');
    const note = {...say(mark, 'k', 'x'), audience: 'internal'} as const;
    const long = say(mark, 'k', 'x'.repeat(longestMessage + 1));
    expect(refusalOf(() => centre.perform('mark', note))).to.equal('refused');
    expect(refusalOf(() => centre.perform('mark', long))).to.equal('too-long');
    expect(refusalOf(() => centre.perform('kate', say(mark, 'k', 'x')))).to.equal('ended');
    expect(refusalOf(() => centre.perform('john', say(mark, 'k', 'x')))).to.equal('refused');
    const done: Command = {type: 'mark-done', interactionId: mark};
    expect(refusalOf(() => centre.perform('mark', done))).to.equal('refused');
    centre.perform('mark', {type: 'leave', interactionId: mark});
    expect(refusalOf(() => centre.perform('mark', say(mark, 'k', 'x')))).to.equal('ended');
  });

  it('T13 keeps whom an agent called or wrote to, once, for agents alone', () => {
    const {centre, log, start} = open();
    centre.linked('kate');
    const mark = start('mark');
    centre.perform('kate', {type: 'accept', interactionId: mark});
    const call = {type: 'call', interactionId: mark, key: 'k', to: '+4930901820'} as const;
    centre.perform('kate', call);
    centre.perform('kate', call);
    centre.perform('kate', {...call, type: 'email', key: 'l', to: 'ada@example.com'});
    const told = (user: string) =>
      snapshotsFor(centre.state, user, true)[0]!.entries!.flatMap((entry) =>
        entry.kind === 'system' && entry.text ? [`${entry.event}: ${entry.text}`] : [],
      );
    expect(told('kate')).to.deep.equal([
      'call-started: +4930901820',
      'email-started: ada@example.com',
    ]);
    expect(told('mark')).to.deep.equal([]);
    expect(log.filter(({type}) => type === 'call-started')).to.have.length(1);
    expect(refusalOf(() => centre.perform('mark', {...call, key: 'm'}))).to.equal('refused');
  });

  it('does nothing that the log could not keep', () => {
    let isFull = false;
    const log: CentreEvent[] = [];
    const append = (event: CentreEvent): void => {
      if (isFull) throw new Error('The disk is full.');
      log.push(event);
    };
    const {centre, start} = open({append});
    const mark = start('mark');
    isFull = true;
    expect(() => centre.perform('mark', say(mark, 'k', 'x'))).to.throw('full');
    expect(centre.state.interactions.get(mark)?.entries).to.have.length(0);
    isFull = false;
    expect(centre.perform('mark', say(mark, 'k', 'x')).id).to.be.a('string');
  });

  it('T18 leaves no trace of a note with the contact, not even in the numbers', () => {
    const {centre, start} = open();
    centre.linked('kate');
    const mark = start('mark');
    centre.perform('kate', {type: 'accept', interactionId: mark});
    centre.perform('mark', say(mark, 'a', 'one'));
    centre.perform('kate', {...say(mark, 'b', 'a secret'), audience: 'internal'} as Command);
    centre.perform('mark', say(mark, 'c', 'two'));
    const {head} = centre.stream('mark');
    const told = centre.stream('mark').range(1, head);
    expect(JSON.stringify(told)).not.to.contain('secret');
    const numbers = told.flatMap(({fact}) =>
      fact.type === 'message-received' ? [fact.entry.seq] : [],
    );
    expect(numbers).to.deep.equal([1, 2, 3]);
    expect(JSON.stringify(snapshotsFor(centre.state, 'mark', true))).not.to.match(/secret|Lewis/);
  });

  it('ends the chat of a contact who stays away', async () => {
    const {clock, centre, start} = open();
    centre.linked('kate');
    const mark = start('mark');
    centre.perform('kate', {type: 'accept', interactionId: mark});
    centre.unlinked('mark', false);
    const {members} = centre.state.interactions.get(mark)!;
    expect(members[0]?.connection).to.equal('reconnecting');
    await clock.advance(30_000);
    expect(members[0]?.connection).to.equal('disconnected');
    await clock.advance(600_000);
    expect(centre.state.interactions.get(mark)?.stage).to.equal('ended');
  });

  it('gives the same state and the same streams from the same log', async () => {
    for (const seed of allSeeds) {
      const {clock, centre, log, start} = open();
      const random = seededRandom(seed);
      const users = [
        'kate',
        'john',
        ...['mark', 'avril', 'tom'].map((name) => (start(name), name)),
      ];
      for (let step = 0; step < 400; step++) {
        const user = users[between(random, 0, users.length - 1)]!;
        try {
          actAtRandom(centre, user, step, random);
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
        }
        await clock.advance(between(random, 0, 5_000));
      }
      const kept = log.map((event) => JSON.parse(JSON.stringify(event)) as CentreEvent);
      const length = kept.length;
      const again = open({events: kept, append: () => undefined}).centre;
      expect(length).to.be.greaterThan(100);
      for (const user of users) {
        const {head} = centre.stream(user);
        expect(again.stream(user).range(1, head)).to.deep.equal(centre.stream(user).range(1, head));
      }
    }
  });

  it('T9 opens a long chat with its end, and gives the rest page by page', () => {
    const {centre, start} = open();
    centre.linked('kate');
    const mark = start('mark');
    for (let line = 1; line <= 260; line++)
      centre.perform('mark', say(mark, `k${line}`, `${line}`));
    centre.perform('kate', {type: 'accept', interactionId: mark});
    const [snapshot] = snapshotsFor(centre.state, 'kate', true);
    expect(snapshot?.entries).to.have.length(100);
    expect(snapshot).to.include({firstSeq: 162, lastSeq: 261});
    let cursor = snapshot?.historyCursor;
    const seqs: (number | undefined)[] = [];
    while (cursor !== undefined) {
      const command = {type: 'load-history', interactionId: mark, days: 180, cursor} as const;
      const {entries = [], cursor: next} = centre.perform('kate', command);
      expect(entries.length).to.be.at.most(50);
      seqs.unshift(...entries.map(({seq}) => seq));
      cursor = next;
    }
    expect(seqs).to.deep.equal(Array.from({length: 161}, (_, index) => index + 1));
    expect(snapshotsFor(centre.state, 'mark', true)[0]?.entries, 'the contact').to.have.length(261);
  });

  it('T9 gives earlier chats to an agent who has the contact, as far back as wanted, and to nobody else', () => {
    const {centre, start} = open();
    centre.linked('kate');
    const dayLength = 86_400_000;
    for (const daysAgo of [10, 100]) {
      const startedAt = Date.UTC(2026, 0, 5, 9) - daysAgo * dayLength;
      centre.record({
        type: 'imported',
        interactionId: `past-${daysAgo}`,
        contactId: 'mark',
        agentId: 'john',
        request: {name: 'Mark'},
        startedAt,
        endedAt: startedAt + 1,
        lines: [{from: 'contact', text: `${daysAgo} days ago`, at: startedAt}],
      });
    }
    expect(centre.stream('john').head, 'nobody is told').to.equal(0);
    const mark = start('mark');
    const ask = (userId: string, days: number) =>
      centre.perform(userId, {type: 'load-history', interactionId: mark, days});
    expect(ask('kate', 180).entries, 'while it is offered').to.deep.equal([]);
    expect(refusalOf(() => ask('john', 180))).to.equal('refused');
    centre.perform('kate', {type: 'accept', interactionId: mark});
    const texts = (days: number) =>
      ask('kate', days).entries?.map((entry) => (entry.kind === 'text' ? entry.text : ''));
    expect(texts(180)).to.deep.equal(['100 days ago', '10 days ago']);
    expect(texts(30)).to.deep.equal(['10 days ago']);
    expect(ask('kate', 180).chats?.map(({parties}) => parties.map(({name}) => name))).to.deep.equal(
      [
        ['Mark', 'John Miller'],
        ['Mark', 'John Miller'],
      ],
    );
    expect(ask('mark', 180).entries, 'the contact').to.deep.equal([]);
    const missing = {type: 'request-missing', interactionId: 'past-10', from: 1, to: 9} as const;
    expect(centre.perform('kate', missing).entries).to.have.length(1);
    expect(refusalOf(() => centre.perform('avril', missing))).to.equal('refused');
  });
});

const actAtRandom = (centre: Centre, user: string, step: number, random: () => number): void => {
  const chats = [...centre.state.interactions.values()].filter(({views}) => views.has(user));
  const interactionId = chats[between(random, 0, Math.max(0, chats.length - 1))]?.id ?? 'none';
  const last = centre.state.interactions.get(interactionId)?.entries.at(-1)?.id ?? 'none';
  const request = {name: user};
  const acts: (() => unknown)[] = [
    () => centre.linked(user),
    () => centre.linked(user),
    () => centre.unlinked(user, random() < 0.5),
    () => centre.confirm(user, centre.stream(user).head),
    () => centre.perform(user, say(interactionId, `key-${step}`, `text ${step}`)),
    () => centre.perform(user, say(interactionId, `key-${step}`, `text ${step}`)),
    () => centre.perform(user, {type: 'mark-read', interactionId, messageId: last}),
    () => centre.perform(user, {type: 'accept', interactionId}),
    () => centre.perform(user, {type: 'accept', interactionId}),
    () => centre.perform(user, {type: 'reject', interactionId}),
    () => random() < 0.2 && centre.perform(user, {type: 'end', interactionId}),
    () => centre.perform(user, {type: 'mark-done', interactionId}),
    () => centre.perform(user, {type: 'start-chat', key: `chat-${step}`, request}),
  ];
  acts[between(random, 0, acts.length - 1)]?.();
};
