import type {StoredEntry} from '../../../src/backends/centre/centre-state.js';
import type {Entry} from '../../../src/model/entry.js';
import type {AgentDesk} from '../../../src/session/index.js';
import {
  between,
  Simulator,
  VirtualClock,
  type Faults,
  type SimulatedContact,
} from '../../../src/testing.js';
import {deskOf, type Kind} from './desks.js';
import {check, checkSame} from '../../../src/backends/contract/steps.js';
import {countUncaught, took} from './seeds.js';

// security.md: 10,000 messages; 5 % dropped, 5 % doubled, 10 % reordered in 50, up to 5 s late, 0.5 % malformed, a cut
// every 50–200.
const messages = 10_000;
const chats = 5;

/** One message of the contacts in 200 makes no sense, however often it's sent. */
const isMalformed = (id: string): boolean => hash(id) % 200 === 0;

const hash = (text: string): number => {
  let value = 7;
  for (let index = 0; index < text.length; index++)
    value = (Math.imul(value, 31) + text.charCodeAt(index)) >>> 0;
  return value;
};

const malform = (text: string, towards: 'client' | 'server'): string => {
  if (towards === 'server' || !text.startsWith('{"type":"fact"')) return text;
  const id = /"id":"([^"]+)"/.exec(text)?.[1];
  const isOwn = text.includes('"delivery"');
  return id && !isOwn && isMalformed(id) ? text.replace('"kind":"text"', '"kind":7') : text;
};

const faults: Faults = {
  drop: 0.05,
  duplicate: 0.05,
  reorder: 0.1,
  reorderBy: 50,
  late: 0.05,
  lateBy: 5_000,
  garble: 0.005,
  cutEvery: [50, 200],
  alter: malform,
};

interface Outcome {
  readonly lost: number;
  readonly doubled: number;
  readonly misplaced: number;
  readonly placeholders: number;
}

const outcomeOf = (entries: readonly Entry[], stored: readonly StoredEntry[]): Outcome => {
  const ids = entries.flatMap(({id}) => (id === undefined ? [] : [id]));
  const bySeq = new Map(entries.map((entry) => [entry.seq, entry]));
  let lost = 0;
  let misplaced = 0;
  let placeholders = 0;
  for (const {seq, id} of stored) {
    const shown = bySeq.get(seq);
    if (!shown || shown.kind === 'gap') lost++;
    else if (shown.kind === 'system' && shown.event === 'unreadable') placeholders++;
    else if (shown.id !== id) misplaced++;
  }
  const doubled = ids.length - new Set(ids).size + (entries.length - bySeq.size);
  return {lost, doubled, misplaced, placeholders};
};

const add = (a: Outcome, b: Outcome): Outcome => ({
  lost: a.lost + b.lost,
  doubled: a.doubled + b.doubled,
  misplaced: a.misplaced + b.misplaced,
  placeholders: a.placeholders + b.placeholders,
});

const total = (desk: AgentDesk, contacts: readonly SimulatedContact[]): Outcome =>
  contacts
    .map((contact) =>
      outcomeOf(
        desk.session(contact.interactionId)?.state.entries ?? [],
        contact.interaction?.entries ?? [],
      ),
    )
    .reduce(add);

const converse = async (kind: Kind, seed: number) => {
  const clock = new VirtualClock();
  const simulator = new Simulator({seed, clock});
  const desk = deskOf(kind, simulator);
  await clock.advance(500);
  const contacts = Array.from({length: chats}, (_, index) => simulator.contact(`Contact ${index}`));
  await clock.advance(500);
  for (const {interactionId} of contacts) desk.accept(interactionId);
  await clock.advance(500);
  simulator.network.faults = faults;
  simulator.network.cut();
  for (let message = 0; message < messages; message++) {
    const contact = contacts[between(simulator.random, 0, chats - 1)]!;
    const session = desk.session(contact.interactionId);
    if (simulator.random() < 0.05) session?.send(`answer ${message}`, 'contact');
    else contact.say(`message ${message}`);
    await clock.advance(between(simulator.random, 5, 60));
  }
  simulator.network.faults = {alter: malform};
  // The last frame may be 5 s late; 5 s after it, everything is in its place.
  const end = clock.now();
  let settledAt = end;
  while (clock.now() < end + 10_000) {
    await clock.advance(500);
    const {lost, doubled, misplaced} = total(desk, contacts);
    if (lost + doubled + misplaced > 0) settledAt = clock.now() + 500;
  }
  const outcome = total(desk, contacts);
  const stored = contacts.reduce((sum, {interaction}) => sum + interaction!.entries.length, 0);
  const unsent = contacts.flatMap(
    ({interactionId}) =>
      desk
        .session(interactionId)
        ?.state.entries.filter(({delivery}) => delivery === 'queued' || delivery === 'sending') ??
      [],
  ).length;
  desk.disconnect();
  simulator.crash();
  return {...outcome, stored, unsent, settled: settledAt - end, links: simulator.network.opened};
};

/** The row *hostile link* through one backend. Fails where the promise is broken, else tells the figures. */
export const measureHostileLink = async (kind: Kind, seeds: readonly number[]): Promise<string> => {
  const started = performance.now();
  const sums = {settled: 0, placeholders: 0, links: 0};
  for (const seed of seeds) {
    const uncaught = await countUncaught(async () => {
      const outcome = await converse(kind, seed);
      const {lost, doubled, misplaced, unsent} = outcome;
      const nothing = {lost: 0, doubled: 0, misplaced: 0, unsent: 0};
      checkSame({lost, doubled, misplaced, unsent}, nothing, `seed ${seed}`);
      check(outcome.stored > messages, `seed ${seed}: ${outcome.stored} entries only`);
      check(outcome.placeholders > 0, `seed ${seed}: nothing was malformed`);
      check(outcome.settled <= 10_000, `seed ${seed}: settled after ${outcome.settled} ms`);
      sums.settled = Math.max(sums.settled, outcome.settled);
      sums.placeholders += outcome.placeholders;
      sums.links += outcome.links;
    });
    checkSame(uncaught, 0, 'uncaught errors');
  }
  return (
    `hostile link, ${kind}: ${seeds.length} seeds × ${messages} messages over ` +
    `${sums.links} links, 0 lost, 0 doubled, 0 misplaced, 0 uncaught, ` +
    `${sums.placeholders} placeholders, settled within ${sums.settled / 1000} s of the ` +
    `last message (took ${took(started)} s)`
  );
};
