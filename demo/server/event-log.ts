import {
  closeSync,
  existsSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  writeSync,
} from 'node:fs';
import {join} from 'node:path';
import type {CentreEvent} from '../../src/backends/centre/centre-event.js';

const newline = 0x0a;

/**
 * Everything that happened, one JSON line each. A line is with the operating system before `append` returns, so that
 * killing the process loses nothing; to outlive a power cut it would have to be synced as well, at the price of a
 * disk write per message.
 */
export class EventLog {
  /** What was there on opening. */
  readonly events: readonly CentreEvent[];
  readonly #file: number;
  #size: number;

  constructor(directory: string) {
    mkdirSync(directory, {recursive: true});
    const path = join(directory, 'events.jsonl');
    const bytes = existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
    // Whoever was killed while writing has left a line without its end: it was never acknowledged.
    this.#size = bytes.lastIndexOf(newline) + 1;
    this.events = parse(bytes.subarray(0, this.#size).toString('utf8'), path);
    this.#file = openSync(path, 'a');
    ftruncateSync(this.#file, this.#size);
  }

  append(event: CentreEvent): void {
    const line = Buffer.from(`${JSON.stringify(event)}\n`, 'utf8');
    try {
      let written = 0;
      while (written < line.length) written += writeSync(this.#file, line, written);
      this.#size += line.length;
    } catch (error) {
      ftruncateSync(this.#file, this.#size);
      throw error;
    }
  }

  close(): void {
    closeSync(this.#file);
  }
}

const parse = (text: string, path: string): CentreEvent[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line, index) => {
      try {
        return JSON.parse(line) as CentreEvent;
      } catch {
        throw new Error(`Line ${index + 1} of ${path} isn't JSON: mend the log or move it away.`);
      }
    });
