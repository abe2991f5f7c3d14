import type {ChatBackend} from '../backends/chat-backend.js';
import type {Clock} from '../internal/clock.js';
import type {LocalFact} from '../model/chat-fact.js';
import type {ChatState} from '../model/chat-state.js';
import type {Entry} from '../model/entry.js';
import {isGap, type Gap} from '../model/gap.js';
import {readEntries, readHistoryPage} from '../model/read-history.js';

/** What a loader needs of its session. */
export interface LoaderSite {
  readonly backend: ChatBackend;
  /** Tells the server's time. */
  readonly clock: Clock;
  state(): ChatState;
  dispatch(fact: LocalFact): void;
  warn(problem: string): void;
}

/** The most entries that are asked for at once. */
const mostAsked = 200;
/** Larger holes aren't filled unless the agent wants it. */
const mostByItself = 2_000;

/** Asks the backend for what a transcript lacks: what was before (T9), and what is missing in between (T20). */
export class HistoryLoader {
  readonly #site: LoaderSite;
  #waiting = new AbortController();
  #answers = 0;
  #isFilling = false;

  constructor(site: LoaderSite) {
    this.#site = site;
  }

  /** Whether the backend knows what was before, and the host wants it. */
  get isOffered(): boolean {
    const {backend} = this.#site;
    const state = this.#site.state();
    return backend.capabilities.has('load-history') && state.options.history.days > 0;
  }

  /** Loads the next page, unless it's on its way or there's none. */
  async loadPage(): Promise<void> {
    const {backend} = this.#site;
    const state = this.#site.state();
    const {status, cursor} = state.history;
    if ((status !== 'idle' && status !== 'failed') || !backend.loadHistory) return;
    this.#site.dispatch({type: 'history-asked'});
    const {signal} = this.#waiting;
    const request = {days: state.options.history.days, ...(cursor !== undefined && {cursor})};
    try {
      const answer: unknown = await backend.loadHistory(state.id, request, signal);
      if (!signal.aborted) this.#takePage(answer);
    } catch {
      this.#site.dispatch({type: 'history-failed'});
    }
  }

  /** Loads what is missing in a hole, the latest first, until it's filled or nothing more comes. */
  async fill(key: string): Promise<void> {
    const hole = this.#holeOf(key);
    const {backend} = this.#site;
    const state = this.#site.state();
    if (!hole || !backend.loadMissing || state.filling.includes(key)) return;
    this.#site.dispatch({type: 'missing-asked', key});
    const entries = await this.#ask(hole);
    this.#site.dispatch({type: 'missing-answered', key, entries});
    const rest = this.#holeOf(key);
    if (entries.length > 0 && rest && rest.missing < hole.missing) await this.fill(key);
  }

  /** Loads what is missing in this chat, hole by hole: after a reconnection an agent shouldn't have to ask. */
  async fillAll(): Promise<void> {
    if (this.#isFilling || !this.#site.backend.capabilities.has('load-missing')) return;
    this.#isFilling = true;
    let hole = this.#latestHole();
    while (hole && hole.missing <= mostByItself) {
      await this.fill(hole.key);
      const next = this.#latestHole();
      // What can't be had is left to the agent.
      hole = next && next.seq < hole.seq ? next : undefined;
    }
    this.#isFilling = false;
  }

  /** Waits for nothing any more. */
  stop(): void {
    this.#waiting.abort();
    this.#waiting = new AbortController();
  }

  #takePage(answer: unknown): void {
    const {page, problems} = readHistoryPage(answer, this.#site.clock.now(), this.#answers++);
    for (const problem of problems) this.#site.warn(problem);
    if (page) this.#site.dispatch({type: 'history-loaded', page});
    else this.#site.dispatch({type: 'history-failed'});
  }

  #latestHole(): Gap | undefined {
    const {entries, holes} = this.#site.state();
    if (holes === 0) return undefined;
    return entries.findLast(
      (entry): entry is Gap => isGap(entry) && entry.interactionId === undefined,
    );
  }

  #holeOf(key: string): Gap | undefined {
    const entry = this.#site.state().entries.find((one) => one.key === key);
    return isGap(entry) ? entry : undefined;
  }

  async #ask({seq, missing, interactionId}: Gap): Promise<readonly Entry[]> {
    const {backend} = this.#site;
    const state = this.#site.state();
    const {signal} = this.#waiting;
    const to = seq + missing - 1;
    const from = Math.max(seq, to - mostAsked + 1);
    try {
      const answer: unknown = await backend.loadMissing?.(
        interactionId ?? state.id,
        from,
        to,
        signal,
      );
      const entries = readEntries(answer, this.#site.clock.now(), this.#answers++);
      return interactionId ? entries.map((entry) => ({...entry, interactionId})) : entries;
    } catch {
      // The hole stays, and with it the way to ask again.
      return [];
    }
  }
}
