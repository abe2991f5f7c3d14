import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Voice} from './tones/conductor.js';

/** A wait as it sounds; see {@link Voice}. */
export type AudibleWait = Omit<Voice, 'changed'>;

export interface ToneControllerOptions extends AudibleWait {
  /** Whether there are tones at all; asked after each update. */
  isWanted(): boolean;
}

/** Lets a host's wait be heard while that is wanted. What plays is loaded then. */
export class ToneController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: ToneControllerOptions;
  #isConnected = false;
  #isSilent = false;
  #isLoading = false;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, options: ToneControllerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Whether tones are wanted and can't be heard until the agent clicks or presses a key. */
  get isSilent(): boolean {
    return this.#isSilent;
  }

  hostConnected(): void {
    this.#isConnected = true;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (!this.#isConnected || !this.#options.isWanted()) this.#end();
    else if (!this.#stop && !this.#isLoading) void this.#begin();
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    this.#end();
  }

  async #begin(): Promise<void> {
    this.#isLoading = true;
    try {
      const {addVoice, canSound} = await import('./tones/conductor.js');
      if (!this.#isConnected || !this.#options.isWanted()) return;
      const changed = (): void => this.#setSilent(!canSound());
      this.#stop = addVoice({...this.#options, changed});
      changed();
    } catch (error) {
      // It's asked for again at the next update.
      console.warn('Deskside: the tones couldn’t be loaded.', error);
    } finally {
      this.#isLoading = false;
    }
  }

  #end(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#setSilent(false);
  }

  #setSilent(isSilent: boolean): void {
    if (isSilent === this.#isSilent) return;
    this.#isSilent = isSilent;
    this.#host.requestUpdate();
  }
}
