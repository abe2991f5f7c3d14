import {html, nothing, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {AnchoredPopoverController} from '../../controllers/anchored-popover.js';
import {directionOf} from '../../i18n/direction.js';
import type {Terms} from '../../i18n/terms.js';
import type {AttentionReason} from '../../model/attention.js';

/** What an agent sees of a chat that flashed, without going there (I5). */
export interface Glance {
  /** The contact's. */
  readonly name: string;
  readonly reasons: readonly AttentionReason[];
  /** The contact's latest message; empty if there's none. */
  readonly message: string;
}

export interface AttentionGlanceOptions {
  /** What there is to see, if the chat asks for attention. */
  look(): Glance | undefined;
  /** It's seen now. */
  seen(): void;
  anchor(): HTMLElement | null;
  popover(): HTMLElement | null;
}

/** Shows a glance of a chat that flashes, from when it's pointed at or focused until the agent turns away. */
export class AttentionGlance implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: AttentionGlanceOptions;
  readonly #popover: AnchoredPopoverController;
  #shown: Glance | undefined;
  #wasOpen = false;

  constructor(host: ReactiveControllerHost & HTMLElement, options: AttentionGlanceOptions) {
    this.#host = host;
    this.#options = options;
    this.#popover = new AnchoredPopoverController(host, options);
    host.addController(this);
  }

  get shown(): Glance | undefined {
    return this.#shown;
  }

  readonly handleLook = (): void => {
    const glance = this.#options.look();
    if (!glance) return;
    this.#shown = glance;
    this.#options.seen();
    void this.#show();
  };

  readonly handleLeave = (): void => {
    const anchor = this.#options.anchor();
    if (!this.#shown || anchor?.matches(':hover') || anchor?.matches(':focus-within')) return;
    this.#forget();
    this.#popover.hide();
  };

  hostUpdate(): void {
    // Escape has closed it.
    if (this.#wasOpen && !this.#popover.isOpen) this.#forget();
  }

  hostDisconnected(): void {
    this.#forget();
  }

  /** Filled first: its place depends on its size. */
  async #show(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (!this.#shown || !this.#host.isConnected) return;
    this.#popover.show();
    this.#wasOpen = true;
  }

  #forget(): void {
    this.#shown = undefined;
    this.#wasOpen = false;
    this.#host.requestUpdate();
  }

  /** Why it flashed, and what the contact said last. */
  render({bar}: Terms, locale: string) {
    if (!this.#shown) return nothing;
    const {name, reasons, message} = this.#shown;
    return html`<ul class="reasons" dir=${directionOf(locale)}>
        ${reasons.map((reason) => html`<li>${bar.reasons[reason](name)}</li>`)}
      </ul>
      ${message ? html`<p class="latest" dir="auto">${message}</p>` : nothing}`;
  }
}
