import type {ChatBackend} from '../backends/chat-backend.js';
import {joinResponses, readResponsePage} from '../model/read-responses.js';
import {
  noResponses,
  type ResponseLibraryContent,
  type ResponsePage,
} from '../model/standard-response.js';
import {Store} from './store.js';

/** How far the standard responses of a desk are loaded. */
export interface ResponsesState extends ResponseLibraryContent {
  readonly status: 'unavailable' | 'idle' | 'loading' | 'failed' | 'ready';
}

/** More pages than any library has. */
const mostPages = 1_000;

/** The standard responses of a desk (C5): loaded when somebody first wants them, and kept. */
export class ResponseSource {
  readonly #backend: ChatBackend;
  readonly #warn: (problem: string) => void;
  readonly #store: Store<ResponsesState, ResponsesState>;
  #loading: Promise<void> | undefined;

  constructor(backend: ChatBackend, warn: (problem: string) => void) {
    this.#backend = backend;
    this.#warn = warn;
    const isOffered = backend.capabilities.has('responses') && backend.loadResponses;
    const status = isOffered ? 'idle' : 'unavailable';
    this.#store = new Store<ResponsesState, ResponsesState>(
      {...noResponses, status},
      (_, next) => next,
    );
  }

  get state(): ResponsesState {
    return this.#store.snapshot;
  }

  /** Calls back after each change; returns the way to stop. */
  subscribe(listener: () => void): () => void {
    return this.#store.subscribe(listener);
  }

  /** Loads them, unless they're there or on their way; after a failure once more. Never rejects: the state tells. */
  async load(): Promise<void> {
    const {status} = this.state;
    if (status === 'unavailable' || status === 'ready') return;
    await (this.#loading ??= this.#fetch());
  }

  async #fetch(): Promise<void> {
    this.#store.dispatch({...noResponses, status: 'loading'});
    try {
      this.#store.dispatch({...joinResponses(await this.#pages()), status: 'ready'});
    } catch (error) {
      this.#warn(`standard responses: ${String(error)}`);
      this.#store.dispatch({...noResponses, status: 'failed'});
    }
    this.#loading = undefined;
  }

  async #pages(): Promise<readonly ResponsePage[]> {
    const {signal} = new AbortController();
    const pages: ResponsePage[] = [];
    const seen = new Set<string | undefined>();
    for (let cursor: string | undefined; !seen.has(cursor) && pages.length < mostPages;) {
      seen.add(cursor);
      const request = cursor === undefined ? {} : {cursor};
      const answer: unknown = await this.#backend.loadResponses?.(request, signal);
      const {page, problems} = readResponsePage(answer);
      for (const problem of problems) this.#warn(problem);
      if (!page) throw new TypeError('expected a page of responses');
      pages.push(page);
      ({cursor} = page);
      if (cursor === undefined) break;
    }
    return pages;
  }
}
