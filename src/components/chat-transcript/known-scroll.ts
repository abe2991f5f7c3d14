/** Pixels: how near is at the end, as against fractions of a zoomed pixel. */
const nearEnd = 2;
/**
 * Pixels: a composer that measures itself makes the view higher and lower again within a frame, and the browser moves the end
 * with it. So small a step without a wheel, finger or key isn't the reader's.
 */
const smallStep = 48;
/** Of a view that hasn't been measured: as the last one, since chats are read in the same window. */
let likelyHeight = 480;

/** What a scroll event means: nothing new, the browser's doing, or the reader's or a script's. */
export type Cause = 'none' | 'browser' | 'reader';

/** What else is known when a scroller turns out to be elsewhere. */
export interface Circumstances {
  readonly isFollowing: boolean;
  /** Whether a reader has just used wheel, finger, pointer or keys. */
  readonly isGesture: boolean;
  /** Whether it has been scrolling already. */
  readonly isMoving: boolean;
}

/** Where a scroller was when it was last looked at: an event with another position is someone's doing. */
export class KnownScroll {
  #top = 0;
  #height = 0;
  /** The farthest there was to scroll: if it's less now, the browser moved what was beyond. */
  #farthest = 0;
  /** Out of the document, or not drawn, an element forgets how far it was scrolled. */
  #isLost = true;

  get top(): number {
    return this.#top;
  }

  /** Of the view, in pixels: 0 if it hasn't been measured. */
  get height(): number {
    return this.#height;
  }

  /** Of the view, as far as is known. */
  get likelyHeight(): number {
    return this.#height || likelyHeight;
  }

  get isLost(): boolean {
    return this.#isLost;
  }

  get isAtEnd(): boolean {
    return this.#farthest - this.#top <= nearEnd;
  }

  take(scroller: HTMLElement): void {
    this.#top = scroller.scrollTop;
    this.#height = likelyHeight = scroller.clientHeight;
    this.#farthest = scroller.scrollHeight - this.#height;
    this.#isLost = false;
  }

  lose(): void {
    this.#isLost = true;
  }

  /** Whether there's a layout to read. */
  isDrawn(scroller: HTMLElement): boolean {
    const isDrawn = scroller.clientHeight > 0;
    if (!isDrawn) this.lose();
    return isDrawn;
  }

  /** Takes up where the scroller is now, and tells who moved it. */
  compare(scroller: HTMLElement, {isFollowing, isGesture, isMoving}: Circumstances): Cause {
    if (this.#isLost || !this.isDrawn(scroller)) return 'none';
    const [top, farthest, height] = [this.#top, this.#farthest, this.#height];
    if (Math.abs(scroller.scrollTop - top) < 1) return 'none';
    this.take(scroller);
    if (isGesture) return 'reader';
    // In a higher view, or with less in it for a moment, the browser moves what was beyond the end back to it.
    const isResized = height !== this.#height || farthest !== this.#farthest;
    const mayBeBeyond = farthest - top <= height && (isFollowing || !isMoving);
    const mayBeBack = this.#top < top && (this.isAtEnd || top - this.#top <= height);
    const isMoved = isResized && mayBeBeyond && mayBeBack;
    const isStep = isFollowing && !this.isAtEnd && this.#farthest - this.#top <= smallStep;
    return isMoved || isStep ? 'browser' : 'reader';
  }
}

/** Whether a scroller is at its end now, known or not. */
export const isAtEnd = ({scrollHeight, clientHeight, scrollTop}: HTMLElement): boolean =>
  scrollHeight - clientHeight - scrollTop <= nearEnd;
