import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {ResponseIndex} from '../../content/responses/response-index.js';
import type {ResponseLibraryContent, StandardResponse} from '../../model/standard-response.js';
import type {ResponseHabits} from '../../session/response-habits.js';
import {inOrderOf, memberTest, type Place} from './places.js';

/** What is looked for. */
export interface LibraryQuery {
  readonly library: ResponseLibraryContent;
  readonly habits: ResponseHabits;
  readonly locale: string;
  readonly text: string;
  readonly place: Place;
}

/** Searches a library: takes its words down beside the typing, and looks again only where something differs. */
export class LibrarySearch implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #index: ResponseIndex | undefined;
  #building: AbortController | undefined;
  #last: LibraryQuery | undefined;
  /** More was taken down than the last search knew. */
  #isFresh = false;
  #found: readonly StandardResponse[] = [];

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#index) this.#build(this.#index);
  }

  hostDisconnected(): void {
    this.#building?.abort();
  }

  get index(): ResponseIndex | undefined {
    return this.#index;
  }

  /** What is found so far; when all is taken down the host looks again. The same list as long as nothing differs. */
  find(query: LibraryQuery): readonly StandardResponse[] {
    const last = this.#last;
    this.#last = query;
    const {library, locale, habits} = query;
    if (library !== last?.library || locale !== last.locale) this.#begin(query);
    else if (this.#isFresh || last.text !== query.text || last.place !== query.place)
      this.#look(query);
    else if (habits !== last.habits && query.place.kind !== 'all') this.#look(query);
    return this.#found;
  }

  #look({library, habits, text, place}: LibraryQuery): void {
    this.#isFresh = false;
    const isMember = memberTest(place, library.categories, habits);
    this.#found =
      text.trim() === ''
        ? inOrderOf(place, library.responses.filter(isMember), habits)
        : (this.#index?.find(text, isMember) ?? []);
  }

  #begin(query: LibraryQuery): void {
    this.#index = new ResponseIndex(query.library.responses, query.locale);
    this.#build(this.#index);
    this.#look(query);
  }

  #build(index: ResponseIndex): void {
    this.#building?.abort();
    this.#building = new AbortController();
    const {signal} = this.#building;
    void index.build(signal).then((isWhole) => {
      if (!isWhole || signal.aborted) return;
      this.#isFresh = true;
      this.#host.requestUpdate();
    });
  }
}
