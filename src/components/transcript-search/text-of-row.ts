import type {FoundRange, Query} from '../../content/search/query.js';

/** Where words are that are searched. */
const searched = '.name, .bubble, .sentence';

/** Where a query's words are in a row's text, as ranges of the document. */
export const rangesIn = (row: Element, query: Query): Range[] =>
  [...row.querySelectorAll(searched), ...rootsIn(row)].flatMap((tree) => rangesInTree(tree, query));

/** The shadow roots in a row, as those of rich media: what is in them is searched as well. */
export const rootsIn = (row: Element): readonly ShadowRoot[] =>
  Array.from(row.querySelectorAll('*')).flatMap(({shadowRoot}) => shadowRoot ?? []);

/** Words go on over the edges of elements, as those of links. */
const rangesInTree = (tree: Element | ShadowRoot, query: Query): Range[] => {
  const nodes = textNodesIn(tree);
  const text = nodes.map(({data}) => data).join('');
  return query.rangesIn(text).map((found) => rangeOver(nodes, found));
};

const textNodesIn = (tree: Element | ShadowRoot): Text[] => {
  const walker = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
};

const rangeOver = (nodes: readonly Text[], {start, end}: FoundRange): Range => {
  const range = document.createRange();
  let before = 0;
  for (const node of nodes) {
    const after = before + node.length;
    if (start >= before && start < after) range.setStart(node, start - before);
    if (end > before && end <= after) range.setEnd(node, end - before);
    before = after;
  }
  return range;
};
