import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Tells when a host comes into the reader's sight: scrolled or switched to, or its page brought to the front. */
export class SightController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #changed: () => void;
  readonly #observer: IntersectionObserver | undefined;
  #isInView: boolean | undefined;

  /** @param changed - Called when it may have come into sight or gone out of it. */
  constructor(host: ReactiveControllerHost & HTMLElement, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    if (typeof IntersectionObserver !== 'undefined')
      this.#observer = new IntersectionObserver((entries) => {
        this.#isInView = entries.at(-1)?.isIntersecting ?? false;
        this.#changed();
      });
    host.addController(this);
  }

  /** Whether a reader can see it now: neither hidden, nor behind another window that makes it inert. */
  get isSeen(): boolean {
    return (
      this.#isInView === true && document.visibilityState === 'visible' && !isInert(this.#host)
    );
  }

  /** Whether it's known to be nowhere in the window: hidden, or scrolled away. */
  get isOutOfView(): boolean {
    return this.#isInView === false;
  }

  hostConnected(): void {
    this.#observer?.observe(this.#host);
    document.addEventListener('visibilitychange', this.#changed);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#isInView = undefined;
    document.removeEventListener('visibilitychange', this.#changed);
  }
}

/** Whether it, or what it's drawn in, is inert. */
const isInert = (element: Element): boolean => {
  for (let each: Element | null = element; each; each = drawnIn(each))
    if (each instanceof HTMLElement && each.inert) return true;
  return false;
};

const drawnIn = (element: Element): Element | null => {
  if (element.assignedSlot) return element.assignedSlot;
  const {parentNode} = element;
  return parentNode instanceof ShadowRoot ? parentNode.host : element.parentElement;
};
