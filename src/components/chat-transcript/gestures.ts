const types = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;
/** Milliseconds for which what a reader did goes on. */
const recently = 1_000;

/** Tells whether a reader has just used wheel, finger, pointer or keys. */
export class Gestures {
  readonly #made: () => void;
  #at = -recently;

  /** @param made - Called at each. */
  constructor(made: () => void) {
    this.#made = made;
  }

  get isRecent(): boolean {
    return performance.now() - this.#at < recently;
  }

  /** As if one were made now. */
  note(): void {
    this.#at = performance.now();
  }

  listen(element: HTMLElement): void {
    for (const type of types) element.addEventListener(type, this.#handle, {passive: true});
  }

  ignore(element: HTMLElement): void {
    for (const type of types) element.removeEventListener(type, this.#handle);
  }

  readonly #handle = (): void => {
    this.note();
    this.#made();
  };
}
