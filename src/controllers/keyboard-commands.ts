import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {
  isCharacter,
  keyboardCommands,
  keyboardMapOf,
  parseKeys,
  type KeyboardChanges,
  type KeyboardCommand,
  type KeyCombination,
} from '../model/keyboard-map.js';
import {isApple} from '../internal/platform.js';

/** What a host does by keys. */
export interface KeyboardCommandsOptions {
  /** Which keys are others than usual. */
  keys(): KeyboardChanges;
  /** Does it; false if the command isn't the host's, so that an element around it may. */
  perform(command: KeyboardCommand): boolean;
}

/** Here keys are those of what is open. */
const modal = 'dialog, [role="dialog"], [role="alertdialog"], [role="menu"]';

const field =
  'textarea, select, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"], input:not([type="checkbox"], [type="radio"], [type="button"], [type="range"])';

/** On another keyboard's layout a letter has a key of its own: its place stands for it. */
const keyOf = ({key, code}: KeyboardEvent): string => {
  if (key === ' ') return 'Space';
  if (!isCharacter(key)) return key;
  const [, letter] = /^(?:Key|Digit)(.)$/.exec(code) ?? [];
  const isLatin = key.charCodeAt(0) < 0x80;
  return (isLatin || !letter ? key : letter).toLowerCase();
};

/** Whether the event is that of these keys. Of a sign, whether Shift makes it is up to the keyboard. */
const matches = ({key, held}: KeyCombination, event: KeyboardEvent): boolean => {
  const mod = held.has('mod');
  const isSign = isCharacter(key) && !/\p{L}/u.test(key);
  return (
    keyOf(event) === key &&
    event.ctrlKey === (held.has('ctrl') || (mod && !isApple())) &&
    event.metaKey === (held.has('meta') || (mod && isApple())) &&
    event.altKey === held.has('alt') &&
    (isSign || event.shiftKey === held.has('shift'))
  );
};

/** Whether the keys type a character where one can be typed. */
const isTyping = ({key, held}: KeyCombination, path: readonly EventTarget[]): boolean => {
  const types = isCharacter(key) && !['mod', 'ctrl', 'meta'].some((one) => held.has(one as 'mod'));
  return types && path[0] instanceof Element && path[0].matches(field);
};

/**
 * Does what an agent asks for by a key in the host (A7). What an element inside has used for itself is its own; what is used
 * here is told to nobody else.
 */
export class KeyboardCommandsController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: KeyboardCommandsOptions;

  constructor(host: ReactiveControllerHost & HTMLElement, options: KeyboardCommandsOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('keydown', this.#handleKeydown);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('keydown', this.#handleKeydown);
  }

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing) return;
    const path = event.composedPath();
    const inside = path.slice(0, path.indexOf(this.#host));
    if (inside.some((node) => node instanceof Element && node.matches(modal))) return;
    const command = this.#commandOf(event, path);
    if (!command || !this.#options.perform(command)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  #commandOf(event: KeyboardEvent, path: readonly EventTarget[]): KeyboardCommand | undefined {
    const map = keyboardMapOf(this.#options.keys());
    return keyboardCommands.find((command) =>
      map[command].some((text) => {
        const keys = parseKeys(text);
        return keys !== undefined && matches(keys, event) && !isTyping(keys, path);
      }),
    );
  }
}
