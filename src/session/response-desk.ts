import type {ChatBackend} from '../backends/chat-backend.js';
import {
  changeHabits,
  noHabits,
  type HabitChange,
  type HabitStore,
  type ResponseHabits,
} from './response-habits.js';
import {ResponseSource, type ResponsesState} from './response-source.js';
import {Store} from './store.js';

/** What the responses of a desk are made of. */
export interface ResponseDeskOptions {
  readonly backend: ChatBackend;
  readonly habits: HabitStore;
  /** Whose habits they are. */
  agentId(): string;
  warn(problem: string): void;
}

/** An agent's standard responses, with those that are favourites and those used lately: one for all chats of a desk. */
export class ResponseDesk {
  readonly #options: ResponseDeskOptions;
  readonly #source: ResponseSource;
  readonly #habits = new Store<ResponseHabits, ResponseHabits>(noHabits, (_, next) => next);
  #changes = 0;

  constructor(options: ResponseDeskOptions) {
    this.#options = options;
    this.#source = new ResponseSource(options.backend, options.warn);
  }

  get state(): ResponsesState {
    return this.#source.state;
  }

  get habits(): ResponseHabits {
    return this.#habits.snapshot;
  }

  /** Calls back after each change; returns the way to stop. */
  subscribe(listener: () => void): () => void {
    const stops = [this.#source.subscribe(listener), this.#habits.subscribe(listener)];
    return () => stops.forEach((stop) => stop());
  }

  /** Loads the responses unless they're there, and what the agent's other tabs have made of the habits. */
  async load(): Promise<void> {
    await Promise.all([this.#source.load(), this.#loadHabits()]);
  }

  /** The agent has inserted one. */
  use(id: string): void {
    this.#change({type: 'used', id});
  }

  /** The agent makes one a favourite, or no longer. */
  mark(id: string, isFavourite: boolean): void {
    this.#change({type: 'marked', id, isFavourite});
  }

  /** At once on the screen; what is kept follows, and tells of the changes of other tabs. */
  #change(change: HabitChange): void {
    const count = ++this.#changes;
    this.#habits.dispatch(changeHabits(this.habits, change));
    const {habits, agentId} = this.#options;
    habits.change(agentId(), change).then((kept) => {
      if (count === this.#changes) this.#habits.dispatch(kept);
    }, ignore);
  }

  async #loadHabits(): Promise<void> {
    const {habits, agentId} = this.#options;
    const count = this.#changes;
    const kept = await habits.load(agentId()).catch(ignore);
    if (kept && count === this.#changes) this.#habits.dispatch(kept);
  }
}

/** They last as long as the page then. */
const ignore = (): void => undefined;
