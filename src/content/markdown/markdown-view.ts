import {render, type TemplateResult} from 'lit';
import {labelledLink, type LinkScene} from '../linked/index.js';
import type {RichMedia} from '../../model/rich-content.js';
import type {ReadMarkdown} from './read-markdown.js';

/** What a markdown text is shown with. */
export interface MarkdownDress {
  /** Level of its first heading, from 1: one below the heading that it stands under. */
  readonly headingLevel: number;
  readonly words: MarkdownWords;
  readonly links: LinkScene;
  image(image: RichMedia): TemplateResult;
}

export interface MarkdownWords {
  /** Names a table that can be scrolled. */
  readonly table: string;
  readonly done: string;
  readonly open: string;
}

/** One place where a markdown text is shown. */
export class MarkdownView {
  readonly element = document.createElement('div');
  readonly #images: readonly (readonly [place: HTMLElement, image: RichMedia])[];
  readonly #links: readonly DressedLink[];
  readonly #tables: readonly HTMLElement[];
  readonly #marks: readonly HTMLElement[];

  constructor({nodes, images}: ReadMarkdown, headingLevel: number) {
    const copy = document.importNode(nodes, true);
    this.element.className = 'markdown';
    this.element.dir = 'auto';
    this.#images = [...copy.querySelectorAll('data')].map((place) => [
      replaced(place, 'span', 'media-place'),
      images[Number(place.value)]!,
    ]);
    this.#links = [...copy.querySelectorAll('a')].map(takeLink);
    this.#marks = [...copy.querySelectorAll('samp')].map(checkMark);
    this.#tables = [...copy.querySelectorAll('table')].map(scrollBox);
    fitHeadings(copy, headingLevel);
    this.element.append(copy);
  }

  update({words, links, image}: MarkdownDress): void {
    for (const {place, href, label, shown} of this.#links)
      render(labelledLink(label, href, links, shown), place);
    for (const [place, each] of this.#images) render(image(each), place);
    for (const table of this.#tables) table.ariaLabel = words.table;
    for (const mark of this.#marks)
      mark.ariaLabel = mark.classList.contains('done') ? words.done : words.open;
  }
}

interface DressedLink {
  readonly place: HTMLElement;
  readonly href: string;
  readonly label: string;
  /** The label as it's shown, with its emphasis and images. */
  readonly shown: HTMLElement;
}

const takeLink = (link: HTMLAnchorElement): DressedLink => {
  const shown = document.createElement('bdi');
  shown.append(...link.childNodes);
  const {href} = link;
  return {place: replaced(link, 'span', 'link-place'), href, label: shown.textContent, shown};
};

const replaced = (node: Element, name: string, className: string): HTMLElement => {
  const element = document.createElement(name);
  element.className = className;
  node.replaceWith(element);
  return element;
};

/** No check box: nobody can change it. */
const checkMark = (node: HTMLElement): HTMLElement => {
  const mark = replaced(node, 'span', `task ${node.textContent === 'done' ? 'done' : ''}`);
  mark.role = 'img';
  mark.closest('li')?.classList.add('task-item');
  return mark;
};

/** A wide table is scrolled alone, also by keyboard. */
const scrollBox = (table: HTMLTableElement): HTMLElement => {
  const box = replaced(table, 'div', 'table-box');
  box.role = 'group';
  box.tabIndex = 0;
  box.append(table);
  return box;
};

/** No level is left out on the way down, whatever the writer did. */
const fitHeadings = (nodes: DocumentFragment, first: number): void => {
  let written: number[] = [];
  for (const heading of nodes.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const level = Number(heading.localName.slice(1));
    written = [...written.filter((each) => each < level), level];
    const fitting = Math.min(6, first + written.length - 1);
    replaced(heading, `h${fitting}`, 'heading').append(...heading.childNodes);
  }
};
