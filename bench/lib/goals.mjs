const ours = 'chat-transcript';
const limit = 'windowed-list';

const times = (value) => `${value.toFixed(2)} ×`;
const pixels = (value) => (value === Infinity ? 'out of view' : `${value.toFixed(1)} px`);
const percent = (value) => `${value.toFixed(0)} %`;
const megabytes = (value) => `${value.toFixed(2)} MB`;
const nodes = (value) => `${Math.round(value)}`;

const toLimit = (name) => (figures) => figures.ratio(ours, name, limit);
const toOwn = (name, other) => (figures) => figures.ratio(ours, name, ours, other);
const worst = (name) => (figures) => figures.worst(ours, name);
const median = (name) => (figures) => figures.median(ours, name);

/**
 * What is to be reached: `must`, and `aim` where more is wished for. `guard` is where something has gone
 * wrong by accident, on any machine and with whatever else it does.
 */
export const goals = [
  {
    title: 'script, compressed',
    of: (figures) => figures.median(ours, 'size'),
    format: (value) => `${value.toFixed(1)} kB`,
    must: 25,
    aim: 16,
    guard: 25,
  },
  {
    title: 'mount 1,000, to the windowed list',
    of: toLimit('mount1000'),
    must: 2.5,
    aim: 1.6,
    guard: 4,
  },
  {
    title: 'mount 10,000, to its own mount 1,000',
    of: toOwn('mount10000', 'mount1000'),
    must: 1.3,
    aim: 1.1,
    guard: 3,
  },
  {
    title: 'mount 100,000, to its own mount 1,000',
    of: toOwn('mount100000', 'mountAlike'),
    must: 3,
  },
  {
    title: 'append, to virtua',
    of: (figures) => figures.ratio(ours, 'append', 'virtua'),
    must: 1.25,
    aim: 1,
  },
  {title: 'append, to the windowed list', of: toLimit('append'), guard: 6},
  {
    title: 'append at 10,000, to its own at 1,000',
    of: toOwn('append10000', 'append'),
    must: 1.3,
    guard: 3,
  },
  {title: 'prepend 200, to the windowed list', of: toLimit('prepend'), must: 1.5, guard: 8},
  {
    title: 'prepend at the start moves what is read by',
    of: worst('anchorAtStart'),
    format: pixels,
    must: 1,
    guard: 1,
  },
  {
    title: 'prepend elsewhere moves what is read by',
    of: worst('anchorElsewhere'),
    format: pixels,
    must: 1,
    guard: 1,
  },
  {
    title: 'farthest from the end, while following',
    of: worst('offEnd'),
    format: pixels,
    must: 1,
    guard: 1,
  },
  {title: 'last message grows, to the windowed list', of: toLimit('growLast'), guard: 8},
  {title: 'typing toggle, to the windowed list', of: toLimit('typing'), must: 1.5, guard: 5},
  {title: 'keystroke, to a plain text field', of: toLimit('keystroke100'), must: 1.5, guard: 4},
  {
    title: 'keystroke, beyond a plain text field',
    of: (figures) =>
      difference(figures.median(ours, 'keystroke100'), figures.median(limit, 'keystroke100')),
    format: (value) => `${value.toFixed(1)} ms`,
    must: 1.5,
  },
  {
    title: 'keystroke at 10,000, to its own at 100',
    of: toOwn('keystroke10000', 'keystroke100'),
    must: 1.2,
    guard: 2.5,
  },
  {
    title: 'scroll through 500 cards, to 500 texts',
    of: toOwn('scrollRich', 'scrollText'),
    must: 1.5,
    guard: 6,
  },
  {
    title: 'append a card, to a text',
    of: toOwn('appendRich', 'appendText'),
    must: 1.5,
    guard: 6,
  },
  {
    title: 'farthest from the end, while cards come',
    of: worst('offEndRich'),
    format: pixels,
    must: 1,
    guard: 1,
  },
  {
    title: 'heap at 10,000, to the windowed list',
    of: toLimit('heap10000'),
    must: 2,
    guard: 4,
  },
  {
    title: 'nodes at 10,000, to its own at 1,000',
    of: toOwn('nodes10000', 'nodes1000'),
    must: 1.25,
    guard: 2,
  },
  {
    title: 'nodes left after removal',
    of: median('leakNodes'),
    format: nodes,
    must: 0,
    guard: 100,
  },
  {
    title: 'left after removal',
    of: median('leakMegabytes'),
    format: megabytes,
    must: 0.3,
    guard: 2,
  },
  {
    title: 'nodes left after the second removal',
    of: median('leakNodesAgain'),
    format: nodes,
    must: 0,
    guard: 50,
  },
  {
    title: 'left after the second removal',
    of: median('leakMegabytesAgain'),
    format: megabytes,
    must: 0.1,
    guard: 1,
  },
  {
    title: 'fling: frames mostly blank',
    of: worst('flingBlank'),
    format: percent,
    must: 5,
    guard: 25,
  },
].map((goal) => ({format: times, ...goal}));

/** `met`, `aim not met`, `not met`, or `–` if it wasn't measured. */
export function judge(goal, figures) {
  const value = goal.of(figures);
  if (value === undefined) return '–';
  if (value > goal.must) return '**not met**';
  return goal.aim === undefined || value <= goal.aim ? 'met' : 'met; aim not met';
}

function difference(one, other) {
  return one === undefined || other === undefined ? undefined : one - other;
}
