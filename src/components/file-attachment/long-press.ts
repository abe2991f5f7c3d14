import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {systemClock} from '../../internal/clock.js';
import type {Point} from '../../controllers/context-menu.js';

/** Milliseconds, as the systems have it. */
const duration = 500;
/** Pixels that a resting finger may move. */
const slack = 10;

/**
 * Tells of a finger that stays where it is. Some browsers make a `contextmenu` of that themselves; whoever listens takes
 * the first of both.
 */
export class LongPress implements ReactiveController {
  readonly #act: (at: Point) => void;
  #timer: number | undefined;
  #from: Point = {x: 0, y: 0};
  #hasActed = false;

  constructor(host: ReactiveControllerHost, act: (at: Point) => void) {
    this.#act = act;
    host.addController(this);
  }

  /** Whether the click that comes now is the end of a long press. */
  get hasActed(): boolean {
    return this.#hasActed;
  }

  readonly handleDown = ({pointerType, clientX: x, clientY: y}: PointerEvent): void => {
    this.cancel();
    this.#hasActed = false;
    if (pointerType !== 'touch') return;
    this.#from = {x, y};
    this.#timer = systemClock.setTimeout(() => {
      this.#hasActed = true;
      this.#act(this.#from);
    }, duration);
  };

  readonly handleMove = ({clientX, clientY}: PointerEvent): void => {
    if (Math.hypot(clientX - this.#from.x, clientY - this.#from.y) > slack) this.cancel();
  };

  readonly cancel = (): void => {
    systemClock.clearTimeout(this.#timer);
    this.#timer = undefined;
  };

  hostDisconnected(): void {
    this.cancel();
  }
}
