import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Whether the agent is on the page: it's in view and has the focus. */
export const isOnPage = (): boolean =>
  document.visibilityState === 'visible' && document.hasFocus();

/** Hears when the agent comes to the page, or leaves it. */
export class PagePresence implements ReactiveController {
  readonly #changed: () => void;

  constructor(host: ReactiveControllerHost, changed: () => void) {
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#changed);
    window.addEventListener('focus', this.#changed);
    window.addEventListener('blur', this.#changed);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#changed);
    window.removeEventListener('focus', this.#changed);
    window.removeEventListener('blur', this.#changed);
  }
}
