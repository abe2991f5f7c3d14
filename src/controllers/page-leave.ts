import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Calls back when the page goes out of sight or away: it may not come back. */
export class PageLeaveController implements ReactiveController {
  readonly #leave: () => void;

  constructor(host: ReactiveControllerHost, leave: () => void) {
    this.#leave = leave;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#handleVisibility);
    window.addEventListener('pagehide', this.#leave);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#handleVisibility);
    window.removeEventListener('pagehide', this.#leave);
  }

  readonly #handleVisibility = (): void => {
    if (document.visibilityState === 'hidden') this.#leave();
  };
}
