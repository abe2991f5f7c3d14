import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** The element with `popover="manual"`, and the control that it belongs to. */
export interface AnchoredPopoverOptions {
  popover(): HTMLElement | null;
  anchor(): HTMLElement | null;
  /** Which edges are flush; `end` unless set. */
  readonly align?: 'start' | 'end';
}

/** Pixels between the two, and to the edges of the view. */
const gap = 6;

const clamp = (value: number, min: number, max: number): number =>
  Math.max(min, Math.min(value, max));

/**
 * Shows a popover beside its control, above everything and clipped by nothing, while it stays in its shadow root. It
 * closes on Escape, which then goes no further, and when the agent turns to something else. Focus that is in it when it
 * closes goes back to the control.
 */
export class AnchoredPopoverController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: AnchoredPopoverOptions;
  #shown: HTMLElement | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: AnchoredPopoverOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get isOpen(): boolean {
    return this.#shown !== undefined;
  }

  show(): void {
    const popover = this.#options.popover();
    if (!popover || this.#shown) return;
    this.#shown = popover;
    popover.showPopover();
    this.#place();
    popover.addEventListener('beforetoggle', this.#handleToggle);
    popover.addEventListener('focusout', this.#handleFocusout);
    window.addEventListener('resize', this.#place);
    window.addEventListener('scroll', this.#place, {capture: true, passive: true});
    window.addEventListener('keydown', this.#handleKeydown, {capture: true});
    window.addEventListener('pointerdown', this.#handlePointerdown, {capture: true});
    this.#host.requestUpdate();
  }

  hide(): void {
    this.#shown?.hidePopover();
    this.#forget();
  }

  hostDisconnected(): void {
    this.#forget();
  }

  readonly #place = (): void => {
    const popover = this.#shown;
    const anchor = this.#options.anchor()?.getBoundingClientRect();
    if (!popover || !anchor) return;
    const {width, height} = popover.getBoundingClientRect();
    const {clientWidth, clientHeight} = document.documentElement;
    const isFlushLeft = popover.matches(':dir(rtl)') === (this.#options.align !== 'start');
    const left = clamp(
      isFlushLeft ? anchor.left : anchor.right - width,
      gap,
      clientWidth - width - gap,
    );
    const below = anchor.bottom + gap;
    const fits = below + height + gap <= clientHeight;
    const top = fits ? below : Math.max(gap, anchor.top - gap - height);
    popover.style.setProperty('left', `${left}px`);
    popover.style.setProperty('top', `${top}px`);
  };

  readonly #handleToggle = (event: Event): void => {
    if ((event as ToggleEvent).newState !== 'closed') return;
    if (this.#shown?.matches(':focus-within')) this.#options.anchor()?.focus();
    this.#forget();
  };

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    this.hide();
  };

  /** Its control decides for itself what a press means. */
  readonly #handlePointerdown = (event: PointerEvent): void => {
    const path = event.composedPath();
    const {anchor} = this.#options;
    const isOutside = [this.#shown, anchor()].every(
      (element) => !element || !path.includes(element),
    );
    if (isOutside) this.hide();
  };

  /** It isn't modal: who leaves it by the Tab key has decided nothing, and isn't held. */
  readonly #handleFocusout = (event: FocusEvent): void => {
    const {relatedTarget} = event;
    if (relatedTarget instanceof Node && !this.#shown?.contains(relatedTarget)) this.hide();
  };

  #forget(): void {
    const popover = this.#shown;
    this.#shown = undefined;
    popover?.removeEventListener('beforetoggle', this.#handleToggle);
    popover?.removeEventListener('focusout', this.#handleFocusout);
    window.removeEventListener('resize', this.#place);
    window.removeEventListener('scroll', this.#place, {capture: true});
    window.removeEventListener('keydown', this.#handleKeydown, {capture: true});
    window.removeEventListener('pointerdown', this.#handlePointerdown, {capture: true});
    if (popover) this.#host.requestUpdate();
  }
}
