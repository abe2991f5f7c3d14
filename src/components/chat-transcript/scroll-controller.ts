import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {systemClock} from '../../internal/clock.js';
import type {RowWindow} from './row-window.js';

/** Where a reader is: at the end and staying there, at a row, or on the way to one. */
export type Place =
  | {readonly state: 'following'}
  /** What is said in the first row in view begins so many pixels below the top of the view. */
  | {readonly state: 'reading'; readonly row: number; readonly offset: number}
  | {readonly state: 'jumping'; readonly row: number};

export interface ScrollControllerOptions {
  scroller(): HTMLElement | undefined;
  rows(): RowWindow | undefined;
  /** False only if it's known to be out of sight. */
  isRendered(): boolean;
}

type Host = ReactiveControllerHost & HTMLElement & {readonly hasUpdated: boolean};

/** Farther than anything scrolls: the browser stops at the end. */
const end = 1e9;
/** Pixels: how near is at the end, as against fractions of a zoomed pixel. */
const nearEnd = 2;
/**
 * Pixels: a composer that measures itself makes the view higher and lower again within a frame, and the browser moves the end
 * with it. So small a step without a wheel, finger or key isn't the reader's.
 */
const smallStep = 48;
/** Pixels around a row that has been moved to. */
const margin = 8;
const recently = 1_000;
/** Milliseconds without a scroll event after which nothing moves. */
const stillAfter = 150;
/** Milliseconds after which nobody waits for a frame. */
const widenAfter = 200;
/** Of a view that hasn't been measured: as the last one, since chats are read in the same window. */
let likelyHeight = 480;

const gestures = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/** Keeps the reader's place: at the end while following, else the first row in view where it is, whatever comes or grows. */
export class ScrollController implements ReactiveController {
  readonly #host: Host;
  readonly #options: ScrollControllerOptions;
  readonly #resizes: ResizeObserver | undefined;
  #place: Place = {state: 'following'};
  #height = 0;
  /** The last scroll position that is known: an event with another one is someone's doing. */
  #top = 0;
  /** The farthest there was to scroll: if it's less now, the browser moved what was beyond. */
  #farthest = 0;
  /** Out of the document, or not drawn, an element forgets how far it was scrolled. */
  #isLost = true;
  #gestureAt = -recently;
  #stillTimer: number | undefined;
  #wideTimer: number | undefined;
  #frame: number | undefined;
  #heard: HTMLElement | undefined;

  constructor(host: Host, options: ScrollControllerOptions) {
    this.#host = host;
    this.#options = options;
    if (typeof ResizeObserver !== 'undefined')
      this.#resizes = new ResizeObserver((entries) => this.#handleResize(entries));
    host.addController(this);
  }

  /** Set, it's where to be from the next {@link settle} on. */
  get place(): Place {
    return this.#place;
  }

  set place(place: Place) {
    const wasFollowing = this.isFollowing;
    this.#place = place;
    if (place.state === 'jumping') this.#waitForStillness();
    if (wasFollowing !== this.isFollowing) this.#host.requestUpdate();
  }

  get isFollowing(): boolean {
    return this.#place.state === 'following';
  }

  /** Goes there at once. */
  goTo(place: Place): void {
    this.place = place;
    this.settle();
  }

  /** Before rows change: takes up what was scrolled and is yet to be told. */
  notice(): void {
    this.#handleScroll();
  }

