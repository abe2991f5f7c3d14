import type {Engine} from './engine.js';
import type {DictionaryText} from './hunspell/dictionary.js';
import type {Asked, Question, Told} from './worker-messages.js';

interface Waiting {
  answered(words: readonly string[]): void;
  failed(error: Error): void;
}

/** Has words looked up in a worker. */
export class WorkerEngine implements Engine {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  readonly #died: () => void;
  #count = 0;

  private constructor(worker: Worker, died: () => void) {
    this.#worker = worker;
    this.#died = died;
    worker.addEventListener('message', this.#handleMessage);
    worker.addEventListener('error', this.#handleError);
  }

  /**
   * The engine once its worker listens; rejects where that can't run.
   *
   * @param died - Told when it breaks down later: it answers no more.
   */
  static async start(worker: Worker, died: () => void): Promise<WorkerEngine> {
    await isReady(worker);
    return new WorkerEngine(worker, died);
  }

  async load(language: string, text: DictionaryText): Promise<void> {
    await this.#ask({kind: 'load', language, text});
  }

  check(language: string, words: readonly string[]): Promise<readonly string[]> {
    return this.#ask({kind: 'check', language, words});
  }

  suggest(language: string, word: string): Promise<readonly string[]> {
    return this.#ask({kind: 'suggest', language, word});
  }

  close(): void {
    this.#worker.terminate();
    for (const {failed} of this.#waiting.values()) failed(new Error('The spelling worker ended.'));
    this.#waiting.clear();
  }

  #ask(question: Question): Promise<readonly string[]> {
    this.#count += 1;
    const asked: Asked = {id: this.#count, question};
    return new Promise((answered, failed) => {
      this.#waiting.set(asked.id, {answered, failed});
      this.#worker.postMessage(asked);
    });
  }

  readonly #handleMessage = ({data}: MessageEvent<Told>): void => {
    if (data === 'ready') return;
    const waiting = this.#waiting.get(data.id);
    this.#waiting.delete(data.id);
    if ('problem' in data) waiting?.failed(new Error(data.problem));
    else waiting?.answered(data.words);
  };

  readonly #handleError = (): void => {
    this.close();
    this.#died();
  };
}

const isReady = (worker: Worker): Promise<void> =>
  new Promise((resolve, reject) => {
    const settle = (event: Event): void => {
      worker.removeEventListener('message', settle);
      worker.removeEventListener('error', settle);
      if (event.type === 'message') resolve();
      else {
        worker.terminate();
        reject(new Error('The spelling worker can’t run.'));
      }
    };
    worker.addEventListener('message', settle);
    worker.addEventListener('error', settle);
  });
