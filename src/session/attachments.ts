import {nothingAttached, type Attached, type AttachedFile} from '../model/attached.js';
import type {FileReference} from '../model/content.js';
import type {FileTransfer} from '../model/file-transfer.js';
import {admit} from './file-limits.js';

/** The bytes of files that were chosen here, for as long as anyone knows the file. */
export type LocalBytes = WeakMap<FileReference, Blob>;

export interface AttachmentsOptions {
  readonly bytes: LocalBytes;
  createKey(): string;
  changed(attached: Attached): void;
}

/** The files that are to be sent with the next message to one audience. */
export class Attachments {
  readonly #options: AttachmentsOptions;
  #attached = nothingAttached;

  constructor(options: AttachmentsOptions) {
    this.#options = options;
  }

  get attached(): Attached {
    return this.#attached;
  }

  /** The bytes of all that is attached. */
  get blobs(): readonly File[] {
    return this.#attached.files.flatMap(({file}) => {
      const bytes = this.#options.bytes.get(file);
      return bytes instanceof File ? [bytes] : [];
    });
  }

  /** The bytes of one that is. */
  readonly load = async (file: FileReference): Promise<Blob | undefined> =>
    this.#options.bytes.get(file);

  /** Attaches what the limits let through; of the rest it's told why not. Nothing is read. */
  add(files: readonly File[], limits: FileTransfer): void {
    const {admitted, refused} = admit(files, this.#attached.files.length, limits);
    const added = admitted.map((file) => this.#attach(file));
    this.#become({files: [...this.#attached.files, ...added], refused});
  }

  remove(keys: readonly string[]): void {
    const files = this.#attached.files.filter(({key}) => !keys.includes(key));
    if (files.length !== this.#attached.files.length) this.#become({...this.#attached, files});
  }

  /** What was told of files that aren't attached has been read. */
  dismiss(): void {
    if (this.#attached.refused.length > 0) this.#become({...this.#attached, refused: []});
  }

  /** Tells of files that were attached before the page was reloaded: their bytes are gone. */
  tellLost(names: readonly string[]): void {
    const lost = names.map((name) => ({name, reason: 'lost'}) as const);
    if (lost.length > 0)
      this.#become({...this.#attached, refused: [...this.#attached.refused, ...lost]});
  }

  /** Gives all that is attached, which is nothing from then on. */
  take(): readonly AttachedFile[] {
    const {files} = this.#attached;
    if (this.#attached !== nothingAttached) this.#become(nothingAttached);
    return files;
  }

  #attach(bytes: File): AttachedFile {
    const {name, size, type} = bytes;
    const file = {name, size, type};
    this.#options.bytes.set(file, bytes);
    return {key: this.#options.createKey(), file};
  }

  #become(attached: Attached): void {
    this.#attached = attached;
    this.#options.changed(attached);
  }
}
