import {systemClock} from '../internal/clock.js';
import {OnDemand} from '../internal/on-demand.js';
import type {LinkControllerOptions} from './link-controller.js';
import type {LinkTip} from './link-tip/link-tip.js';

/** Milliseconds for which a pointer rests on a link before it's told about, and may be away before that goes. */
const beforeShown = 300;
const beforeHidden = 250;

const tips = new OnDemand(() => import('./link-tip/link-tip.js'));

/** A place in the view, as events give it. */
export interface Point {
  readonly clientX: number;
  readonly clientY: number;
}

/** Decides when there's a tooltip, and on which link: one at a time, where the reader points or has the focus. */
export class LinkIntent {
  readonly #options: LinkControllerOptions;
  #tip: LinkTip | undefined;
  #pointed: HTMLAnchorElement | undefined;
  #focused: HTMLAnchorElement | undefined;
  /** The link whose tooltip was sent away, until the reader leaves it. */
  #dismissed: HTMLAnchorElement | undefined;
  #timer: number | undefined;

  constructor(options: LinkControllerOptions) {
    this.#options = options;
  }

  /** @param at - Where in the view: a link may have several lines. */
  pointAt(link: HTMLAnchorElement | undefined, at?: Point): void {
    if (link === this.#pointed) return;
    this.#pointed = link;
    this.#follow(link ? beforeShown : beforeHidden, at);
  }

  focus(link: HTMLAnchorElement | undefined): void {
    if (link === this.#focused) return;
    this.#focused = link;
    this.#follow(link ? 0 : beforeHidden);
  }

  /** Shows it now. Returns false if it's there already. */
  show(link: HTMLAnchorElement): boolean {
    if (this.#tip?.link === link) return false;
    this.#pointed = link;
    this.#dismissed = undefined;
    this.#follow(0);
    return true;
  }

  /** The link whose tooltip an event comes from. */
  linkOfTip(event: Event): HTMLAnchorElement | undefined {
    return this.#tip && event.composedPath().includes(this.#tip.element)
      ? this.#tip.link
      : undefined;
  }

  stop(): void {
    systemClock.clearTimeout(this.#timer);
    this.#pointed = this.#focused = this.#dismissed = undefined;
    this.#tip?.hide();
    this.#tip = undefined;
  }

  #follow(delay: number, at?: Point): void {
    systemClock.clearTimeout(this.#timer);
    const wanted = this.#pointed ?? this.#focused;
    if (wanted !== this.#dismissed) this.#dismissed = undefined;
    if (wanted && wanted === this.#tip?.link) return;
    this.#timer = systemClock.setTimeout(() => this.#settle(at), delay);
  }

  #settle(at?: Point): void {
    const wanted = this.#pointed ?? this.#focused;
    if (!wanted || wanted === this.#dismissed) {
      this.#tip?.hide();
      return;
    }
    const loaded = tips.get(() => this.#settle(at));
    if (!loaded || !wanted.isConnected) return;
    this.#tip?.hide();
    this.#tip = new loaded.LinkTip(wanted, this.#options, (isDismissed) =>
      this.#forget(wanted, isDismissed),
    );
    this.#tip.show(at);
  }

  #forget(link: HTMLAnchorElement, isDismissed: boolean): void {
    if (this.#tip?.link !== link) return;
    this.#tip = undefined;
    if (isDismissed) this.#dismissed = link;
    else this.#pointed = this.#focused = undefined;
  }
}
