import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** How the items are found and laid out. */
export interface RovingFocusOptions {
  /** The items in order; those that can't be used stay reachable. */
  items(): readonly HTMLElement[];
  /** Which arrows move; both where the layout changes. */
  readonly axis?: 'horizontal' | 'vertical' | 'both';
}

const steps: Readonly<Record<string, ['horizontal' | 'vertical', number]>> = {
  ArrowRight: ['horizontal', 1],
  ArrowLeft: ['horizontal', -1],
  ArrowDown: ['vertical', 1],
  ArrowUp: ['vertical', -1],
};

/** One stop of the Tab key for a group of items; arrows, Home and End move inside it. */
export class RovingFocusController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: RovingFocusOptions;
  #focusRoot: ShadowRoot | HTMLElement | undefined;
  #current: HTMLElement | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: RovingFocusOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('keydown', this.#handleKeydown);
    // A move of the focus inside a shadow root isn't told outside of it.
    this.#focusRoot = this.#host.shadowRoot ?? this.#host;
    this.#focusRoot.addEventListener('focusin', this.#handleFocusin);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('keydown', this.#handleKeydown);
    this.#focusRoot?.removeEventListener('focusin', this.#handleFocusin);
  }

  hostUpdated(): void {
    this.#mark();
  }

  #mark(): void {
    const items = this.#options.items();
    if (!this.#current || !items.includes(this.#current)) this.#current = items[0];
    for (const item of items) item.tabIndex = item === this.#current ? 0 : -1;
  }

  readonly #handleFocusin = (event: Event): void => {
    const path = event.composedPath();
    const item = this.#options.items().find((one) => path.includes(one));
    if (!item || item === this.#current) return;
    this.#current = item;
    this.#mark();
  };

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const items = this.#options.items();
    const path = event.composedPath();
    const index = items.findIndex((item) => path.includes(item));
    const next = index < 0 ? undefined : this.#target(event.key, index, items.length);
    if (next === undefined) return;
    event.preventDefault();
    items[next]?.focus();
  };

  #target(key: string, index: number, count: number): number | undefined {
    if (key === 'Home') return 0;
    if (key === 'End') return count - 1;
    const [axis, step] = steps[key] ?? [];
    const {axis: allowed = 'horizontal'} = this.#options;
    if (!axis || !step || (allowed !== 'both' && allowed !== axis)) return undefined;
    const isMirrored = axis === 'horizontal' && this.#host.matches(':dir(rtl)');
    return (index + (isMirrored ? -step : step) + count) % count;
  }
}
