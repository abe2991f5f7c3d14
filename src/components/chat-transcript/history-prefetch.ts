import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {TranscriptHistory} from './history-head.js';

export interface HistoryPrefetchOptions {
  scroller(): HTMLElement | null;
  history(): TranscriptHistory | undefined;
  /** Whether the reader is somewhere above the end. */
  isReading(): boolean;
  load(): void;
}

/** Views above the reader: what is nearer is loaded before it's needed. */
const viewsAhead = 2;
const upwards: ReadonlySet<string> = new Set(['Home', 'PageUp', 'ArrowUp']);

/** Asks for what was before while the reader is still on the way there. */
export class HistoryPrefetch implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: HistoryPrefetchOptions;
  #heard: HTMLElement | null = null;
  /** What was known when it was last asked: until that changes, it isn't asked again. */
  #asked: TranscriptHistory | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: HistoryPrefetchOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    const scroller = this.#options.scroller();
    this.#heard = scroller;
    scroller?.addEventListener('scroll', this.#handleScroll, {passive: true});
    scroller?.addEventListener('wheel', this.#handleWheel, {passive: true});
    scroller?.addEventListener('keydown', this.#handleKeydown, {passive: true});
  }

  hostDisconnected(): void {
    this.#heard?.removeEventListener('scroll', this.#handleScroll);
    this.#heard?.removeEventListener('wheel', this.#handleWheel);
    this.#heard?.removeEventListener('keydown', this.#handleKeydown);
    this.#heard = null;
  }

  hostUpdated(): void {
    this.#look();
  }

  readonly #handleScroll = (): void => this.#look();

  /** Where there's too little to scroll, who would scroll up wants to go back as well. */
  readonly #handleWheel = ({deltaY}: WheelEvent): void => {
    if (deltaY < 0 && this.#isAtTop) this.#ask();
  };

  readonly #handleKeydown = ({key}: KeyboardEvent): void => {
    if (upwards.has(key) && this.#isAtTop) this.#ask();
  };

  get #isAtTop(): boolean {
    return (this.#heard?.scrollTop ?? 1) <= 0;
  }

  #look(): void {
    const scroller = this.#heard;
    if (!scroller || scroller.clientHeight === 0 || !this.#options.isReading()) return;
    if (scroller.scrollTop < viewsAhead * scroller.clientHeight) this.#ask();
  }

  #ask(): void {
    const history = this.#options.history();
    if (history?.status !== 'idle' || history === this.#asked) return;
    this.#asked = history;
    // Not in the middle of an update.
    void this.#host.updateComplete.then(() => this.#options.load());
  }
}
