import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {draw, pictureOf} from './picture.js';
import type {FileContent} from './file-content.js';

/** Where a thumbnail has got to: `broken` has bytes that aren't shown, `failed` has none. */
export type ThumbnailState = 'waiting' | 'loading' | 'shown' | 'broken' | 'failed';

/** How far from view it's loaded. */
const margin = '300px';
/** Pixels of the bitmap: the box on a dense screen. */
const side = 512;
/** Bytes; a larger image is loaded when it's opened or saved. */
export const largestThumbnailed = 25 * 2 ** 20;

/** What a thumbnail is made from and drawn on. */
export interface ThumbnailOptions {
  readonly content: FileContent;
  canvas(): HTMLCanvasElement | null;
}

/** Loads an image when its host comes near view, and draws it small: as pixels, which nothing can run in. */
export class Thumbnail implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: ThumbnailOptions;
  #state: ThumbnailState = 'waiting';
  #isWanted = false;
  /** Counts the beginnings: what comes of an earlier one is too late. */
  #run = 0;
  #observer: IntersectionObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: ThumbnailOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get state(): ThumbnailState {
    return this.#state;
  }

  /** Begins anew, with another file or after a failure. */
  reset(isWanted: boolean): void {
    this.#run++;
    this.#isWanted = isWanted;
    this.#state = 'waiting';
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (this.#isWanted && this.#state === 'waiting') this.#observe();
    else this.#stop();
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stop();
    if (this.#state === 'loading') this.reset(this.#isWanted);
  }

  #observe(): void {
    if (this.#observer || !this.#host.isConnected) return;
    this.#observer = new IntersectionObserver(this.#handleIntersection, {rootMargin: margin});
    this.#observer.observe(this.#host);
  }

  #stop(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  readonly #handleIntersection = (entries: readonly IntersectionObserverEntry[]): void => {
    if (!entries.some(({isIntersecting}) => isIntersecting)) return;
    this.#stop();
    void this.#show();
  };

  async #show(): Promise<void> {
    const {content, canvas} = this.#options;
    const run = this.#run;
    this.#become('loading');
    const blob = await content.blob().catch(() => undefined);
    const picture = blob && (await pictureOf(blob, content.inspected, side));
    const surface = canvas();
    if (run !== this.#run) picture?.close();
    else if (!blob) this.#become('failed');
    else this.#become(picture && surface && draw(picture, surface) ? 'shown' : 'broken');
  }

  #become(state: ThumbnailState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
