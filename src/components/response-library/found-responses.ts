import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Query} from '../../content/search/query.js';
import type {StandardResponse} from '../../model/standard-response.js';
import {LibrarySearch, type LibraryQuery} from './library-search.js';
import {everywhere, type Place} from './places.js';

export interface FoundResponsesOptions {
  /** The element that scrolls, once it's drawn. */
  list(): HTMLElement | null;
  /** The agent looks elsewhere. */
  moved(): void;
}

/** So many are drawn at a time. */
const stretch = 30;

/** Where the agent is in a library: what is looked for, what was found, and which one is chosen. */
export class FoundResponses implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: FoundResponsesOptions;
  readonly #search: LibrarySearch;
  #text = '';
  #place: Place = everywhere;
  #all: readonly StandardResponse[] = [];
  #active = 0;
  #drawn = stretch;
  /** The id of the response to show as soon as it's there. */
  #wanted = '';
  /** What the list has been scrolled to. */
  #shown: string | undefined;

  constructor(host: ReactiveControllerHost, options: FoundResponsesOptions) {
    this.#host = host;
    this.#options = options;
    this.#search = new LibrarySearch(host);
    host.addController(this);
  }

  get text(): string {
    return this.#text;
  }

  get place(): Place {
    return this.#place;
  }

  get count(): number {
    return this.#all.length;
  }

  /** Those that are drawn; more come with scrolling. */
  get drawn(): readonly StandardResponse[] {
    return this.#all.slice(0, this.#drawn);
  }

  get active(): number {
    return this.#active;
  }

  get chosen(): StandardResponse | undefined {
    return this.#all[this.#active];
  }

  /** What is marked in the titles. */
  get query(): Query | undefined {
    return this.#text.trim() === '' ? undefined : this.#search.index?.query(this.#text);
  }

  /** Looks for words in a place. */
  look(text: string, place: Place): void {
    this.#text = text;
    this.#place = place;
    this.#active = 0;
    this.#drawn = stretch;
    const list = this.#options.list();
    if (list) list.scrollTop = 0;
    this.#move();
  }

  choose(index: number): void {
    this.#active = Math.max(0, Math.min(index, this.count - 1));
    this.#move();
  }

  drawMore(): void {
    if (this.#drawn >= this.count) return;
    this.#drawn += stretch;
    this.#host.requestUpdate();
  }

  /** Chooses a response by id as soon as it's there. */
  want(id: string): void {
    this.#wanted = id;
  }

  /** To be called before what is here is read for an update. */
  follow(given: Omit<LibraryQuery, 'text' | 'place'>): void {
    this.#all = this.#search.find({...given, text: this.#text, place: this.#place});
    if (this.#wanted !== '') this.#showWanted(given.library.responses);
    this.#active = Math.max(0, Math.min(this.#active, this.count - 1));
    if (this.#active >= this.#drawn) this.#drawn = this.#active + stretch;
  }

  hostUpdated(): void {
    const shown = `${this.#active} of ${this.#drawn}`;
    if (shown === this.#shown) return;
    this.#shown = shown;
    const option = this.#options.list()?.querySelector('[aria-selected="true"]');
    option?.scrollIntoView({block: 'nearest'});
  }

  #showWanted(responses: readonly StandardResponse[]): void {
    const isWanted = ({id}: StandardResponse): boolean => id === this.#wanted;
    if (!responses.some(isWanted)) return;
    if (!this.#all.some(isWanted)) {
      this.look('', everywhere);
      this.#all = responses;
    }
    this.#active = this.#all.findIndex(isWanted);
    this.#wanted = '';
  }

  #move(): void {
    this.#options.moved();
    this.#host.requestUpdate();
  }
}
