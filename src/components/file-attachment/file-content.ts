import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {headerLength, inspectFile, type InspectedFile} from '../../content/files/inspect-file.js';
import type {FileReference} from '../../model/content.js';
import {sourceOf, type FileSource, type LoadFile} from './file-source.js';

/** Whether it's the same file, as told anew: once it's sent, the server knows it by an id as well. */
const isSame = (file: FileReference, known: FileReference): boolean =>
  file === known ||
  ((['name', 'size', 'type', 'url'] as const).every((field) => file[field] === known[field]) &&
    (known.id === undefined || file.id === known.id));

/** What is known of a host's file, and its bytes once they were asked for. Loading ends with the host. */
export class FileContent implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #file: FileReference = {name: ''};
  #load: LoadFile | undefined;
  #source: FileSource | undefined;
  #inspected: InspectedFile = inspectFile({name: ''});
  #blob: Promise<Blob> | undefined;
  #abort: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** What is decided about it: anew once its bytes are there. */
  get inspected(): InspectedFile {
    return this.#inspected;
  }

  /** Whether there's a way to its bytes. */
  get isReachable(): boolean {
    return this.#source !== undefined;
  }

  /** @returns Whether it's another file than before. */
  follow(file: FileReference, load: LoadFile | undefined): boolean {
    if (isSame(file, this.#file) && load === this.#load) return false;
    this.forget();
    [this.#file, this.#load] = [file, load];
    this.#source = sourceOf(file, load);
    this.#inspected = inspectFile(file);
    return true;
  }

  /** The bytes; asked for again if that failed before. Rejects where they can't be had. */
  blob(): Promise<Blob> {
    return (this.#blob ??= this.#fetch());
  }

  /** The bytes are asked for again when they're needed next. */
  forget(): void {
    this.hostDisconnected();
    this.#blob = undefined;
  }

  hostDisconnected(): void {
    if (!this.#abort) return;
    this.#abort.abort();
    this.#abort = undefined;
    this.#blob = undefined;
  }

  async #fetch(): Promise<Blob> {
    const [file, abort] = [this.#file, (this.#abort = new AbortController())];
    try {
      if (!this.#source) throw new Error('unreachable');
      const blob = await this.#source(abort.signal);
      const bytes = new Uint8Array(await blob.slice(0, headerLength).arrayBuffer());
      abort.signal.throwIfAborted();
      this.#abort = undefined;
      this.#inspected = inspectFile({...file, bytes});
      this.#host.requestUpdate();
      return blob;
    } catch (error) {
      if (this.#abort === abort) this.hostDisconnected();
      throw error;
    }
  }
}
