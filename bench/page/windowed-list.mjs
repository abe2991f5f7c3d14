import {createElement, createRow} from './plain-parts.mjs';

const overscan = 400;
const estimate = 80;

/**
 * The limit: a windowed list by hand that does nothing else. Rows are placed absolutely, heights are
 * measured as rows come near, the end is followed, and the first visible row is kept where it is.
 */
export class WindowedList {
  scroller = createElement('div', 'scroller');
  #content = createElement('div', 'content');
  #rows = new Map();
  #messages = [];
  #heights = [];
  #offsets = [];
  #follows = true;
  #top = 0;
  #resized = new ResizeObserver(() => this.#draw());

  constructor(host, messages) {
    this.#content.style.position = 'relative';
    this.scroller.append(this.#content);
    host.append(this.scroller);
    this.#messages = messages;
    this.#heights = new Array(messages.length).fill(estimate);
    this.#place(0);
    this.scroller.addEventListener('scroll', this.#handleScroll);
    this.#resized.observe(this.scroller);
    this.#draw();
  }

  append(message) {
    this.#messages.push(message);
    this.#heights.push(estimate);
    this.#place(this.#messages.length - 1);
    this.#draw();
  }

  prepend(messages) {
    const before = this.#offsets.at(-1);
    this.#messages.unshift(...messages);
    this.#heights.unshift(...messages.map(() => estimate));
    this.#place(0);
    this.#draw(this.#offsets.at(-1) - before);
  }

  growLast(message) {
    const last = this.#messages.length - 1;
    this.#rows.get(this.#messages[last].key)?.remove();
    this.#rows.delete(this.#messages[last].key);
    this.#messages[last] = message;
    this.#draw();
  }

  remove() {
    this.#resized.disconnect();
    this.scroller.remove();
  }

  #handleScroll = () => {
    const {scrollTop, clientHeight} = this.scroller;
    // Else it's the answer to what was set here.
    if (scrollTop === this.#top) return;
    this.#follows = scrollTop + clientHeight >= this.#offsets.at(-1) - 1;
    this.#draw();
  };

  /** Offsets from one message on; the last is the height of all. */
  #place(from) {
    let offset = from === 0 ? 0 : this.#offsets[from];
    for (let index = from; index < this.#heights.length; index++) {
      this.#offsets[index] = offset;
      offset += this.#heights[index];
    }
    this.#offsets[this.#heights.length] = offset;
  }

  #draw(shift = 0) {
    const height = this.scroller.clientHeight;
    let top = this.scroller.scrollTop + shift;
    let range;
    // Rows of other heights than thought bring others into view: a second look is enough.
    for (let look = 0; look < 2; look++) {
      if (this.#follows) top = this.#offsets.at(-1) - height;
      const anchor = this.#indexAt(top);
      const into = top - this.#offsets[anchor];
      range = [this.#indexAt(top - overscan), this.#indexAt(top + height + overscan)];
      this.#fill(...range);
      if (!this.#measure(...range)) break;
      top = this.#offsets[anchor] + into;
    }
    this.#move(...range);
    if (this.#follows) top = this.#offsets.at(-1) - height;
    if (Math.abs(top - this.scroller.scrollTop) > 0.5) this.scroller.scrollTop = top;
    this.#top = this.scroller.scrollTop;
  }

  #fill(first, last) {
    const gone = new Set(this.#rows.keys());
    for (let index = first; index <= last; index++) {
      const message = this.#messages[index];
      gone.delete(message.key);
      if (!this.#rows.has(message.key)) this.#add(message);
    }
    for (const key of gone) {
      this.#rows.get(key).remove();
      this.#rows.delete(key);
    }
  }

  #add(message) {
    const row = createRow(message);
    row.style.cssText = 'position: absolute; inset-inline: 0; top: 0; contain: layout style';
    this.#rows.set(message.key, row);
    this.#content.append(row);
  }

  /** Reads the heights of what is there; whether any was another than thought. */
  #measure(first, last) {
    let changed;
    for (let index = first; index <= last; index++) {
      const height = this.#rows.get(this.#messages[index].key).offsetHeight;
      if (height === this.#heights[index]) continue;
      this.#heights[index] = height;
      changed ??= index;
    }
    if (changed !== undefined) this.#place(changed);
    return changed !== undefined;
  }

  #move(first, last) {
    this.#content.style.height = `${this.#offsets.at(-1)}px`;
    for (let index = first; index <= last; index++) {
      const row = this.#rows.get(this.#messages[index].key);
      const transform = `translateY(${this.#offsets[index]}px)`;
      if (row.style.transform !== transform) row.style.transform = transform;
    }
  }

  #indexAt(offset) {
    let low = 0;
    let high = Math.max(0, this.#messages.length - 1);
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#offsets[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
