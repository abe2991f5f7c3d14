import type {ReactiveControllerHost} from 'lit';
import type {Point} from '../../controllers/context-menu.js';
import {LongPress} from './long-press.js';

/** What a file is asked for. */
export interface GestureActions {
  open(): void;
  /** What the space bar does. */
  activate(): void;
  /** @param at - The pointer's place in the view; absent for keys. */
  menu(at?: Point): void;
}

/**
 * Keys and pointers on a file (F1, F2): Enter and a double click open, a finger opens with one tap, the right button, a
 * long press and the keys of the system bring up the menu.
 */
export class FileGestures {
  readonly #actions: GestureActions;
  readonly #longPress: LongPress;
  #key = '';
  #pointerType = '';

  constructor(host: ReactiveControllerHost, actions: GestureActions) {
    this.#actions = actions;
    this.#longPress = new LongPress(host, (at) => actions.menu(at));
  }

  readonly handlePointerDown = (event: PointerEvent): void => {
    this.#pointerType = event.pointerType;
    this.#longPress.handleDown(event);
  };

  readonly handlePointerMove = (event: PointerEvent): void => this.#longPress.handleMove(event);

  readonly handlePointerEnd = (): void => this.#longPress.cancel();

  readonly handleKeydown = (event: KeyboardEvent): void => {
    this.#key = event.key;
    if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
      event.preventDefault();
      this.#actions.menu();
    }
    // A key held down asks once.
    if (event.repeat) event.preventDefault();
    if (event.key === 'Enter' || event.key === ' ') event.stopPropagation();
  };

  /** Of a button: keys and assistive technology make one without a count. */
  readonly handleClick = (event: MouseEvent): void => {
    const key = this.#key;
    this.#key = '';
    if (event.detail === 0) {
      if (key === ' ') this.#actions.activate();
      else this.#actions.open();
    } else if (this.#pointerType === 'touch' && !this.#longPress.hasActed) this.#actions.open();
  };

  readonly handleDoubleClick = (event: MouseEvent): void => {
    if (this.#pointerType !== 'touch' && !isInButtons(event)) this.#actions.open();
  };

  readonly handleContextMenu = (event: MouseEvent): void => {
    event.preventDefault();
    this.#longPress.cancel();
    const {clientX: x, clientY: y} = event;
    this.#actions.menu(x || y ? {x, y} : undefined);
  };
}

const isInButtons = ({target}: MouseEvent): boolean =>
  target instanceof Element && target.closest('.buttons') !== null;
