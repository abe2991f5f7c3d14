import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {FileContent} from './file-content.js';
import {draw, pictureOf} from './picture.js';

/** Pixels on the longer side of an image that is opened, and printed. */
export const fullSide = 4_096;

/** What a view of an image is drawn from and on. */
export interface ImageViewOptions {
  readonly content: FileContent;
  canvas(): HTMLCanvasElement | null;
  /** It can't be decoded after all. */
  fail(): void;
}

/** An image in full size, for as long as it's open. */
export class ImageView implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: ImageViewOptions;
  #blob: Blob | undefined;

  constructor(host: ReactiveControllerHost, options: ImageViewOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get isOpen(): boolean {
    return this.#blob !== undefined;
  }

  open(blob: Blob): void {
    this.#blob = blob;
    this.#host.requestUpdate();
    void this.#draw(blob);
  }

  close(): void {
    this.#blob = undefined;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.close();
  }

  async #draw(blob: Blob): Promise<void> {
    const {content, canvas, fail} = this.#options;
    const picture = await pictureOf(blob, content.inspected, fullSide);
    await this.#host.updateComplete;
    const surface = canvas();
    if (this.#blob !== blob) picture?.close();
    else if (!picture || !surface || !draw(picture, surface)) fail();
  }
}
