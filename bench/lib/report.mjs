import {emptySubject} from './subjects.mjs';
import {goals, judge} from './goals.mjs';

const milliseconds = (value) => (value < 20 ? value.toFixed(1) : grouped(value));
const count = (value) => grouped(value);
const pixels = (value) => {
  if (value === Infinity) return 'out of view';
  return value < 10 ? value.toFixed(1) : grouped(value);
};

/** The columns: their name, their title, and how a figure is written. */
const times = [
  ['mountFirst', 'mount 100, first of a page'],
  ['mount100', 'mount 100'],
  ['mount1000', 'mount 1,000'],
  ['mount10000', 'mount 10,000'],
  ['mount100000', 'mount 100,000'],
  ['append', 'append'],
  ['append10000', 'append at 10,000'],
  ['growLast', 'last message grows'],
  ['prepend', 'prepend 200'],
  ['typing', 'typing toggle'],
  ['keystroke100', 'keystroke at 100'],
  ['keystroke10000', 'keystroke at 10,000'],
];
const other = [
  ['size', 'script, kB gz', (value) => value.toFixed(1)],
  ['heap10000', 'heap at 10,000, MB', (value) => value.toFixed(1)],
  ['nodes1000', 'nodes at 1,000', count],
  ['nodes10000', 'nodes at 10,000', count],
  ['leakNodes', 'nodes left', count],
  ['leakNodesAgain', 'and after the second', count],
  ['leakMegabytes', 'MB left', (value) => value.toFixed(2)],
  ['leakMegabytesAgain', 'and after the second', (value) => value.toFixed(2)],
  ['flingBlank', 'fling: blank, %', (value) => value.toFixed(0)],
  ['offEnd', 'off the end, px', pixels],
  ['anchorAtStart', 'prepend at the start, px', pixels],
  ['anchorElsewhere', 'prepend elsewhere, px', pixels],
];

/** All that was measured, as Markdown. */
export function report({figures, subjects, version, rounds}) {
  const names = subjects.map(({name}) => name);
  return [
    '# Results',
    '',
    introduction(version, rounds),
    '',
    ...(names.includes('chat-transcript') ? ['## Goals', '', ...goalTable(figures), ''] : []),
    ...ratioSection(figures, subjects, 'windowed-list', 'the windowed list'),
    ...ratioSection(figures, subjects, 'virtua', 'virtua'),
    '## Main-thread CPU, ms',
    '',
    ...table(times, [...subjects, emptySubject], ({name}, [figure]) =>
      written(figures, name, figure, milliseconds),
    ),
    '',
    '## Size, memory and steadiness',
    '',
    ...table(other, subjects, ({name}, [figure, , format]) =>
      written(figures, name, figure, format),
    ),
    '',
  ].join('\n');
}

function introduction(version, rounds) {
  return `Written by \`npm run bench\` in ${version}, headless, ${rounds} rounds, the subjects by turns. Times are CPU time of the
renderer's main thread, for one step with the two frames it is given (a mount: eight), so other load on the machine
hardly enters; what the harness costs by itself is in the row "${emptySubject.title}", and in every figure. Ratios are the
median of the rounds' ratios, the rest medians, pixels and blank frames the worst. [README.md](README.md) says how each is measured.`;
}

function goalTable(figures) {
  const rows = goals
    .filter(({must}) => must !== undefined)
    .map((goal) => {
      const value = goal.of(figures);
      const bound = (limit) => (limit === undefined ? '' : goal.format(limit));
      const shown = value === undefined ? '–' : goal.format(value);
      return [goal.title, shown, bound(goal.must), bound(goal.aim), judge(goal, figures)];
    });
  return markdown(['`<chat-transcript>`', 'measured', 'must', 'aim', ''], rows);
}

function ratioSection(figures, subjects, base, title) {
  if (!subjects.some(({name}) => name === base)) return [];
  const cell = ({name}, [figure]) => {
    const ratio = figures.ratio(name, figure, base);
    return ratio === undefined ? (figures.failure(name, figure) ?? '–') : ratioText(ratio);
  };
  return [`## Main-thread CPU, ratio to ${title}`, '', ...table(times, subjects, cell), ''];
}

function ratioText(ratio) {
  return ratio < 10 ? ratio.toFixed(2) : grouped(ratio);
}

function table(columns, subjects, cell) {
  return markdown(
    ['', ...columns.map(([, title]) => title)],
    subjects.map((subject) => [subject.title, ...columns.map((column) => cell(subject, column))]),
  );
}

function written(figures, subject, figure, format) {
  const isWorst = ['flingBlank', 'offEnd', 'anchorAtStart', 'anchorElsewhere'].includes(figure);
  const value = isWorst ? figures.worst(subject, figure) : figures.median(subject, figure);
  return value === undefined ? (figures.failure(subject, figure) ?? '–') : format(value);
}

function markdown(header, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [
    line(header),
    line(header.map((_, index) => (index ? '---:' : '---'))),
    ...rows.map(line),
  ];
}

function grouped(value) {
  return Math.round(value).toLocaleString('en');
}
