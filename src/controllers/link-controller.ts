import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {safeUrl} from '../content/links/index.js';
import type {ContentTerms} from '../i18n/terms.js';
import type {LinkOptions} from '../model/options.js';
import type {ChatSession} from '../session/chat-session.js';
import {LinkIntent} from './link-intent.js';
import {followLink} from './link-requests.js';

export interface LinkControllerOptions {
  /** Links below it are looked after: all `a.link`, whoever made them. */
  root(): HTMLElement | ShadowRoot | null | undefined;
  terms(): ContentTerms;
  links(): LinkOptions | undefined;
  /** Calls and emails go through it, where it can. */
  session?(): ChatSession | undefined;
}

/** Events about a link that a controller further inside looks after. */
const taken = new WeakSet<Event>();

/**
 * Looks after the links below a root: asks by `chat-link-open`, `chat-call` and `chat-email` before one is followed, and tells in
 * a tooltip where it leads, on hover, on focus, and at the first touch.
 */
export class LinkController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: LinkControllerOptions;
  readonly #intent: LinkIntent;
  #root: HTMLElement | ShadowRoot | undefined;
  #isTouch = false;

  constructor(host: ReactiveControllerHost & HTMLElement, options: LinkControllerOptions) {
    this.#host = host;
    this.#options = options;
    this.#intent = new LinkIntent(options);
    host.addController(this);
  }

  hostConnected(): void {
    this.#listen();
  }

  hostUpdated(): void {
    this.#listen();
  }

  hostDisconnected(): void {
    this.#intent.stop();
    for (const [type] of this.#listeners) this.#root?.removeEventListener(type, this.#handle);
    this.#root = undefined;
  }

  #listen(): void {
    const root = this.#options.root();
    if (!root || this.#root || !this.#host.isConnected) return;
    this.#root = root;
    for (const [type] of this.#listeners) root.addEventListener(type, this.#handle);
  }

  readonly #handlePointerdown = (event: Event): void => {
    this.#isTouch = (event as PointerEvent).pointerType === 'touch';
  };

  readonly #handleClick = (event: Event): void => {
    const {button} = event as MouseEvent;
    const link = this.#linkAt(event);
    if (!link || button > 1 || (event.type === 'auxclick') !== (button === 1)) return;
    // A finger can't point without pressing: the first touch tells where the link leads.
    if (this.#isTouch && this.#intent.show(this.#linkOf(event) ?? link)) event.preventDefault();
    else followLink(event, link, this.#host, this.#options.session?.());
  };

  readonly #handleOver = (event: Event): void => {
    const isMouse = (event as PointerEvent).pointerType !== 'touch';
    if (isMouse) this.#intent.pointAt(this.#linkOf(event), event as PointerEvent);
  };

  /** Only what has the focus by keyboard: a click has already followed the link. */
  readonly #handleFocusin = (event: Event): void => {
    const link = this.#linkAt(event);
    const isSeen = link?.matches(':focus-visible') ?? true;
    this.#intent.focus(isSeen ? this.#linkOf(event) : undefined);
  };

  readonly #handleOut = (event: Event): void => {
    if (this.#isLeaving(event as PointerEvent)) this.#intent.pointAt(undefined);
  };

  readonly #handleFocusout = (event: Event): void => {
    if (this.#isLeaving(event as FocusEvent)) this.#intent.focus(undefined);
  };

  /** What is in a tooltip counts as its link. */
  #linkOf(event: Event): HTMLAnchorElement | undefined {
    return this.#intent.linkOfTip(event) ?? this.#linkAt(event);
  }

  #linkAt(event: Event): HTMLAnchorElement | undefined {
    return taken.has(event) ? undefined : linkAt(event);
  }

  #isLeaving({relatedTarget}: PointerEvent | FocusEvent): boolean {
    return !(relatedTarget instanceof Node && this.#root?.contains(relatedTarget));
  }

  readonly #handle = (event: Event): void => {
    this.#listeners.get(event.type)?.(event);
    if (this.#linkOf(event)) taken.add(event);
  };

  readonly #listeners: ReadonlyMap<string, (event: Event) => void> = new Map([
    ['pointerdown', this.#handlePointerdown],
    ['click', this.#handleClick],
    ['auxclick', this.#handleClick],
    ['pointerover', this.#handleOver],
    ['pointerout', this.#handleOut],
    ['focusin', this.#handleFocusin],
    ['focusout', this.#handleFocusout],
  ]);
}

/** The link that an event is about, also from inside a tooltip; one whose address isn't safe is none. */
const linkAt = (event: Event): HTMLAnchorElement | undefined => {
  const link = event
    .composedPath()
    .find((target) => target instanceof HTMLAnchorElement && target.matches('a.link'));
  return safeUrl((link as HTMLAnchorElement | undefined)?.href)
    ? (link as HTMLAnchorElement)
    : undefined;
};
