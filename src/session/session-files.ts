import type {Acknowledgement, ChatBackend, SendFileOptions} from '../backends/chat-backend.js';
import {CommandError} from '../backends/chat-backend.js';
import type {Attached, AttachedFile} from '../model/attached.js';
import type {ChatState} from '../model/chat-state.js';
import type {FileReference} from '../model/content.js';
import type {Audience} from '../model/entry.js';
import {fileTransferOf, type FileTransfer} from '../model/file-transfer.js';
import {Attachments, type LocalBytes} from './attachments.js';
import type {UnsentFile} from './unsent-words.js';

/** What the files of a session need of it. */
export interface FilesSite {
  readonly interactionId: string;
  readonly backend: ChatBackend;
  state(): ChatState;
  createKey(): string;
  changed(audience: Audience, attached: Attached): void;
}

/** An interaction's files: those that are to be sent, by audience, and the way to the bytes of all. */
export class SessionFiles {
  readonly #site: FilesSite;
  readonly #bytes: LocalBytes = new WeakMap();
  /** Of files that are on their way, by key: the echo is about another object. */
  readonly #sent = new Map<string, Blob>();
  readonly #attachments: Readonly<Record<Audience, Attachments>>;

  constructor(site: FilesSite) {
    this.#site = site;
    const of = (audience: Audience): Attachments =>
      new Attachments({
        bytes: this.#bytes,
        createKey: () => site.createKey(),
        changed: (attached) => site.changed(audience, attached),
      });
    this.#attachments = {contact: of('contact'), internal: of('internal')};
  }

  get limits(): FileTransfer {
    return fileTransferOf(this.#site.state().options.fileTransfer);
  }

  /** Whether the backend takes files, and the options let them out. */
  get canSend(): boolean {
    const {capabilities, sendFile} = this.#site.backend;
    return capabilities.has('send-file') && sendFile !== undefined && this.limits.send;
  }

  of(audience: Audience): Attachments {
    return this.#attachments[audience];
  }

  /** Takes what is to be sent to this audience. */
  take(audience: Audience): readonly AttachedFile[] {
    const files = this.of(audience).take();
    for (const {key, file} of files) {
      const bytes = this.#bytes.get(file);
      if (bytes) this.#sent.set(key, bytes);
    }
    return files;
  }

  /** Gives a file to the server. */
  async send(message: UnsentFile, options: SendFileOptions): Promise<Acknowledgement> {
    const {backend, interactionId} = this.#site;
    const {key, file, audience} = message;
    const bytes = this.#sent.get(key);
    if (!bytes) throw new CommandError('file-lost');
    if (!backend.sendFile) throw new CommandError('refused');
    const {name, type = ''} = file;
    const outgoing = {key, file: bytes, name, type, size: bytes.size, audience};
    return backend.sendFile(interactionId, outgoing, options);
  }

  /** The server has told of a file that was sent here: it's shown from the bytes that are here. */
  adopt(key: string): void {
    const bytes = this.#sent.get(key);
    const entry = bytes && this.#site.state().entries.findLast((one) => one.key === key);
    if (!bytes || entry?.kind !== 'file') return;
    this.#bytes.set(entry.file, bytes);
    this.#sent.delete(key);
  }

  forget(key: string): void {
    this.#sent.delete(key);
  }

  /** The bytes of a file of the interaction; undefined where only its address can tell. */
  async load(file: FileReference, signal: AbortSignal): Promise<Blob | undefined> {
    const own = await readable(this.#bytes.get(file));
    if (own) return own;
    const {backend, interactionId} = this.#site;
    if (!backend.capabilities.has('load-file')) return undefined;
    const entries = this.#site.state().entries;
    const entry = entries.find((one) => one.kind === 'file' && one.file === file);
    return backend.loadFile?.(entry?.interactionId ?? interactionId, file, signal);
  }
}

/** A file on the agent's disk may have been changed or removed since it was chosen. */
const readable = async (blob: Blob | undefined): Promise<Blob | undefined> => {
  try {
    await blob?.slice(0, 1).arrayBuffer();
    return blob;
  } catch {
    return undefined;
  }
};
