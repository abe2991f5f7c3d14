import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type {Terms} from '../../i18n/terms.js';
import type {RichMedia} from '../../model/rich-content.js';
import {closeIcon, zoomInIcon, zoomOutIcon} from '../../styles/icons.js';
import {styleValue} from './style-value.js';

const steps = [1, 1.5, 2, 3, 4, 6];

/** An image over the page, as large as there's room, and larger by buttons and keys (R6). */
export class FullSizeView implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #image: RichMedia | undefined;
  #zoom = 1;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  readonly open = (image: RichMedia): void => {
    this.#image = image;
    this.#setZoom(1);
  };

  hostUpdated(): void {
    const dialog = this.#host.shadowRoot?.querySelector<HTMLDialogElement>('dialog.view');
    if (!dialog || dialog.open || !this.#host.isConnected) return;
    dialog.showModal();
    // The first button can't do anything yet.
    dialog.querySelector<HTMLElement>('.close')?.focus();
  }

  hostDisconnected(): void {
    this.#handleClose();
  }

  render(terms: Terms): TemplateResult | typeof nothing {
    if (!this.#image) return nothing;
    const {common, rich} = terms;
    const name = this.#image.alt || this.#image.title || rich.kind.image;
    return html`<dialog
      class="dialog view"
      part="view"
      aria-label=${name}
      @close=${this.#handleClose}
      @click=${this.#handleClick}
      @keydown=${this.#handleKeydown}
    >
      <div class="view-bar">
        <bdi class="view-name">${name}</bdi>
        ${button('zoom', rich.zoomOut, zoomOutIcon(), this.#zoom <= steps[0]!, () => this.#step(-1))}
        ${button('zoom', rich.zoomIn, zoomInIcon(), this.#zoom >= steps.at(-1)!, () => this.#step(1))}
        ${button('close', common.close, closeIcon(), false, closeDialog)}
      </div>
      <div class="view-area" tabindex="0" role="group" aria-label=${rich.viewArea}>
        <img
          class="view-image ${this.#zoom > 1 ? 'zoomed' : ''}"
          referrerpolicy="no-referrer"
          alt=${name}
          src=${this.#image.url ?? ''}
          ${styleValue('--_zoom', this.#zoom)}
        />
      </div>
    </dialog>`;
  }

  #step(direction: 1 | -1): void {
    const at = steps.indexOf(this.#zoom) + direction;
    this.#setZoom(steps[Math.min(steps.length - 1, Math.max(0, at))]!);
  }

  #setZoom(zoom: number): void {
    this.#zoom = zoom;
    this.#host.requestUpdate();
  }

  readonly #handleClose = (): void => {
    this.#image = undefined;
    this.#host.requestUpdate();
  };

  /** A click beside the image closes, as in any viewer. */
  readonly #handleClick = (event: Event): void => {
    if (event.target === event.currentTarget) closeDialog(event);
  };

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '=') this.#step(1);
    else if (event.key === '-') this.#step(-1);
    else if (event.key === '0') this.#setZoom(1);
  };
}

/** The focus goes back to where it was only from a dialog that is still there. */
const closeDialog = ({currentTarget}: Event): void =>
  (currentTarget as Element).closest('dialog')?.close();

const button = (
  name: string,
  label: string,
  icon: TemplateResult,
  isDisabled: boolean,
  act: (event: Event) => void,
): TemplateResult =>
  html`<button
    type="button"
    class="button icon ${name}"
    aria-label=${label}
    aria-disabled=${isDisabled ? 'true' : 'false'}
    title=${label}
    @click=${act}
  >
    ${icon}
  </button>`;
