import {systemClock} from './clock.js';

/** Milliseconds for which it isn't asked again for what couldn't be had. */
const patience = 30_000;

let isWarned = false;

/**
 * A module that is loaded when it's first needed. Until it's there, and where it can't be had, its user does without it: text
 * stays plain text.
 *
 * ```ts
 * const links = new OnDemand(() => import('./link-templates.js'));
 * links.get(scene.refresh)?.linked(text) ?? text;
 * ```
 */
export class OnDemand<T> {
  readonly #load: () => Promise<T>;
  readonly #waiting = new Set<() => void>();
  #module: T | undefined;
  #loading: Promise<void> | undefined;
  #failedAt = -Infinity;

  constructor(load: () => Promise<T>) {
    this.#load = load;
  }

  /**
   * The module, if it's there.
   *
   * @param arrived - Otherwise called once it is: to look again.
   */
  get(arrived?: () => void): T | undefined {
    if (this.#module || systemClock.now() - this.#failedAt < patience) return this.#module;
    if (arrived) this.#waiting.add(arrived);
    void this.load();
    return undefined;
  }

  /** The module for who can wait for it; undefined if it can't be had. */
  async load(): Promise<T | undefined> {
    if (!this.#module) await (this.#loading ??= this.#fetch());
    return this.#module;
  }

  async #fetch(): Promise<void> {
    try {
      this.#module = await this.#load();
    } catch (error) {
      this.#failedAt = systemClock.now();
      warnOnce(error);
    }
    this.#loading = undefined;
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    if (this.#module) for (const arrived of waiting) arrived();
  }
}

/** Once for the page: where one part is missing, most are. */
const warnOnce = (error: unknown): void => {
  if (isWarned) return;
  isWarned = true;
  console.warn('Deskside: a part couldn’t be loaded; what it shows stays plain text.', error);
};
