import type {OtherTabs, TabNotice} from '../../src/session/other-tabs.js';

interface Joined {
  readonly tab: object;
  readonly hear: (notice: TabNotice) => void;
}

/** The tabs of one browser, which the test can kill. */
export class FakeBrowser {
  readonly #joined = new Map<string, Joined>();
  readonly #waiting = new Map<string, (() => void)[]>();

  /** For the desk of one tab. */
  readonly tab = (): OtherTabs => {
    const tab: OtherTabs = {
      join: (deskId, hear, signal) => {
        this.#joined.set(deskId, {tab, hear});
        signal.addEventListener('abort', () => this.#leave(deskId));
      },
      tell: (notice) => {
        for (const other of this.#joined.values())
          if (other.tab !== tab) queueMicrotask(() => other.hear(notice));
      },
      whenGone: (deskId) =>
        new Promise((resolve) => {
          if (!this.#joined.has(deskId)) resolve();
          else this.#waiting.set(deskId, [...(this.#waiting.get(deskId) ?? []), resolve]);
        }),
    };
    return tab;
  };

  kill(tab: OtherTabs): void {
    for (const [deskId, joined] of this.#joined) if (joined.tab === tab) this.#leave(deskId);
  }

  #leave(deskId: string): void {
    this.#joined.delete(deskId);
    for (const resolve of this.#waiting.get(deskId) ?? []) resolve();
    this.#waiting.delete(deskId);
  }
}
