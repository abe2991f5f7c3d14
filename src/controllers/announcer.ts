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

/**
 * Announces in the desk's one live region, or in its own when its host stands alone. Text goes in as a node, item
 * after item, and away again: what a reader has heard is no part of the page.
 */
export class AnnouncerController implements ReactiveController, Announcer {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #outer: Announcer | undefined;
  #region: HTMLElement | undefined;
  #waiting: string[] = [];
  #timer: number | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  announce(text: string): void {
    if (this.#outer) {
      this.#outer.announce(text);
      return;
    }
    if (!this.#host.isConnected) return;
    this.#waiting.push(text);
    this.#waiting = this.#waiting.slice(-maxWaiting);
    this.#timer ??= systemClock.setTimeout(this.#next, 0);
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
    this.#waiting = [];
    systemClock.clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#region?.remove();
    this.#region = undefined;
  }

  readonly #next = (): void => {
    const text = this.#waiting.shift();
    if (this.#region) this.#region.textContent = text ?? '';
    this.#timer = text === undefined ? undefined : systemClock.setTimeout(this.#next, pause);
  };

  #addRegion(): HTMLElement {
    const region = document.createElement('div');
    region.className = 'visually-hidden';
    region.setAttribute('aria-live', 'polite');
    region.setAttribute('part', 'announcer');
    this.#host.shadowRoot?.append(region);
    return region;
  }
}
