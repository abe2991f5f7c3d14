import type {VirtualElement} from '@floating-ui/dom';
import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** A menu of a host, by the ARIA pattern of a menu button. */
export interface ContextMenuOptions {
  /** The element with `popover="manual"` and the items in it. */
  menu(): HTMLElement | null;
}

/** Where it was asked for. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Pixels between menu and opener, and to the edges of the view. */
const gap = 4;
const edge = 8;

/**
 * Opens a menu beside its button or where the pointer is, with the keys of a menu. It's closed by hand: browsers take the
 * end of the very press that opens a context menu for one beside it.
 */
export class ContextMenu implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: ContextMenuOptions;
  #opener: HTMLElement | null = null;

  constructor(host: ReactiveControllerHost, options: ContextMenuOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get isOpen(): boolean {
    return this.#opener !== null;
  }

  /**
   * @param opener - Gets the focus back.
   * @param at - The pointer's place in the view; beside the opener without it.
   * @param isFromEnd - Whether the last item gets the focus, not the first.
   */
  async show(opener: HTMLElement | null, at?: Point, isFromEnd = false): Promise<void> {
    const menu = this.#options.menu();
    if (!menu?.isConnected || !opener || this.isOpen) return;
    this.#opener = opener;
    menu.showPopover();
    menu.addEventListener('focusout', this.#handleFocusout);
    window.addEventListener('mousedown', this.#handleMouseDown);
    window.addEventListener('scroll', this.#handleScroll, {capture: true, passive: true});
    this.#host.requestUpdate();
    await place(menu, at ? pointElement(at) : opener, at ? 0 : gap);
    // It may have been closed meanwhile.
    if (menu.matches(':popover-open'))
      this.#items.at(isFromEnd ? -1 : 0)?.focus({preventScroll: true});
  }

  hide(): void {
    const [menu, opener] = [this.#options.menu(), this.#opener];
    if (!opener) return;
    this.hostDisconnected();
    const hadFocus = menu?.matches(':focus-within') ?? false;
    menu?.hidePopover();
    if (hadFocus) opener.focus({preventScroll: true});
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#opener = null;
    this.#options.menu()?.removeEventListener('focusout', this.#handleFocusout);
    window.removeEventListener('mousedown', this.#handleMouseDown);
    window.removeEventListener('scroll', this.#handleScroll, {capture: true});
  }

  /** For the menu: what is around it isn't told of its keys. */
  readonly handleKeydown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab') this.hide();
    const next = event.ctrlKey || event.metaKey ? undefined : this.#itemFor(event.key);
    if (!next && event.key !== 'Escape') return;
    event.preventDefault();
    next?.focus();
  };

  #itemFor(key: string): HTMLElement | undefined {
    const items = this.#items;
    const at = items.findIndex((item) => item.matches(':focus'));
    if (key === 'ArrowDown') return items[(at + 1) % items.length];
    if (key === 'ArrowUp') return items[(at - 1 + items.length) % items.length];
    if (key === 'Home' || key === 'PageUp') return items[0];
    if (key === 'End' || key === 'PageDown') return items.at(-1);
    if (key === ' ' || key.length > 2) return undefined;
    const rest = [...items.slice(at + 1), ...items.slice(0, at + 1)];
    return rest.find(({textContent}) => beginsWith(textContent, key));
  }

  get #items(): readonly HTMLElement[] {
    return [...(this.#options.menu()?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];
  }

  readonly #handleFocusout = ({relatedTarget}: FocusEvent): void => {
    if (!this.#options.menu()?.contains(relatedTarget as Node | null)) this.hide();
  };

  /** Not every browser takes the focus away for a press on nothing. */
  readonly #handleMouseDown = (event: MouseEvent): void => {
    const menu = this.#options.menu();
    if (menu && !event.composedPath().includes(menu)) this.hide();
  };

  /** What it belongs to is elsewhere now; the menu's own scrolling is none of that. */
  readonly #handleScroll = ({target}: Event): void => {
    if (target !== this.#options.menu()) this.hide();
  };
}

const beginsWith = (text: string, letter: string): boolean =>
  text.trim().toLocaleLowerCase().startsWith(letter.toLocaleLowerCase());

const pointElement = ({x, y}: Point): VirtualElement => ({
  getBoundingClientRect: () => new DOMRect(x, y, 0, 0),
});

const place = async (
  menu: HTMLElement,
  anchor: VirtualElement,
  distance: number,
): Promise<void> => {
  const {computePosition, flip, offset, shift} = await import('@floating-ui/dom');
  const {x, y} = await computePosition(anchor, menu, {
    strategy: 'fixed',
    placement: distance > 0 ? 'bottom-end' : 'bottom-start',
    middleware: [offset(distance), flip({padding: edge}), shift({padding: edge, crossAxis: true})],
  });
  menu.style.setProperty('left', `${x}px`);
  menu.style.setProperty('top', `${y}px`);
};
