/** Milliseconds of work after which the page gets a turn: input and paint come in between. */
const turn = 12;

/** Lets the page have its turn, without the pause that nested timers get. */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Cuts long work into short tasks. */
export class Turns {
  #begun = performance.now();

  /** Whether this turn is used up: then wait for {@link next}. */
  get isOver(): boolean {
    return performance.now() - this.#begun > turn;
  }

  async next(): Promise<void> {
    await nextTask();
    this.#begun = performance.now();
  }
}
