/** Characters; what is longer is shown as it's written. */
export const longestMarkdown = 20_000;
/** Milliseconds that reading may take, of the 200 that a task has. */
export const longestReading = 140;
/** Elements of a text, each of which has to be made, looked at and laid out. */
const mostElements = 2_500;

/** Marks of quotes and lists at the beginning of a line, as many as nobody nests. */
const deepContainers = /^(?:[ \t]*(?:>|(?:[+*-]|\d{1,9}[.)])[ \t])){25}/m;
/** A list that far to the right is as deep. */
const deepList = /^(?:[ ]{64}|[ ]*\t[ \t]{16})[ \t]*(?:[+*-]|\d{1,9}[.)])[ \t]/m;
/** A list is read in one step, in which nobody looks at the time. */
const mostItems = 500;
const item = /^[ \t]*(?:[+*-]|\d{1,9}[.)])[ \t]/gm;
const deepestEmphasis = 40;
/** A short line of a wide table still has all of its cells. */
const mostCells = 5_000;

/** Whether a text is short and plain enough to be read as markdown: a look at it, in proportion to its length. */
export const isReadable = (text: string): boolean =>
  text.length <= longestMarkdown &&
  !deepContainers.test(text) &&
  !deepList.test(text) &&
  (text.match(item)?.length ?? 0) <= mostItems &&
  emphasisDepth(text) <= deepestEmphasis &&
  cellsOf(text) <= mostCells;

/** Whether the HTML of a text is little enough to be sanitised and shown. */
export const isShowable = (html: string): boolean =>
  (html.match(/<\w/g)?.length ?? 0) <= mostElements;

/** How many runs of emphasis marks are open at once in a paragraph, if each that can begin something does. */
const emphasisDepth = (text: string): number => {
  let depth = 0;
  let deepest = 0;
  for (const [run, before, after] of text.matchAll(/\n\s*\n|([^\s*_~]?)[*_~]+([^\s*_~]?)/g)) {
    if (run.startsWith('\n')) depth = 0;
    else if (!before && after) deepest = Math.max(deepest, ++depth);
    else if (before && !after) depth = Math.max(0, depth - 1);
  }
  return deepest;
};

/** Cells of the largest table that there could be. */
const cellsOf = (text: string): number => {
  const lines = text.split('\n');
  const widest = lines.reduce((most, line) => Math.max(most, line.split('|').length), 0);
  return widest < 3 ? 0 : widest * lines.length;
};
