import {CommandError, type ChatBackend} from '../backends/chat-backend.js';
import type {LocalFact} from '../model/chat-fact.js';
import type {ChatState} from '../model/chat-state.js';
import type {FailureReason} from '../model/entry.js';
import {allows, type InteractionCommand} from '../model/lifecycle.js';

/** What the commands of a session need of it. */
export interface CommandsSite {
  readonly backend: ChatBackend;
  state(): ChatState;
  dispatch(fact: LocalFact): void;
}

/** What an agent can ask the backend to do with an interaction: each runs until the server has answered. */
export class SessionCommands {
  readonly #site: CommandsSite;

  constructor(site: CommandsSite) {
    this.#site = site;
  }

  /** Whether the backend has it and the status allows it, be it that it's running already. */
  offers(command: InteractionCommand): boolean {
    const {status} = this.#site.state();
    return allows(status, command) && this.#site.backend.capabilities.has(command);
  }

  /** Whether it can be asked for now. */
  can(command: InteractionCommand): boolean {
    return this.offers(command) && !this.#site.state().running.includes(command);
  }

  /** Does nothing if it can't be asked for. It's running until a fact confirms it, or it fails. */
  async run(
    command: InteractionCommand,
    execute: (backend: ChatBackend) => Promise<void>,
  ): Promise<void> {
    if (!this.can(command)) return;
    this.#site.dispatch({type: 'command-started', command});
    try {
      await execute(this.#site.backend);
    } catch (error) {
      this.#fail(command, error instanceof CommandError ? error.reason : 'unavailable');
    }
  }

  /** Runs what changes no status: it's done when the server has taken it. */
  async ask(
    command: InteractionCommand,
    execute: (backend: ChatBackend) => Promise<void>,
  ): Promise<void> {
    await this.run(command, execute);
    this.#site.dispatch({type: 'command-taken', command});
  }

  /** Waits for no answer any more. */
  stop(): void {
    for (const command of this.#site.state().running) this.#fail(command, 'unavailable');
  }

  #fail(command: InteractionCommand, reason: FailureReason): void {
    this.#site.dispatch({type: 'command-failed', command, reason});
  }
}
