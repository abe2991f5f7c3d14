import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {ResponseDesk} from '../../session/response-desk.js';
import {changeHabits, noHabits, type ResponseHabits} from '../../session/response-habits.js';
import type {ResponsesState} from '../../session/response-source.js';

/** The responses of the desk that a host is in, and the agent's habits; without one, habits as long as the host. */
export class LibrarySource implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #find: () => ResponseDesk | undefined;
  #desk: ResponseDesk | undefined;
  #unsubscribe: (() => void) | undefined;
  #own: ResponseHabits = noHabits;

  constructor(host: ReactiveControllerHost, find: () => ResponseDesk | undefined) {
    this.#host = host;
    this.#find = find;
    host.addController(this);
  }

  /** Undefined without a desk. */
  get state(): ResponsesState | undefined {
    return this.#desk?.state;
  }

  get habits(): ResponseHabits {
    return this.#desk?.habits ?? this.#own;
  }

  load(): void {
    void this.#desk?.load();
  }

  /** The agent has inserted one. Gives what the habits are then. */
  use(habits: ResponseHabits, id: string): ResponseHabits {
    const own = habits === this.habits;
    const changed = changeHabits(habits, {type: 'used', id});
    if (own) this.#desk?.use(id);
    return this.#keep(changed, own);
  }

  /** The agent makes one a favourite, or no longer. Gives what the habits are then. */
  mark(habits: ResponseHabits, id: string, isFavourite: boolean): ResponseHabits {
    const own = habits === this.habits;
    const changed = changeHabits(habits, {type: 'marked', id, isFavourite});
    if (own) this.#desk?.mark(id, isFavourite);
    return this.#keep(changed, own);
  }

  /** To be called before what is here is read for an update. */
  follow(): void {
    const desk = this.#find();
    if (desk === this.#desk) return;
    this.#leave();
    this.#desk = desk;
    this.#unsubscribe = desk?.subscribe(() => this.#host.requestUpdate());
    this.load();
  }

  hostDisconnected(): void {
    this.#leave();
  }

  /** Also a host that wasn't moved but taken out and put back. */
  hostConnected(): void {
    this.#host.requestUpdate();
  }

  #keep(changed: ResponseHabits, isOwn: boolean): ResponseHabits {
    if (isOwn && !this.#desk) {
      this.#own = changed;
      this.#host.requestUpdate();
    }
    return changed;
  }

  #leave(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#desk = undefined;
  }
}
