import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {AnchoredPopoverController} from './anchored-popover.js';

/** What a combobox is made of, and what choosing does. */
export interface ComboboxOptions {
  input(): HTMLInputElement | null;
  /** The list, which has `popover="manual"`. */
  list(): HTMLElement | null;
  /** What the list belongs to and is as wide as. */
  anchor(): HTMLElement | null;
  /** How many options there are now. */
  count(): number;
  choose(index: number): void;
  /** Takes an option out of the list; absent where none can be. */
  remove?(index: number): void;
  /** Empties the text. */
  clear(): void;
}

/**
 * The keys of an editable combobox with list autocomplete, after the ARIA Authoring Practices: the focus stays in the text,
 * arrows move among the options, Enter takes one, Escape closes the list and then empties the text. Shift+Delete takes an
 * option out, as in browsers' own lists.
 */
export class ComboboxController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: ComboboxOptions;
  readonly #popover: AnchoredPopoverController;
  #active = -1;

  constructor(host: ReactiveControllerHost & HTMLElement, options: ComboboxOptions) {
    this.#host = host;
    this.#options = options;
    this.#popover = new AnchoredPopoverController(host, {
      popover: () => options.list(),
      anchor: () => options.anchor(),
    });
    host.addController(this);
  }

  get isOpen(): boolean {
    return this.#popover.isOpen;
  }

  /** The option that the arrows have moved to; -1 for none. */
  get active(): number {
    return this.isOpen ? this.#active : -1;
  }

  open(active = -1): void {
    const count = this.#options.count();
    if (count === 0) return;
    this.#fitWidth();
    this.#popover.show();
    this.#move(active < 0 ? active : Math.min(active, count - 1));
  }

  close(): void {
    this.#popover.hide();
    this.#move(-1);
  }

  /** A press on the arrow beside the text. */
  readonly toggle = (): void => {
    this.#options.input()?.focus();
    if (this.isOpen) this.close();
    else this.open();
  };

  hostUpdated(): void {
    if (this.isOpen && this.#options.count() === 0) this.close();
  }

  hostDisconnected(): void {
    this.#active = -1;
  }

  /** Typing filters, and leaves the option that was moved to. */
  readonly handleInput = (): void => {
    this.#move(-1);
    if (this.#options.count() > 0) this.open();
  };

  readonly handleKeydown = (event: KeyboardEvent): void => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    if (this.#handles(event)) event.preventDefault();
  };

  #handles(event: KeyboardEvent): boolean {
    switch (event.key) {
      case 'ArrowDown':
        return this.#step(1, event.altKey);
      case 'ArrowUp':
        return this.#step(-1, event.altKey);
      case 'Enter':
        return this.#take();
      case 'Escape':
        return this.#leave();
      case 'Delete':
        return event.shiftKey && this.#remove();
      default:
        if (event.key !== 'Shift') this.#move(-1);
        return false;
    }
  }

  #step(by: 1 | -1, isAlt: boolean): boolean {
    const count = this.#options.count();
    if (count === 0) return false;
    const wasOpen = this.isOpen;
    if (!wasOpen) this.open();
    if (isAlt) {
      if (wasOpen && by < 0) this.close();
      return true;
    }
    const from = this.#active < 0 && by < 0 ? count : this.#active;
    this.#move((from + by + count) % count);
    return true;
  }

  #take(): boolean {
    if (!this.isOpen) return false;
    const {active} = this;
    this.close();
    if (active >= 0) this.#options.choose(active);
    return true;
  }

  #leave(): boolean {
    if (this.isOpen) this.close();
    else if (this.#options.input()?.value) this.#options.clear();
    else return false;
    return true;
  }

  #remove(): boolean {
    const {active} = this;
    if (active < 0 || !this.#options.remove) return false;
    this.#options.remove(active);
    this.#move(Math.min(active, this.#options.count() - 1));
    return true;
  }

  #move(active: number): void {
    if (active === this.#active) return;
    this.#active = active;
    this.#host.requestUpdate();
  }

  #fitWidth(): void {
    const width = this.#options.anchor()?.getBoundingClientRect().width ?? 0;
    this.#options.list()?.style.setProperty('--_anchor-width', `${width}px`);
  }
}