  /** After rows have changed: draws what is near the place, then puts the place back where it was, at once. */
  settle(): void {
    const [scroller, rows] = this.#parts();
    if (!scroller || !rows) return;
    rows.draw(this.#expectedTop(rows), this.#height || likelyHeight, false);
    // Out of sight there may be no layout to read: observed anew, it's told of in the first frame that has one. WebKit tells
    // only of what was laid out meanwhile.
    if (!this.#isDrawn(scroller) || !this.#options.isRendered()) {
      this.observe(scroller);
      return;
    }
    this.#hold();
    for (let pass = 0; pass < 3 && this.#isDrawnOver(rows); pass++) this.#hold();
    this.#widen();
  }

  /** Scrolls no farther than it takes to see the whole of a row, and gives its element. */
  reveal(row: number): HTMLElement | undefined {
    const [scroller, rows] = this.#parts();
    if (!rows?.rowAt(row)) this.goTo({state: 'jumping', row});
    const element = rows?.rowAt(row);
    if (!scroller || !element) return undefined;
    const view = scroller.getBoundingClientRect();
    const {top, bottom} = element.getBoundingClientRect();
    const {clientHeight} = scroller;
    if (top < view.top) scroller.scrollTop += top - view.top - margin;
    else if (bottom > view.top + clientHeight)
      scroller.scrollTop += Math.min(bottom - view.top - clientHeight, top - view.top) + margin;
    this.#gestureAt = performance.now();
    this.notice();
    return element;
  }

  /** The last row in view. */
  lastInView(): number {
    const [scroller, rows] = this.#parts();
    if (!scroller || !rows) return 0;
    const bottom = scroller.getBoundingClientRect().top + scroller.clientHeight;
    const [start, stop] = rows.range;
    return Math.max(start, Math.min(stop - 1, rows.firstBelow(bottom - margin)));
  }

  observe(element: Element): void {
    this.#resizes?.observe(element);
  }

  unobserve(element: Element): void {
    this.#resizes?.unobserve(element);
  }

  hostConnected(): void {
    // What the browser forgot of an element that was moved is put back after the update.
    if (this.#host.hasUpdated) this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const scroller = this.#options.scroller();
    if (!scroller || scroller === this.#heard || !this.#host.isConnected) return;
    this.#heard = scroller;
    scroller.addEventListener('scroll', this.#handleScroll, {passive: true});
    for (const type of gestures)
      scroller.addEventListener(type, this.#handleGesture, {passive: true});
    this.observe(scroller);
    for (const block of this.#options.rows()?.elements ?? []) this.observe(block);
  }

  hostDisconnected(): void {
    const scroller = this.#heard;
    this.#heard = undefined;
    this.#isLost = true;
    scroller?.removeEventListener('scroll', this.#handleScroll);
    for (const type of gestures) scroller?.removeEventListener(type, this.#handleGesture);
    if (scroller) this.unobserve(scroller);
    systemClock.clearTimeout(this.#stillTimer);
    this.#stillTimer = undefined;
    systemClock.clearTimeout(this.#wideTimer);
    this.#wideTimer = undefined;
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
  }

  #parts(): [HTMLElement | undefined, RowWindow | undefined] {
    return [this.#options.scroller(), this.#options.rows()];
  }

  #expectedTop(rows: RowWindow): number {
    const place = this.#place;
    if (place.state === 'following') return rows.height - (this.#height || likelyHeight);
    const offset = place.state === 'reading' ? place.offset : this.#height / 4;
    return rows.offsetOf(place.row) - offset;
  }

  #hold(mayAbsorb = false): void {
    const [scroller, rows] = this.#parts();
    if (!scroller || !rows || !this.#isDrawn(scroller)) return;
    const place = this.#place;
    if (place.state === 'following') scroller.scrollTop = end;
    else {
      const delta = this.#distance(scroller, rows, place);
      const isAbsorbed = mayAbsorb && this.#stillTimer !== undefined && rows.absorb(delta);
      if (Math.abs(delta) >= 0.5 && !isAbsorbed) scroller.scrollTop += delta;
    }
    this.#remember(scroller);
  }

  /** What was drawn is as high as it is, not as was thought: there may be more to draw. */
  #isDrawnOver(rows: RowWindow): boolean {
    rows.measureShown();
    if (rows.space()) this.#hold();
    return rows.draw(this.#top, this.#height, false);
  }

  #remember(scroller: HTMLElement): void {
    this.#top = scroller.scrollTop;
    this.#height = likelyHeight = scroller.clientHeight;
    this.#farthest = scroller.scrollHeight - this.#height;
    this.#isLost = false;
  }

  #isDrawn(scroller: HTMLElement): boolean {
    const isDrawn = scroller.clientHeight > 0;
    if (!isDrawn) this.#isLost = true;
    return isDrawn;
  }

  /** How far the place's row is from where it belongs. */
  #distance(
    scroller: HTMLElement,
    rows: RowWindow,
    place: Exclude<Place, {state: 'following'}>,
  ): number {
    const anchor = rows.anchorAt(place.row);
    if (!anchor) return 0;
    const offset = place.state === 'reading' ? place.offset : scroller.clientHeight / 4;
    return anchor.getBoundingClientRect().top - scroller.getBoundingClientRect().top - offset;
  }

  readonly #handleGesture = (): void => {
    this.#gestureAt = performance.now();
    if (this.#place.state === 'jumping') this.#read();
  };

  readonly #handleScroll = (): void => {
    const [scroller, rows] = this.#parts();
    if (!scroller || !rows || this.#isLost || !this.#isDrawn(scroller)) return;
    if (Math.abs(scroller.scrollTop - this.#top) < 1) return;
    const {
      top: before,
      farthest,
      height,
    } = {
      top: this.#top,
      farthest: this.#farthest,
      height: this.#height,
    };
    this.#remember(scroller);
    const isAtEnd = this.#farthest - this.#top <= nearEnd;
    // In a higher view, or with less in it, the browser moves the end to the end; what is there may have grown since.
    const nearest = Math.min(this.#farthest, farthest + height - this.#height);
    const isMoved = nearest < farthest && Math.abs(this.#top - nearest) <= 1;
    const isStep = this.isFollowing && !isAtEnd && this.#farthest - this.#top <= smallStep;
    if (!this.#isGesture() && (isMoved || isStep)) this.#hold();
    else this.#takePlace(scroller, rows, isAtEnd || (this.isFollowing && this.#top > before));
  };

  /** The reader, or a script, has scrolled. */
  #takePlace(scroller: HTMLElement, rows: RowWindow, isAtEnd: boolean): void {
    this.#waitForStillness();
    const wasFollowing = this.isFollowing;
    if (isAtEnd) this.#place = {state: 'following'};
    else this.#read();
    if (rows.draw(this.#top, this.#height, true) && isAtEnd) this.#hold();
    if (this.#isOutOfView(scroller, rows)) this.#read();
    if (wasFollowing !== this.isFollowing) this.#host.requestUpdate();
  }

  /** From here on the first row in view is the one that stays. */
  #read(): void {
    const [scroller, rows] = this.#parts();
    if (!scroller || !rows) return;
    const {top} = scroller.getBoundingClientRect();
    const row = rows.firstBelow(top);
    const offset = (rows.anchorAt(row)?.getBoundingClientRect().top ?? top) - top;
    this.#place = {state: 'reading', row, offset};
  }

  /** After a long way the rows that were drawn before are no measure. */
  #isOutOfView(scroller: HTMLElement, rows: RowWindow): boolean {
    const place = this.#place;
    if (place.state !== 'reading') return false;
    const row = rows.rowAt(place.row);
    return !row || place.offset > scroller.clientHeight || place.offset < -row.offsetHeight;
  }

  #isGesture(): boolean {
    return performance.now() - this.#gestureAt < recently;
  }

  #waitForStillness(): void {
    systemClock.clearTimeout(this.#stillTimer);
    this.#stillTimer = systemClock.setTimeout(() => {
      this.#stillTimer = undefined;
      this.notice();
      if (this.#options.rows()?.repay()) this.#hold();
      if (this.#place.state === 'jumping') this.#read();
    }, stillAfter);
  }

  /** After layout and before paint: what grew or shrank moves nothing that is being read. */
  #handleResize(entries: readonly ResizeObserverEntry[]): void {
    const [scroller, rows] = this.#parts();
    if (!scroller || !rows || !this.#isDrawn(scroller)) return;
    const {top, height} = {top: this.#top, height: this.#height};
    for (const {target, borderBoxSize} of entries)
      if (target !== scroller) rows.measure(target, borderBoxSize[0]?.blockSize ?? 0);
    // A script may have scrolled in this very frame; at the end it's likelier that the browser had to.
    if (scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop > nearEnd) this.notice();
    const isSpaced = rows.space();
    this.#hold(true);
    if (isSpaced || top !== this.#top || height !== this.#height) this.#drawInNextFrame(rows);
  }

  /** What is drawn now would be measured too late for this frame, and browsers report that as an error. */
  #drawInNextFrame(rows: RowWindow): void {
    for (const block of rows.elements) this.unobserve(block);
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined;
      for (const block of rows.elements) this.observe(block);
      this.#drawMore(false);
      this.#widen();
    });
  }

  /** What is near, but out of view, comes when there's time. */
  #widen(): void {
    this.#wideTimer ??= systemClock.setTimeout(() => {
      this.#wideTimer = undefined;
      this.#drawMore(true);
    }, widenAfter);
  }

  #drawMore(isWide: boolean): void {
    const [scroller, rows] = this.#parts();
    if (!scroller || !rows || !this.#options.isRendered() || !this.#isDrawn(scroller)) return;
    this.notice();
    if (!this.#isLost && rows.draw(this.#top, this.#height, isWide)) this.#hold();
  }
}
