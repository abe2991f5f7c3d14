import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {FileDanger} from '../../content/files/inspect-file.js';

/** A file that may be harmful, and why. */
export interface RiskyFile {
  readonly name: string;
  readonly danger: FileDanger;
}

/** Asks whether files that may be harmful are wanted all the same. Without an answer they aren't. */
export class Question implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #files: readonly RiskyFile[] = [];
  #resolve: ((isWanted: boolean) => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** What is asked about now; empty while nothing is. */
  get files(): readonly RiskyFile[] {
    return this.#files;
  }

  /** @returns Whether they're wanted: at once if there are none. */
  async ask(files: readonly RiskyFile[]): Promise<boolean> {
    if (files.length === 0) return true;
    this.answer(false);
    return new Promise((resolve) => {
      this.#files = files;
      this.#resolve = resolve;
      this.#host.requestUpdate();
    });
  }

  answer(isWanted: boolean): void {
    const resolve = this.#resolve;
    if (!resolve) return;
    this.#files = [];
    this.#resolve = undefined;
    this.#host.requestUpdate();
    resolve(isWanted);
  }

  hostDisconnected(): void {
    this.answer(false);
  }
}
