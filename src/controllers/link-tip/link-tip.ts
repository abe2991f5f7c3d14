import {autoUpdate, computePosition, flip, hide, inline, offset, shift} from '@floating-ui/dom';
import {adoptStyles, render} from 'lit';
import {kindOf, reportOf} from '../../content/linked/link-parts.js';
import type {LinkControllerOptions} from '../link-controller.js';
import type {Point} from '../link-intent.js';
import {destinationOf} from '../link-requests.js';
import {tipStyles} from './link-tip.styles.js';
import {tipTemplate, type CopyState} from './tip-template.js';

/** Pixels to the link, and to the edges of the view. */
const gap = 4;
const margin = 8;

/**
 * The tooltip of one link: a popover beside it, in a shadow root of its own, so that nothing of it is text of the message. It
 * comes next in the order of the Tab key, goes away with its link, and by Escape (WCAG 1.4.13).
 */
export class LinkTip {
  static #open: LinkTip | undefined;
  readonly link: HTMLAnchorElement;
  readonly element = document.createElement('div');
  readonly #options: LinkControllerOptions;
  readonly #hidden: (isDismissed: boolean) => void;
  readonly #root = this.element.attachShadow({mode: 'open'});
  #stopPlacing: (() => void) | undefined;
  #copy: CopyState = 'none';

  /** @param hidden - Told when it has gone, and whether it was sent away. */
  constructor(
    link: HTMLAnchorElement,
    options: LinkControllerOptions,
    hidden: (isDismissed: boolean) => void,
  ) {
    this.link = link;
    this.#options = options;
    this.#hidden = hidden;
    adoptStyles(this.#root, tipStyles);
  }

  show(at?: Point): void {
    LinkTip.#open?.hide();
    LinkTip.#open = this;
    const {element, link} = this;
    element.className = 'link-tip';
    element.popover = 'manual';
    // Else its words would decide the direction of the message that it's in.
    element.dir = this.#pageDirection;
    this.#render();
    link.after(element);
    element.showPopover();
    this.#stopPlacing = autoUpdate(link, element, () => void this.#place(at));
    window.addEventListener('keydown', this.#handleKeydown, {capture: true});
  }

  hide(isDismissed = false): void {
    if (!this.#stopPlacing) return;
    this.#stopPlacing();
    this.#stopPlacing = undefined;
    if (LinkTip.#open === this) LinkTip.#open = undefined;
    window.removeEventListener('keydown', this.#handleKeydown, {capture: true});
    const hadFocus = this.#root.activeElement !== null;
    this.#hidden(isDismissed);
    if (hadFocus) this.link.focus({preventScroll: true});
    this.element.remove();
  }

  get #pageDirection(): string {
    const root = this.#options.root();
    return getComputedStyle(
      root instanceof ShadowRoot ? root.host : this.element.ownerDocument.documentElement,
    ).direction;
  }

  #render(): void {
    const {terms, links} = this.#options;
    const {href, dataset} = this.link;
    const report = reportOf(href, dataset['written'] ?? href, links());
    if (!report) return;
    const view = {report, kind: kindOf(href), copy: this.#copy, press: this.#handleCopy};
    render(tipTemplate(view, terms()), this.#root);
  }

  async #place(at: Point | undefined): Promise<void> {
    const {element, link} = this;
    if (!link.isConnected) {
      this.hide();
      return;
    }
    const {x, y, middlewareData} = await computePosition(link, element, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline({x: at?.clientX, y: at?.clientY}),
        offset(gap),
        flip({padding: margin}),
        shift({padding: margin}),
        hide(),
      ],
    });
    if (middlewareData.hide?.referenceHidden) this.hide();
    element.style.setProperty('left', `${x}px`);
    element.style.setProperty('top', `${y}px`);
  }

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    this.hide(true);
  };

  readonly #handleCopy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(destinationOf(this.link.href));
      this.#copy = 'done';
    } catch {
      this.#copy = 'failed';
    }
    this.#render();
  };
}
