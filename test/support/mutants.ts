import fc from 'fast-check';

const hugeText = 'x'.repeat(5_000_000);
const hugeList = Array.from({length: 100_000}, () => ({type: 'text', text: 'again'}));
const deepList = ((): unknown => {
  let deep: unknown = 'down';
  for (let depth = 0; depth < 3_000; depth++) deep = [deep];
  return deep;
})();
const deepRecord = ((): unknown => {
  let deep: unknown = {type: 'text', text: 'down'};
  for (let depth = 0; depth < 1_000; depth++)
    deep = {type: 'Container', items: [deep], body: [deep], content: deep, elements: [deep]};
  return deep;
})();
const cyclic: Record<string, unknown> = {type: 'card', title: 'Round'};
Object.assign(cyclic, {body: [cyclic], items: cyclic, content: [cyclic], payload: cyclic});
const throwing = Object.defineProperty({}, 'type', {
  get: () => {
    throw new Error('no');
  },
  enumerable: true,
});

const junk = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(null, undefined, NaN, Infinity, -1, 0, 1.5, true, '', 'x', [], {}),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...['__proto__', 'constructor', 'toString', '\ud800', '\u0000', '\u202eevil'],
      ...[
        'javascript:alert(1)',
        'data:text/html,<script>',
        'https://a.example/x.png',
        '<img onerror>',
      ],
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(hugeText, hugeList, deepList, deepRecord, cyclic, throwing),
  },
  {
    weight: 1,
    arbitrary: fc.constant(
      JSON.parse('{"__proto__": {"polluted": true}, "type": "card"}') as object,
    ),
  },
  {
    weight: 2,
    arbitrary: fc.anything({maxDepth: 3, withBigInt: true, withDate: true, withMap: true}),
  },
);

const change = fc.record({
  place: fc.nat(),
  how: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'wrap', 'double', 'add', 'swap'),
  junk,
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

type Path = readonly string[];

const pathsOf = (value: unknown, path: Path = []): Path[] =>
  typeof value !== 'object' || value === null
    ? [path]
    : [path, ...Object.entries(value).flatMap(([key, each]) => pathsOf(each, [...path, key]))];

const at = (value: unknown, path: Path): unknown =>
  path.reduce((holder, key) => (holder as Record<string, unknown>)[key], value);

const changed = (
  value: unknown,
  paths: readonly Path[],
  {place, how, junk: other}: Change,
): void => {
  const path = paths[place % paths.length]!;
  const key = path.at(-1);
  if (key === undefined) return;
  const holder = at(value, path.slice(0, -1)) as Record<string, unknown> | undefined;
  if (typeof holder !== 'object') return;
  if (how === 'remove') Reflect.deleteProperty(holder, key);
  else if (how === 'wrap') holder[key] = [holder[key]];
  else if (how === 'double') holder[key] = [holder[key], holder[key]];
  else if (how === 'add') Object.defineProperty(holder, 'extra', {value: other, enumerable: true});
  else if (how === 'swap') holder[key] = at(value, paths[(place * 7) % paths.length]!);
  else holder[key] = other;
};

/** So many of the payloads, each with up to four places of it broken; now and then anything at all. */
export const mutants = (payloads: readonly unknown[], count: number): unknown[] =>
  fc.sample(sample, {numRuns: count, seed: 2026}).map(({index, changes, whole}) => {
    if (changes.length === 0) return whole;
    const copy = structuredClone(payloads[index % payloads.length]);
    // Of the payload as it was: what is put in may be deep or hold itself.
    const paths = pathsOf(copy);
    for (const each of changes) {
      try {
        changed(copy, paths, each);
      } catch {
        // The place is gone by an earlier change.
      }
    }
    return copy;
  });

const sample = fc.record({index: fc.nat(), changes: fc.array(change, {maxLength: 4}), whole: junk});
