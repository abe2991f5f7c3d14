import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Goes on, or back, by as many slides as are in view. It's the view that moves, and nothing else happens. */
export const page =
  (direction: 1 | -1) =>
  (event: Event): void => {
    const carousel = carouselOf(event);
    const slides = carousel?.querySelector<HTMLElement>('.slides');
    if (!carousel || !slides || slides.children.length === 0) return;
    // From now on what is in view is told: before, nobody has asked.
    carousel.querySelector('.page')!.ariaLive = 'polite';
    const first = slides.children[0]!.getBoundingClientRect().width || 1;
    const step = Math.max(1, Math.floor(slides.clientWidth / first));
    const target = Math.min(
      slides.children.length - 1,
      Math.max(0, indexOf(slides) + direction * step),
    );
    slides.scrollBy({left: distanceTo(slides, slides.children[target]!)});
  };

/** Tells where the carousel is now. */
export const handleScroll = (event: Event): void => {
  const carousel = carouselOf(event);
  if (carousel) showPage(carousel);
};

const carouselOf = ({currentTarget}: Event): HTMLElement | null =>
  currentTarget instanceof Element ? currentTarget.closest<HTMLElement>('.carousel') : null;

const isRightToLeft = (element: Element): boolean => getComputedStyle(element).direction === 'rtl';

/** Pixels to the right that bring a slide to the beginning of the view. */
const distanceTo = (slides: Element, slide: Element): number => {
  const edge = isRightToLeft(slides) ? 'right' : 'left';
  return slide.getBoundingClientRect()[edge] - slides.getBoundingClientRect()[edge];
};

/** The slide at the beginning of the view. */
const indexOf = (slides: Element): number => {
  const distances = [...slides.children].map((slide) => Math.abs(distanceTo(slides, slide)));
  return distances.indexOf(Math.min(...distances));
};

const showPage = (carousel: HTMLElement): void => {
  const slides = carousel.querySelector<HTMLElement>('.slides');
  const pages = carousel.querySelector<HTMLElement>('.pages');
  if (!slides || !pages) return;
  const farthest = slides.scrollWidth - slides.clientWidth;
  const scrolled = Math.abs(slides.scrollLeft);
  pages.hidden = farthest <= 1;
  // What has the focus must keep it: it's marked, not disabled.
  setDisabled(pages, '.previous', scrolled <= 1);
  setDisabled(pages, '.next', farthest - scrolled <= 1);
  const label = slides.children[indexOf(slides)]?.ariaLabel ?? '';
  const shown = pages.querySelector('.page')!;
  if (shown.textContent !== label) shown.textContent = label;
};

const setDisabled = (pages: Element, button: string, isDisabled: boolean): void => {
  pages.querySelector(button)!.ariaDisabled = String(isDisabled);
};

/** Keeps what the carousels of an element tell of themselves right, also when its size changes. */
export class CarouselPages implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: ResizeObserver | undefined;
  #frame: number | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const carousels = this.#carousels();
    for (const carousel of carousels) showPage(carousel);
    if (carousels.length > 0) this.#observe();
    else this.hostDisconnected();
  }

  hostConnected(): void {
    if (this.#carousels().length > 0) this.#observe();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
  }

  #carousels(): readonly HTMLElement[] {
    return [...(this.#host.shadowRoot?.querySelectorAll<HTMLElement>('.carousel') ?? [])];
  }

  #observe(): void {
    if (this.#observer || !this.#host.isConnected) return;
    this.#observer = new ResizeObserver(this.#handleResize);
    this.#observer.observe(this.#host);
  }

  /** Buttons that come or go change the size again: too late for this frame. */
  readonly #handleResize = (): void => {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined;
      this.#carousels().forEach(showPage);
    });
  };
}
