import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {FileReference} from '../../model/content.js';
import {fillResponse} from '../../model/response-text.js';
import type {StandardResponse} from '../../model/standard-response.js';
import {ChatInsertEvent} from '../chat-composer/chat-insert-event.js';
import type {LoadFile} from '../file-attachment/file-source.js';
import type {AskedFields} from './asked-fields.js';
import {loadResponseFiles} from './response-files.js';

export interface InsertingOptions {
  readonly fields: AskedFields;
  canSendFiles(): boolean;
  /** The way to the bytes of files. */
  loadFile(): LoadFile | undefined;
  /** A response was inserted, and nobody has prevented it. */
  inserted(response: StandardResponse): void;
}

type Host = ReactiveControllerHost & HTMLElement;

/** Has a response inserted: once none of its fields is empty, and with the files that it has. */
export class Inserting implements ReactiveController {
  readonly #host: Host;
  readonly #options: InsertingOptions;
  #loading: AbortController | undefined;
  #files: 'idle' | 'loading' | 'failed' = 'idle';

  constructor(host: Host, options: InsertingOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Whether its files are being loaded. */
  get isBusy(): boolean {
    return this.#files === 'loading';
  }

  get haveFilesFailed(): boolean {
    return this.#files === 'failed';
  }

  async insert(response: StandardResponse, withFiles: boolean): Promise<void> {
    if (this.isBusy) return;
    const {fields} = this.#options;
    const {text, missing} = fillResponse(response.text, fields.valueOf);
    if (missing[0] !== undefined) {
      fields.ask(missing[0]);
      return;
    }
    const wanted = withFiles && this.#options.canSendFiles() ? (response.files ?? []) : [];
    if (text === '' && wanted.length === 0) return;
    const files = await this.#load(wanted);
    if (!files) return;
    const request = new ChatInsertEvent(text, files);
    if (this.#host.dispatchEvent(request)) this.#options.inserted(response);
  }

  /** Gives up what is being loaded, and forgets what went wrong: another response may be looked at. */
  stop(): void {
    this.#loading?.abort();
    this.#become('idle');
  }

  hostDisconnected(): void {
    this.stop();
  }

  async #load(files: readonly FileReference[]): Promise<readonly File[] | undefined> {
    if (files.length === 0) return [];
    this.#loading = new AbortController();
    const {signal} = this.#loading;
    this.#become('loading');
    try {
      const loaded = await loadResponseFiles(files, this.#options.loadFile(), signal);
      // A page's own way to the bytes may know nothing of signals.
      if (signal.aborted) return undefined;
      this.#become('idle');
      return loaded;
    } catch {
      if (!signal.aborted) this.#become('failed');
      return undefined;
    }
  }

  #become(files: 'idle' | 'loading' | 'failed'): void {
    this.#files = files;
    this.#host.requestUpdate();
  }
}
