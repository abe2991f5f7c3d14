import {createUuid} from '../../internal/uuid.js';
import type {BackendFact} from '../../model/chat-fact.js';
import type {FileReference} from '../../model/content.js';
import type {Entry} from '../../model/entry.js';
import {
  CommandError,
  type Acknowledgement,
  type Capability,
  type ChatBackend,
  type HistoryRequest,
  type OutgoingFile,
  type OutgoingMessage,
  type OutgoingUrl,
  type ResponsesRequest,
  type SendFileOptions,
} from '../chat-backend.js';
import type {Command} from '../centre/command.js';
import type {HistoryPage} from '../../model/history.js';
import type {ResponsePage} from '../../model/standard-response.js';
import type {FileCarrier} from './file-carrier.js';
import {Link, type LinkOptions} from './link.js';

/** How long the server may take to answer a command whose outcome a fact tells anyway, in milliseconds. */
const answerLimit = 20_000;

export interface LinkBackendOptions extends LinkOptions {
  /** How files go; without it there are none. */
  readonly files?: (link: Link) => FileCarrier;
}

const withoutFiles: readonly Capability[] = [
  'accept',
  'reject',
  'send',
  'typing',
  'typing-preview',
  'internal-notes',
  'quote',
  'push-url',
  'mark-read',
  'call',
  'email',
  'end',
  'mark-done',
  'load-history',
  'load-missing',
  'responses',
];

/** An agent's backend over any transport. */
export class LinkBackend implements ChatBackend {
  readonly capabilities: ReadonlySet<Capability>;
  /** For those who extend this class with verbs of their own. */
  protected readonly link: Link;
  readonly #files: FileCarrier | undefined;

  constructor({files, ...options}: LinkBackendOptions) {
    this.link = new Link(options);
    this.#files = files?.(this.link);
    const ofFiles: readonly Capability[] = this.#files ? ['send-file', 'load-file'] : [];
    this.capabilities = new Set([...withoutFiles, ...ofFiles]);
  }

  connect(emit: (fact: BackendFact) => void, signal: AbortSignal): void {
    this.link.open(emit, signal);
  }

  accept(interactionId: string): Promise<void> {
    return this.#perform({type: 'accept', interactionId});
  }

  reject(interactionId: string): Promise<void> {
    return this.#perform({type: 'reject', interactionId});
  }

  async send(
    interactionId: string,
    {key, text, audience, inReplyTo}: OutgoingMessage,
  ): Promise<Acknowledgement> {
    const answer = inReplyTo === undefined ? undefined : {inReplyTo};
    return this.#sendMessage({type: 'send', interactionId, key, text, audience, ...answer});
  }

  /** Bytes first, by themselves: as long as no message names them, the server owns none. */
  async sendFile(
    interactionId: string,
    file: OutgoingFile,
    options: SendFileOptions = {},
  ): Promise<Acknowledgement> {
    const {key, name, type, size, audience} = file;
    const id = await this.#carrier.upload(interactionId, file, options);
    options.signal?.throwIfAborted();
    const reference = {id, name, type, size};
    return this.#sendMessage({type: 'send-file', interactionId, key, file: reference, audience});
  }

  pushUrl(interactionId: string, {key, url}: OutgoingUrl): Promise<Acknowledgement> {
    return this.#sendMessage({type: 'push-url', interactionId, key, url});
  }

  async loadFile(interactionId: string, {id}: FileReference, signal: AbortSignal): Promise<Blob> {
    if (id === undefined) throw new CommandError('refused', 'The server knows no such file.');
    return this.#carrier.download(interactionId, id, signal);
  }

  end(interactionId: string): Promise<void> {
    return this.#perform({type: 'end', interactionId});
  }

  markDone(interactionId: string): Promise<void> {
    return this.#perform({type: 'mark-done', interactionId});
  }

  startCall(interactionId: string, number: string): Promise<void> {
    return this.#perform({type: 'call', interactionId, key: createUuid(), to: number});
  }

  startEmail(interactionId: string, address: string): Promise<void> {
    return this.#perform({type: 'email', interactionId, key: createUuid(), to: address});
  }

  sendTyping(interactionId: string, typing: boolean): void {
    this.link.notify({type: 'typing', interactionId, typing});
  }

  markRead(interactionId: string, messageId: string): void {
    this.#perform({type: 'mark-read', interactionId, messageId}).catch(ignore);
  }

  async loadHistory(
    interactionId: string,
    {cursor, days}: HistoryRequest,
    signal: AbortSignal,
  ): Promise<HistoryPage> {
    const more = cursor === undefined ? {} : {cursor};
    const command = {type: 'load-history', interactionId, days, ...more} as const;
    const {entries = [], ...page} = await this.link.request(command, {limit: answerLimit, signal});
    return {entries, ...page};
  }

  async loadMissing(
    interactionId: string,
    from: number,
    to: number,
    signal: AbortSignal,
  ): Promise<readonly Entry[]> {
    const command = {type: 'request-missing', interactionId, from, to} as const;
    const {entries = []} = await this.link.request(command, {limit: answerLimit, signal});
    return entries;
  }

  async loadResponses({cursor}: ResponsesRequest, signal: AbortSignal): Promise<ResponsePage> {
    const command = {type: 'load-responses', ...(cursor !== undefined && {cursor})} as const;
    return this.link.request(command, {limit: answerLimit, signal});
  }

  get #carrier(): FileCarrier {
    if (this.#files) return this.#files;
    throw new CommandError('refused', 'There is no way for files: see `files`.');
  }

  /** Without a limit: if no answer comes, nobody knows whether the server owns the message. */
  async #sendMessage(command: Command): Promise<Acknowledgement> {
    const {id} = await this.link.request(command);
    if (id === undefined) throw new CommandError('unavailable', 'The answer names no message.');
    return {id};
  }

  async #perform(command: Command): Promise<void> {
    await this.link.request(command, {limit: answerLimit});
  }
}

/** The next receipt tells again. */
const ignore = (): void => undefined;
