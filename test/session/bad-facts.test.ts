import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {BackendFact} from '../../src/model/chat-fact.js';
import type {Entry} from '../../src/model/entry.js';
import type {RichChoices} from '../../src/model/rich-content.js';
import {readEntry} from '../../src/model/read-entry.js';
import {selectPendingSince} from '../../src/model/selectors.js';
import {DeskFixture} from '../support/desk.js';
import {settled} from '../support/fake-clock.js';
import {
  colleague,
  contact,
  deskSynced,
  received,
  snapshotOf,
  synced,
  textOf,
} from '../support/facts.js';

const mutants = 10_000;
const chats = ['chat', 'other', '__proto__', 'constructor'] as const;
const hugeText = 'x'.repeat(5_000_000);
const manyLinks = 'https://example.com '.repeat(100_000);

/** What a broken adapter may put where something else belongs. */
const junk = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(null, undefined, NaN, Infinity, -1, 0, 1.5, true, '', 'x'),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom('__proto__', 'constructor', '\ud800', '\udfff\ud800', '\u0000'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(2 ** 53, 1e300, 8.64e15 + 1, -8.64e15, {}, {__proto__: null}),
  },
  {weight: 1, arbitrary: fc.constant(JSON.parse('{"__proto__": {"polluted": true}}') as object)},
  {
    weight: 3,
    arbitrary: fc.anything({
      maxDepth: 3,
      withBigInt: true,
      withDate: true,
      withNullPrototype: true,
    }),
  },
);

const mutation = fc.record({
  base: fc.nat(),
  place: fc.nat(),
  how: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'wrap', 'add', 'whole'),
  junk,
});
type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never;

type Path = readonly string[];

const pathsOf = (value: unknown, path: Path = []): Path[] =>
  typeof value !== 'object' || value === null
    ? [path]
    : [path, ...Object.entries(value).flatMap(([key, each]) => pathsOf(each, [...path, key]))];

/** What the list of interactions and their ids say is said on purpose: without them a chat is taken away. */
const isMutable = (path: Path): boolean =>
  path.length > 0 &&
  path.join() !== 'interactions' &&
  !(path[0] === 'interactions' && path.at(-1) === 'interactionId');

const mutate = (fact: BackendFact, {place, how, junk: value}: Mutation): unknown => {
  if (how === 'whole') return value;
  const copy = structuredClone(fact);
  const paths = pathsOf(copy).filter(isMutable);
  const path = paths[place % paths.length]!;
  let holder = copy as unknown as Record<string, unknown>;
  for (const key of path.slice(0, -1)) holder = holder[key] as Record<string, unknown>;
  const key = path.at(-1)!;
  if (how === 'remove') Reflect.deleteProperty(holder, key);
  else if (how === 'wrap') holder[key] = [holder[key]];
  else if (how === 'add') Object.defineProperty(holder, 'extra', {value, enumerable: true});
  else holder[key] = value;
  return copy;
};

const choices: RichChoices = {
  type: 'choices',
  presentation: 'quick-replies',
  options: [{id: 'm', label: 'Medium', payload: 'size=m'}],
};

const bases = (chat: string, seq: number): readonly BackendFact[] => [
  received(textOf(seq), chat),
  received(textOf(seq, {format: 'markdown', audience: 'internal'}), chat),
  received({...textOf(seq), kind: 'file', file: {name: 'a.png', size: 5, type: 'image/png'}}, chat),
  received({...textOf(seq), kind: 'rich', text: 'Choose', content: [choices]}, chat),
  received({...textOf(seq), kind: 'system', event: 'joined'}, chat),
  synced(
    {entries: [textOf(seq)], revision: 1, caseData: [{key: 'a', value: 'b'}], lastSeq: 5},
    chat,
  ),
  deskSynced(...chats.map((id) => snapshotOf(id))),
  {type: 'connection-changed', status: 'connected', clockOffset: 5},
  {type: 'status-changed', interactionId: chat, status: 'active', revision: 2, at: 5},
  {type: 'party-joined', interactionId: chat, party: colleague, revision: 3},
  {
    type: 'party-connection-changed',
    interactionId: chat,
    partyId: contact.id,
    connection: 'connected',
    revision: 4,
  },
  {type: 'message-read', interactionId: chat, ids: ['a', 'b']},
  {type: 'message-unreadable', interactionId: chat, seq, at: 5},
  {type: 'typing-started', interactionId: chat, partyId: contact.id, preview: 'I'},
];

describe('bad facts', () => {
  it('10,000 mutated facts: no uncaught error, all good ones shown, each problem named', async () => {
    const fixture = await new DeskFixture().open(...chats.map((id) => snapshotOf(id)));
    const uncaught: unknown[] = [];
    const note = (event: Event): void => void uncaught.push(event);
    window.addEventListener('error', note);
    window.addEventListener('unhandledrejection', note);
    const good = new Map<string, Entry[]>(chats.map((chat) => [chat, []]));
    let withProblems = 0;
    let problems = 0;
    const began = performance.now();

    const samples = fc.sample(mutation, {seed: 2026, numRuns: mutants});
    for (const [index, sample] of samples.entries()) {
      const chat = chats[index % chats.length]!;
      // A place of its own for each, so that no mutant stands for a good message.
      const seq = 2 * Math.floor(index / chats.length) + 1;
      const candidates = bases(chat, seq);
      const mutant = mutate(candidates[sample.base % candidates.length]!, sample);
      fixture.warnings.length = 0;
      fixture.backend.emit(mutant);
      if (fixture.warnings.length > 0) withProblems++;
      problems += fixture.warnings.length;
      for (const warning of fixture.warnings) expect(warning).to.match(/^[\w.]+: /);

      const text = index === 77 ? hugeText : index === 78 ? manyLinks : `Good ${index}`;
      const entry = textOf(seq + 1, {text, key: `good-${index}`, id: `good-${index}`});
      fixture.warnings.length = 0;
      fixture.backend.emit(received(entry, chat));
      expect(fixture.warnings).to.deep.equal([]);
      good.get(chat)!.push(entry);
    }
    await settled();
    const took = performance.now() - began;
    window.removeEventListener('error', note);
    window.removeEventListener('unhandledrejection', note);

    let shown = 0;
    for (const chat of chats) {
      const {entries} = fixture.session(chat).state;
      const identical = new Set(entries);
      shown += good.get(chat)!.filter((entry) => identical.has(entry)).length;
      expect(new Set(entries.map(({key}) => key)).size).to.equal(entries.length);
      for (const entry of entries) {
        if (entry.kind !== 'gap') expect(readEntry(entry, '').problems).to.deep.equal([]);
      }
      expect(selectPendingSince(fixture.session(chat).state)).not.to.be.NaN;
    }
    console.log(
      `bad facts: ${mutants} mutated among ${mutants} good, ${withProblems} with ${problems} problems, ` +
        `${uncaught.length} uncaught errors, ${shown} of ${mutants} good ones shown as they were ` +
        `(${(took / 1000).toFixed(1)} s)`,
    );
    expect(uncaught).to.deep.equal([]);
    expect(shown).to.equal(mutants);
    expect(withProblems).to.be.above(mutants / 4);
    expect({}).not.to.have.property('polluted');
    fixture.desk.disconnect();
    await fixture.clock.advance(1_000);
    expect(fixture.clock.timers).to.equal(0);
  }).timeout(30_000);
});
