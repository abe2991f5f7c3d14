import {createHmac, randomBytes} from 'node:crypto';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type ReadStream,
} from 'node:fs';
import {join} from 'node:path';
import type {Readable} from 'node:stream';
import {pipeline} from 'node:stream/promises';

/** Whose file it is: one key is one file. */
export interface FileOwner {
  readonly userId: string;
  readonly interactionId: string;
  readonly key: string;
}

/** More bytes came than may. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

/** How long bytes wait for their message, in milliseconds. */
const orphanFor = 24 * 60 * 60 * 1000;

const idPattern = /^[\w-]{43}$/;

/**
 * Bytes on disk. A file's name there is its id, which nobody can guess and no client chooses; it follows from owner and key
 * by a secret, so that an upload that comes twice is one file, after a restart as well.
 */
export class FileStore {
  readonly #directory: string;
  readonly #secret: Buffer;

  constructor(dataDirectory: string) {
    this.#directory = join(dataDirectory, 'files');
    mkdirSync(this.#directory, {recursive: true, mode: 0o700});
    const path = join(dataDirectory, 'file-secret');
    if (!existsSync(path)) writeFileSync(path, randomBytes(32), {mode: 0o600});
    this.#secret = readFileSync(path);
  }

  idOf({userId, interactionId, key}: FileOwner): string {
    const place = JSON.stringify([userId, interactionId, key]);
    return createHmac('sha256', this.#secret).update(place).digest('base64url');
  }

  /** Bytes; undefined where there's no such file. */
  sizeOf(id: string): number | undefined {
    if (!idPattern.test(id)) return undefined;
    return statSync(this.#pathOf(id), {throwIfNoEntry: false})?.size;
  }

  read(id: string): ReadStream {
    return createReadStream(this.#pathOf(id));
  }

  /** Takes a file whole or not at all: what breaks off leaves nothing. */
  async write(id: string, bytes: Readable, largest: number): Promise<void> {
    const part = `${this.#pathOf(id)}.${randomBytes(6).toString('hex')}.part`;
    try {
      await pipeline(bytes, limit(largest), createWriteStream(part, {mode: 0o600}));
      renameSync(part, this.#pathOf(id));
    } catch (error) {
      rmSync(part, {force: true});
      throw error;
    }
  }

  /** Removes what no message tells of: uploads that broke off, or whose message never came. */
  sweep(isNamed: (id: string) => boolean): void {
    for (const name of readdirSync(this.#directory)) {
      const {mtimeMs = 0} = statSync(this.#pathOf(name), {throwIfNoEntry: false}) ?? {};
      const isOld = mtimeMs < Date.now() - orphanFor;
      if (isOld && !isNamed(name)) rmSync(this.#pathOf(name), {force: true});
    }
  }

  #pathOf(id: string): string {
    return join(this.#directory, id);
  }
}

const limit = (largest: number) =>
  async function* (chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    let size = 0;
    for await (const chunk of chunks) {
      size += chunk.length;
      if (size > largest) throw new TooLarge();
      yield chunk;
    }
  };
