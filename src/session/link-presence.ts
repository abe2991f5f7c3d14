import {createUuid} from '../internal/uuid.js';
import type {OtherTabs} from './other-tabs.js';
import type {DeskPresence} from './unsent-keeper.js';

export interface LinkPresenceOptions {
  /** Without any, every other desk counts as gone. */
  readonly tabs: OtherTabs | undefined;
  agentId(): string;
  /** Another tab has stored words of an interaction. */
  changed(interactionId: string): void;
}

/** A desk among the agent's other tabs, for as long as its link is open: each link is another one. */
export class LinkPresence implements DeskPresence {
  readonly #options: LinkPresenceOptions;
  #id = createUuid();
  #signal: AbortSignal | undefined;

  constructor(options: LinkPresenceOptions) {
    this.#options = options;
  }

  get id(): string {
    return this.#id;
  }

  /** Until the signal. */
  begin(signal: AbortSignal): void {
    const {tabs, agentId, changed} = this.#options;
    this.#id = createUuid();
    this.#signal = signal;
    tabs?.join(
      this.#id,
      (notice) => notice.agentId === agentId() && changed(notice.interactionId),
      signal,
    );
  }

  tell(interactionId: string): void {
    if (!this.#signal || this.#signal.aborted) return;
    this.#options.tabs?.tell({agentId: this.#options.agentId(), interactionId});
  }

  whenGone(deskId: string): Promise<void> | undefined {
    const {tabs} = this.#options;
    if (!tabs || !this.#signal) return undefined;
    return tabs.whenGone(deskId, this.#signal);
  }
}
