import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {systemClock} from '../../internal/clock.js';
import {Deadline} from '../../internal/deadline.js';
import {distanceFrom, isOutOfView, placeInView} from './drawn-place.js';
import {Gestures} from './gestures.js';
import {isAtEnd, KnownScroll} from './known-scroll.js';
import type {Place} from './place.js';
import type {RowWindow} from './row-window.js';

export interface ScrollControllerOptions {
  scroller(): HTMLElement | undefined;
  rows(): RowWindow | undefined;
  /** False only if it's known to be out of sight. */
  isRendered(): boolean;
}

type Host = ReactiveControllerHost & HTMLElement & {readonly hasUpdated: boolean};

/** Farther than anything scrolls: the browser stops at the end. */
const end = 1e9;
/** Milliseconds without a scroll event after which nothing moves. */
const stillAfter = 150;
/** Milliseconds after which nobody waits for a frame. */
const widenAfter = 200;

/** Keeps the reader's place: at the end while following, else the first row in view where it is, whatever comes or grows. */
export class ScrollController implements ReactiveController {
  readonly #host: Host;
  readonly #options: ScrollControllerOptions;
  readonly #resizes: ResizeObserver | undefined;
  readonly #known = new KnownScroll();
  readonly #gestures = new Gestures(() => this.#handleGesture());
  /** Not set while nothing moves. */
  readonly #stillness = new Deadline(systemClock, () => this.#handleStillness());
  /** What is near, but out of view, comes when there's time. */
  readonly #widening = new Deadline(systemClock, () => this.#drawMore(true));
  #place: Place = {state: 'following'};
  /** As the host was told. */
  #isAway = false;
  /** Whether rows have changed without a layout to see where that leaves the place. */
  #isUnsettled = false;
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
    if (place.state === 'jumping') this.#stillness.set(stillAfter);
    if (wasFollowing !== this.isFollowing) this.#host.requestUpdate();
  }

  get isFollowing(): boolean {
    return this.#place.state === 'following';
  }

  /** Whether there's more below: who has jumped to a row near the end follows nothing, but needs no way there. */
  get isAway(): boolean {
    return !this.isFollowing && !this.#known.isAtEnd;
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
    rows.draw(this.#expectedTop(rows), this.#known.likelyHeight, false);
    // Out of sight there may be no layout to read, and nobody waits for it: once a frame is enough. Observed anew, the scroller is
    // told of in the first frame that has a layout; WebKit tells only of what was laid out meanwhile.
    this.#isUnsettled = !this.#known.isDrawn(scroller) || !this.#options.isRendered();
    if (this.#isUnsettled) {
      this.observe(scroller);
      this.#drawInNextFrame();
    } else this.#settleDrawn(rows);
  }

  /** After the reader was moved by what they did: takes up where they are. */
  noticeReader(): void {
    this.#gestures.note();
    this.notice();
  }

  /** Once the host is in a document again, all is observed anew. */
  observe(element: Element): void {
    if (this.#host.isConnected) this.#resizes?.observe(element);
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
    this.#gestures.listen(scroller);
    this.observe(scroller);
    for (const element of this.#options.rows()?.measured ?? []) this.observe(element);
  }

  hostDisconnected(): void {
    const scroller = this.#heard;
    this.#heard = undefined;
    this.#known.lose();
    if (scroller) {
      scroller.removeEventListener('scroll', this.#handleScroll);
      this.#gestures.ignore(scroller);
    }
    // What observes something isn't let go of, and would hold the whole conversation.
    this.#resizes?.disconnect();
    this.#stillness.clear();
    this.#widening.clear();
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
  }

  #parts(): [HTMLElement | undefined, RowWindow | undefined] {
    return [this.#options.scroller(), this.#options.rows()];
  }

  #expectedTop(rows: RowWindow): number {
    const place = this.#place;
    const {height, likelyHeight} = this.#known;
    if (place.state === 'following') return rows.height - likelyHeight;
    return rows.offsetOf(place.row) - (place.state === 'reading' ? place.offset : height / 4);
  }

  #settleDrawn(rows: RowWindow): void {
    this.#isUnsettled = false;
    this.#hold();
    for (let pass = 0; pass < 3 && this.#isDrawnOver(rows); pass++) this.#hold();
    this.#widening.start(widenAfter);
  }

  #hold(mayAbsorb = false): void {
    const [scroller, rows] = this.#parts();
    if (!scroller || !rows || !this.#known.isDrawn(scroller)) return;
    const place = this.#place;
    if (place.state === 'following') scroller.scrollTop = end;
    else {
      const delta = distanceFrom(place, scroller, rows);
      const isAbsorbed = mayAbsorb && this.#stillness.isSet && rows.absorb(delta);
      if (Math.abs(delta) >= 0.5 && !isAbsorbed) scroller.scrollTop += delta;
    }
    this.#known.take(scroller);
    this.#tellIfAway();
  }

  #tellIfAway(): void {
    const {isAway} = this;
    if (isAway !== this.#isAway) this.#host.requestUpdate();
    this.#isAway = isAway;
  }

  /** What was drawn is as high as it is, not as was thought: there may be more to draw. */
  #isDrawnOver(rows: RowWindow): boolean {
    rows.measureShown();
    if (rows.space()) this.#hold();
    return rows.draw(this.#known.top, this.#known.height, false);
  }

  readonly #handleScroll = (): void => {
    const [scroller, rows] = this.#parts();
    if (!scroller || !rows) return;
    const {top: before} = this.#known;
    const cause = this.#known.compare(scroller, {
      isFollowing: this.isFollowing,
      isGesture: this.#gestures.isRecent,
      isMoving: this.#stillness.isSet,
    });
    if (cause === 'browser') this.#hold();
    else if (cause === 'reader')
      this.#takePlace(this.#known.isAtEnd || (this.isFollowing && this.#known.top > before));
  };

  /** The reader, or a script, has scrolled. */
  #takePlace(isAtEnd: boolean): void {
    const [scroller, rows] = this.#parts();
    if (!scroller || !rows) return;
    this.#stillness.set(stillAfter);
    const wasFollowing = this.isFollowing;
    this.#place = isAtEnd ? {state: 'following'} : placeInView(scroller, rows);
    if (rows.draw(this.#known.top, this.#known.height, true) && isAtEnd) this.#hold();
    if (isOutOfView(this.#place, scroller, rows)) this.#place = placeInView(scroller, rows);
    if (wasFollowing !== this.isFollowing) this.#host.requestUpdate();
    this.#tellIfAway();
  }

  /** Who is on the way to a row has come there, or goes on by themselves. */
  #endJump(): void {
    const [scroller, rows] = this.#parts();
    if (scroller && rows && this.#place.state === 'jumping')
      this.#place = placeInView(scroller, rows);
  }

  #handleGesture(): void {
    this.#endJump();
  }

  #handleStillness(): void {
    this.notice();
    if (this.#options.rows()?.repay()) this.#hold();
    this.#endJump();
  }

  /** After layout and before paint: what grew or shrank moves nothing that is being read. */
  #handleResize(entries: readonly ResizeObserverEntry[]): void {
    const [scroller, rows] = this.#parts();
    if (!scroller || !rows || !this.#known.isDrawn(scroller)) return;
    const {top, height} = this.#known;
    for (const {target, borderBoxSize} of entries)
      if (target !== scroller) rows.measure(target, borderBoxSize[0]?.blockSize ?? 0);
    // A script may have scrolled in this very frame; at the end it's likelier that the browser had to.
    if (!isAtEnd(scroller)) this.notice();
    const isSpaced = rows.space();
    this.#hold(true);
    if (!isSpaced && top === this.#known.top && height === this.#known.height) return;
    // What is drawn now would be measured too late for this frame, and browsers report that as an error.
    for (const element of rows.measured) this.unobserve(element);
    this.#drawInNextFrame();
  }

  #drawInNextFrame(): void {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined;
      const [scroller, rows] = this.#parts();
      if (!scroller || !rows) return;
      for (const element of rows.measured) this.observe(element);
      if (!this.#isUnsettled) this.#drawMore(false);
      else if (this.#known.isDrawn(scroller)) this.#settleDrawn(rows);
      this.#widening.start(widenAfter);
    });
  }

  #drawMore(isWide: boolean): void {
    const [scroller, rows] = this.#parts();
    if (!scroller || !rows || !this.#options.isRendered() || !this.#known.isDrawn(scroller)) return;
    this.notice();
    if (!this.#known.isLost && rows.draw(this.#known.top, this.#known.height, isWide)) this.#hold();
  }
}
