import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Where keys may go. */
export interface KeyBoundaryOptions {
  /** Asked on every key: whether the page around the host may hear them all. */
  isOpen(): boolean;
}

/** Of boundaries around one another the outer one keeps the keys: what is in between may use them. */
const hosts = new WeakSet<EventTarget>();

const events = ['keydown', 'keypress', 'keyup'] as const;

/** Keys that a text field uses up, beside the printable ones. */
const editingKeys = new Set([
  ...['Enter', 'Backspace', 'Delete', 'Home', 'End', 'PageUp', 'PageDown'],
  ...['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Dead', 'Process', 'Unidentified'],
]);

/** With Ctrl or Cmd: select, copy, paste, cut, undo, redo. */
const editingChords = new Set(['a', 'c', 'v', 'x', 'z', 'y']);

/** Every other key has a name. */
const isPrintable = (key: string): boolean => /^.$/su.test(key);

/** On many keyboards AltGr is reported as Ctrl and Alt; what it types is text. */
const isChord = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && !event.getModifierState('AltGraph');

const isTyping = (event: KeyboardEvent): boolean => {
  if (editingKeys.has(event.key) || event.isComposing) return true;
  if (!isPrintable(event.key)) return false;
  return !isChord(event) || editingChords.has(event.key.toLowerCase());
};

/**
 * Keeps what is typed in the host from the page around it: outside of a shadow root a key's target is the host, so that
 * hotkeys on the document would take typing for themselves (A7). Escape, Tab, function keys and other chords go on.
 */
export class KeyBoundaryController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: KeyBoundaryOptions;

  constructor(host: ReactiveControllerHost & HTMLElement, options: KeyBoundaryOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    hosts.add(this.#host);
    for (const type of events) this.#host.addEventListener(type, this.#handleKey);
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    for (const type of events) this.#host.removeEventListener(type, this.#handleKey);
  }

  readonly #handleKey = (event: KeyboardEvent): void => {
    const path = event.composedPath();
    const isOuter = !path.slice(path.indexOf(this.#host) + 1).some((node) => hosts.has(node));
    if (isOuter && !this.#options.isOpen() && isTyping(event)) event.stopPropagation();
  };
}
