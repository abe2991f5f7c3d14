import type {Query} from '../../content/search/query.js';
import {adopt} from '../../internal/adopt.js';
import {highlightStyles} from './highlight.styles.js';
import type {SearchTarget} from './search-target.js';
import {rangesIn, rootsIn} from './text-of-row.js';

const names = {found: 'deskside-found', current: 'deskside-found-current'} as const;
type Kind = keyof typeof names;

/** What is to be marked. */
export interface Found {
  readonly query: Query;
  /** The row of the match that one is at. */
  readonly current: number | undefined;
  has(row: number): boolean;
}

/**
 * Marks what is found in the rows that are drawn, without touching their text: by the CSS Custom Highlight API, and by an
 * attribute on the row, which is all there is where a browser has no such highlights, or the words are out of reach.
 */
export class Highlighter {
  readonly #target: SearchTarget;
  readonly #observer = new MutationObserver(() => this.#draw());
  /** Trees with the style of what is found, the transcript's and those of what is in its rows. */
  readonly #trees = new Set<ShadowRoot>();
  #matches: Found | undefined;
  #ranges: Record<Kind, Range[]> = {found: [], current: []};
  #rows: HTMLElement[] = [];

  constructor(target: SearchTarget) {
    this.#target = target;
  }

  /** Ranges of the current match, in order. */
  get current(): readonly Range[] {
    return this.#ranges.current;
  }

  start(): void {
    this.#enter(this.#target.content.getRootNode() as ShadowRoot, this.#target.content);
  }

  stop(): void {
    this.#observer.disconnect();
    this.#clear();
    for (const tree of this.#trees)
      tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter(
        (sheet) => sheet !== highlightStyles.styleSheet,
      );
    this.#trees.clear();
  }

  mark(matches: Found): void {
    this.#matches = matches;
    this.#draw();
  }

  #draw(): void {
    this.#clear();
    const matches = this.#matches;
    if (!matches) return;
    for (const {row, element} of this.#target.drawn())
      if (matches.has(row)) this.#drawRow(element, matches.query, row === matches.current);
    for (const kind of ['found', 'current'] as const)
      for (const range of this.#ranges[kind]) highlightOf(kind)?.add(range);
  }

  /** Rows are drawn by whoever scrolls, receives, or loads: what changes the text is what counts. */
  #enter(tree: ShadowRoot, content: Node = tree): void {
    if (this.#trees.has(tree)) return;
    this.#trees.add(tree);
    adopt(tree, highlightStyles);
    this.#observer.observe(content, {childList: true, characterData: true, subtree: true});
  }

  #drawRow(element: HTMLElement, query: Query, isCurrent: boolean): void {
    const kind = isCurrent ? 'current' : 'found';
    for (const tree of rootsIn(element)) this.#enter(tree);
    const ranges = rangesIn(element, query);
    this.#ranges[kind].push(...ranges);
    if (!isCurrent && ranges.length > 0 && hasHighlights()) return;
    element.dataset['found'] = kind;
    this.#rows.push(element);
  }

  #clear(): void {
    for (const kind of ['found', 'current'] as const)
      for (const range of this.#ranges[kind]) highlightOf(kind)?.delete(range);
    this.#ranges = {found: [], current: []};
    for (const row of this.#rows) delete row.dataset['found'];
    this.#rows = [];
  }
}

const hasHighlights = (): boolean => typeof Highlight !== 'undefined' && 'highlights' in CSS;

/** The page's: several transcripts, and several versions of the kit, add their own ranges to the same. */
const highlightOf = (kind: Kind): Highlight | undefined => {
  if (!hasHighlights()) return undefined;
  const known = CSS.highlights.get(names[kind]);
  if (known) return known;
  const highlight = new Highlight();
  highlight.priority = kind === 'current' ? 1 : 0;
  CSS.highlights.set(names[kind], highlight);
  return highlight;
};
