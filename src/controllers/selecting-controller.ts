import {ContextEvent, type Context} from '@lit/context';
import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Something with a state that tells when it changes. */
interface Source<State> {
  readonly state: State;
  subscribe(listener: () => void): () => void;
}

/** What a host has chosen to see of a state. */
export interface Selected<T> {
  readonly value: T;
}

interface Selection<State> {
  value: unknown;
  read(state: State | undefined): unknown;
}

/**
 * Gives a host what it selects of the state around it, and re-renders it only when a selected value changes
 * (`Object.is`). Outside of any context each selection has its value for elements that stand alone.
 */
export class SelectingController<State, S extends Source<State>> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #context: Context<unknown, S | undefined>;
  readonly #selections: Selection<State>[] = [];
  #current: S | undefined;
  #leaveContext: (() => void) | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    context: Context<unknown, S | undefined>,
  ) {
    this.#host = host;
    this.#context = context;
    host.addController(this);
  }

  /** The source that the host is in; undefined when it stands alone. */
  get current(): S | undefined {
    return this.#current;
  }

  /**
   * @param selector - Pure; gives back what is already there, and builds nothing.
   * @param whenAlone - The value where there's no source.
   */
  select<T>(selector: (state: State) => T, whenAlone: T): Selected<T> {
    const read = (state: State | undefined): T =>
      state === undefined ? whenAlone : selector(state);
    const selection = {value: read(this.#current?.state), read};
    this.#selections.push(selection);
    return selection;
  }

  hostConnected(): void {
    const host = this.#host;
    const take = (source: S | undefined, leave?: () => void): void => {
      if (leave !== this.#leaveContext) this.#leaveContext?.();
      this.#leaveContext = leave;
      this.#follow(source);
    };
    host.dispatchEvent(new ContextEvent(this.#context, host, take, true));
  }

  /** Outside of the page there's no source: an element that moves must not speak for the one it left. */
  hostDisconnected(): void {
    this.#leaveContext?.();
    this.#leaveContext = undefined;
    this.#follow(undefined);
  }

  #follow(source: S | undefined): void {
    if (source === this.#current) return;
    this.#unsubscribe?.();
    this.#current = source;
    this.#unsubscribe = source?.subscribe(() => this.#refresh());
    this.#refresh();
    this.#host.requestUpdate();
  }

  #refresh(): void {
    const state = this.#current?.state;
    let hasChanged = false;
    for (const selection of this.#selections) {
      const value = selection.read(state);
      hasChanged ||= !Object.is(value, selection.value);
      selection.value = value;
    }
    if (hasChanged) this.#host.requestUpdate();
  }
}
