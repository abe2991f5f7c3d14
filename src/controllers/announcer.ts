import {ContextEvent, createContext} from '@lit/context';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {systemClock} from '../internal/clock.js';

/** Speaks to assistive technology. */
export interface Announcer {
  /** Says it politely, once, after what was said before. */
  announce(text: string): void;
}

/** The announcer of the desk that an element is in: a page hears one voice. */
export const announcerContext = createContext<Announcer>(Symbol('announcer'));

/** Readers need about this long to take up a live region's text; also the most often that anything is said. */
const pause = 1_000;
/** Under a flood the latest count for more: this many are kept. */
const maxWaiting = 5;

interface Utterance {
  readonly region: HTMLElement;
  readonly text: string;
}

/** What is said on a page, by whichever region: readers lose what several say at once. */
class Voice {
  #waiting: Utterance[] = [];
  #said: HTMLElement | undefined;
  #timer: number | undefined;

  say(utterance: Utterance): void {
    this.#waiting = [...this.#waiting, utterance].slice(-maxWaiting);
    this.#timer ??= systemClock.setTimeout(this.#next, 0);
  }

  /** Nothing is said there any more. */
  leave(region: HTMLElement): void {
    this.#waiting = this.#waiting.filter((each) => each.region !== region);
    region.remove();
    if (this.#waiting.length > 0 || this.#said?.isConnected) return;
    systemClock.clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  readonly #next = (): void => {
    this.#said?.remove();
    const utterance = this.#waiting.shift();
    this.#said = utterance && addItem(utterance);
    this.#timer = utterance && systemClock.setTimeout(this.#next, pause);
  };
}

/** An element for each: the same words twice are two things to say. */
const addItem = ({region, text}: Utterance): HTMLElement => {
  const item = document.createElement('div');
  item.textContent = text;
  region.append(item);
  return item;
};

const voice = new Voice();

/**
 * Announces in the desk's one live region, or in its own when its host stands alone; on a page one thing is said at a time. Text
 * goes in as a node, item after item, and away again: what a reader has heard is no part of the page.
 */
export class AnnouncerController implements ReactiveController, Announcer {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #outer: Announcer | undefined;
  #region: HTMLElement | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  announce(text: string): void {
    if (this.#outer) this.#outer.announce(text);
    else if (this.#region) voice.say({region: this.#region, text});
  }

  hostConnected(): void {
    const take = (announcer: Announcer): void => {
      if (announcer !== this) this.#outer = announcer;
    };
    this.#host.dispatchEvent(new ContextEvent(announcerContext, this.#host, take));
    // Readers hear changes of a region that they know, not what a new one comes with.
    if (!this.#outer) this.#region = this.#addRegion();
  }

  hostDisconnected(): void {
    this.#outer = undefined;
    if (this.#region) voice.leave(this.#region);
    this.#region = undefined;
  }

  #addRegion(): HTMLElement {
    const region = document.createElement('div');
    region.className = 'visually-hidden';
    region.setAttribute('aria-live', 'polite');
    region.setAttribute('part', 'announcer');
    this.#host.shadowRoot?.append(region);
    return region;
  }
}
