import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {systemClock} from '../internal/clock.js';

/** What browsers give as the code of a key that an input method has taken. */
const takenByInputMethod = 229;

/**
 * Knows whether an input method is composing in the host. Enter confirms a conversion: Chrome and Firefox tell of that
 * key before the composition ends, Safari after it, with nothing but the key's old code to tell it by.
 */
export class CompositionController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #isComposing = false;
  #timer: number | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether the key belongs to the input method. */
  owns(event: KeyboardEvent): boolean {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- Safari tells by nothing else.
    return event.isComposing || event.keyCode === takenByInputMethod || this.#isComposing;
  }

  hostConnected(): void {
    this.#host.addEventListener('compositionstart', this.#handleStart);
    this.#host.addEventListener('compositionend', this.#handleEnd);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('compositionstart', this.#handleStart);
    this.#host.removeEventListener('compositionend', this.#handleEnd);
    this.#reset();
  }

  readonly #handleStart = (): void => {
    this.#reset();
    this.#isComposing = true;
  };

  /** Some browsers send the key that ended it only now, in the same task. */
  readonly #handleEnd = (): void => {
    systemClock.clearTimeout(this.#timer);
    this.#timer = systemClock.setTimeout(() => this.#reset(), 0);
  };

  #reset(): void {
    systemClock.clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#isComposing = false;
  }
}
