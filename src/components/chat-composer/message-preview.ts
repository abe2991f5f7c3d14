import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {OnDemand} from '../../internal/on-demand.js';
import type {PreviewView} from './preview-template.js';

const templates = new OnDemand(() => import('./preview-template.js'));

/** What a preview works with. */
export interface MessagePreviewOptions {
  /** Where it's drawn, while it's open. */
  element(): HTMLElement | null;
  view(): PreviewView;
}

/**
 * What is being written, as the contact will see it (C3). It's drawn after the frame that shows what was typed, so that no key waits
 * for it.
 */
export class MessagePreview implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: MessagePreviewOptions;
  #isOpen = false;
  #frame: number | undefined;
  #channel: MessageChannel | undefined;

  constructor(host: ReactiveControllerHost, options: MessagePreviewOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  toggle(): void {
    this.#isOpen = !this.#isOpen;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (this.#isOpen) this.#frame ??= requestAnimationFrame(this.#afterFrame);
  }

  hostDisconnected(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
    this.#channel?.port1.close();
  }

  readonly #afterFrame = (): void => {
    this.#frame = undefined;
    this.#channel?.port1.close();
    this.#channel = new MessageChannel();
    this.#channel.port1.onmessage = this.#draw;
    this.#channel.port2.postMessage(null);
  };

  readonly #draw = (): void => {
    this.#channel?.port1.close();
    const element = this.#options.element();
    if (!element?.isConnected) return;
    templates.get(this.#draw)?.drawPreview(element, this.#options.view(), this.#draw);
  };
}
