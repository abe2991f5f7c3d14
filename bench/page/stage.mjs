import {createMessage, createMessages, endingOf, grow} from './conversation.mjs';
import {frames, nextFrame} from './frames.mjs';
import {
  bottomOf,
  coverage,
  distanceFromEnd,
  firstVisibleText,
  placeOf,
  scrollToEnd,
  scrollToStart,
} from './geometry.mjs';

const framesAfterMount = 8;
const framesAfterChange = 2;
/** Milliseconds after which what was measured so far is enough. */
const patience = 5_000;

/**
 * Drives one subject. What takes part in a measurement is prepared before it begins:
 * `prepare` makes the messages, in the subject's own shape; `mount`, `append` … only hand them over.
 */
export class Stage {
  #host = document.getElementById('stage');
  #subject;
  #list;
  #first = 0;
  #last;
  #messages = [];
  #kind = 'Text';
  #steps = [];

  constructor(subject) {
    this.#subject = subject;
  }

  /** @param kind - `Text`, or `Rich` for a bot's cards. */
  prepare(count, kind = 'Text') {
    this.#kind = kind;
    this.#first = 0;
    this.#last = createMessage(count - 1);
    this.#messages = this.#shape(createMessages(count));
  }

  async mount() {
    this.#list = this.#subject.create(this.#host);
    await this.#list.mount(this.#messages);
    this.#messages = [];
    await frames(framesAfterMount);
  }

  prepareAppends(count) {
    this.#steps = createMessages(count, this.#last.number + 1).map((message) => {
      const [shaped] = this.#shape([message]);
      return () => {
        this.#last = message;
        return this.#list.append(shaped);
      };
    });
  }

  prepareGrowth(count) {
    let grown = this.#last;
    this.#steps = Array.from({length: count}, () => {
      const message = (grown = grow(grown));
      const shaped = this.#subject.shape(message);
      return () => {
        this.#last = message;
        return this.#list.growLast(shaped);
      };
    });
  }

  prepareTyping(count) {
    this.#steps = Array.from(
      {length: count},
      (_, index) => () => this.#list.setTyping(index % 2 === 0),
    );
  }

  preparePrepends(count, size) {
    this.#steps = Array.from({length: count}, () => {
      this.#first -= size;
      const messages = this.#shape(createMessages(size, this.#first));
      return () => this.#list.prepend(messages);
    });
  }

  /** Takes what was prepared, step by step, each with the frames it needs, for some seconds: how many it took. */
  async play() {
    const began = performance.now();
    let count = 0;
    for (const step of this.#steps) {
      if (performance.now() - began > patience) break;
      await step();
      await frames(framesAfterChange);
      count++;
    }
    this.#steps = [];
    return count;
  }

  /** As `play`, and looks in every frame how far the end is away: the greatest distance, in pixels. */
  async playWatchingEnd() {
    let furthest = 0;
    const began = performance.now();
    const steps = this.#steps;
    this.#steps = [];
    for (const step of steps) {
      if (performance.now() - began > patience) break;
      await step();
      for (let frame = 0; frame < 4; frame++) {
        await nextFrame();
        furthest = Math.max(furthest, this.distanceFromEnd());
      }
    }
    return furthest;
  }

  /** Takes one prepared step, and watches the first visible message: how far it moves, in pixels. */
  async playWatchingAnchor() {
    const {scroller} = this.#list;
    const anchor = firstVisibleText(scroller);
    await this.#steps.shift()();
    let furthest = 0;
    for (let frame = 0; frame < 12; frame++) {
      await nextFrame();
      const top = placeOf(scroller, anchor);
      furthest = Math.max(furthest, top === undefined ? Infinity : Math.abs(top - anchor.top));
    }
    return furthest;
  }

  /** Scrolls up by so many pixels a frame: the share of each frame that had rows on it. */
  async fling(pixels, count) {
    const {scroller} = this.#list;
    const shares = [];
    const began = performance.now();
    allowHits(scroller.getRootNode());
    for (let frame = 0; frame < count; frame++) {
      if (performance.now() - began > 2 * patience) break;
      scroller.scrollTop -= pixels;
      await nextFrame();
      shares.push(coverage(scroller));
    }
    return shares;
  }

  /** By so many pixels in each of so many frames. */
  async scrollUp(pixels, count) {
    const {scroller} = this.#list;
    for (let frame = 0; scroller && frame < count; frame++) {
      scroller.scrollTop -= pixels;
      await nextFrame();
    }
  }

  async scrollToStart() {
    scrollToStart(this.#list.scroller);
    await frames(20);
  }

  async scrollToMiddle() {
    const {scroller} = this.#list;
    scrollToStart(scroller);
    await frames(10);
    scroller.scrollTop += 1500;
    await frames(20);
  }

  async scrollToEnd() {
    scrollToEnd(this.#list.scroller);
    await frames(20);
  }

  async addComposer() {
    this.#list.addComposer?.(this.#host);
    await frames(framesAfterMount);
    const field = findField(this.#host);
    field?.focus();
    await frames(framesAfterChange);
    return Boolean(field);
  }

  async remove() {
    await this.#list.remove();
    this.#list = undefined;
    this.#host.replaceChildren();
    await frames(framesAfterMount);
  }

  frames(count) {
    return frames(count);
  }

  /** How far the last message is below the edge, by what the scroller says and by where its text is. */
  distanceFromEnd() {
    const {scroller} = this.#list;
    // The words of cards are in trees of their own.
    if (this.#kind === 'Rich') return distanceFromEnd(scroller);
    const edge = scroller.getBoundingClientRect().bottom;
    const bottom = bottomOf(scroller, endingOf(this.#last)) ?? edge + 10_000;
    return Math.max(distanceFromEnd(scroller), bottom - edge);
  }

  #shape(messages) {
    const {shape, shapeRich} = this.#subject;
    return messages.map(this.#kind === 'Rich' ? shapeRich : shape);
  }
}

/** Some lists can't be hit while they scroll, which would pass for blank. */
function allowHits(root) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* {pointer-events: auto !important}');
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

function findField(root) {
  for (const element of root.querySelectorAll('*')) {
    if (element.matches('textarea, [contenteditable]:not([contenteditable=false])')) return element;
    const inner = element.shadowRoot && findField(element.shadowRoot);
    if (inner) return inner;
  }
  return undefined;
}
