import type {
  Acknowledgement,
  Capability,
  ChatBackend,
  HistoryRequest,
  OutgoingFile,
  OutgoingMessage,
  OutgoingUrl,
  SendFileOptions,
} from '../../src/backends/chat-backend.js';
import {CommandError} from '../../src/backends/chat-backend.js';
import type {Entry} from '../../src/model/entry.js';
import type {ResponsePage} from '../../src/model/standard-response.js';
import type {HistoryPage} from '../../src/model/history.js';
import type {BackendFact} from '../../src/model/chat-fact.js';

/** A command that waits for the test to say what becomes of it. */
export interface Asked<T> {
  readonly verb: string;
  readonly interactionId: string;
  /** Of `send` alone. */
  readonly message?: OutgoingMessage;
  /** Of `call` and `email`. */
  readonly recipient?: string;
  /** Of `pushUrl` alone. */
  readonly address?: OutgoingUrl;
  /** Of `sendFile` alone. */
  readonly file?: OutgoingFile;
  readonly options?: SendFileOptions;
  take(answer: T): void;
  refuse(error: Error): void;
}

const allCapabilities: readonly Capability[] = [
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
];

/** A backend that can give what was before, and what is missing. */
export const backendWithPast = (): FakeBackend => {
  const backend = new FakeBackend();
  backend.capabilities.add('load-history').add('load-missing');
  return backend;
};

/** A backend with standard responses, all in one page. */
export const backendWithResponses = (page: ResponsePage): ChatBackend & FakeBackend => {
  const backend = Object.assign(new FakeBackend(), {loadResponses: async () => page});
  backend.capabilities.add('responses');
  return backend;
};

/** A backend whose every fact and answer is the test's. */
export class FakeBackend implements ChatBackend {
  readonly capabilities = new Set<Capability>(allCapabilities);
  /** Every `send`, `sendFile` and `pushUrl`, in order. */
  readonly sends: Asked<Acknowledgement>[] = [];
  /** Every other verb with a promise, in order. */
  readonly commands: Asked<void>[] = [];
  /** Every `loadHistory`, in order. */
  readonly pages: (Asked<HistoryPage> & {readonly request: HistoryRequest})[] = [];
  /** Every `loadMissing`, in order. */
  readonly missing: (Asked<readonly Entry[]> & {readonly from: number; readonly to: number})[] = [];
  readonly typing: {readonly interactionId: string; readonly typing: boolean}[] = [];
  readonly read: {readonly interactionId: string; readonly messageId: string}[] = [];
  connections = 0;
  signal: AbortSignal | undefined;
  #emit: (fact: BackendFact) => void = () => {};

  connect(emit: (fact: BackendFact) => void, signal: AbortSignal): void {
    this.connections++;
    this.#emit = emit;
    this.signal = signal;
  }

  /** @param fact - Anything: adapters make mistakes. */
  emit(fact: unknown): void {
    this.#emit(fact as BackendFact);
  }

  send(interactionId: string, message: OutgoingMessage): Promise<Acknowledgement> {
    return this.#ask(this.sends, 'send', interactionId, {message});
  }

  pushUrl(interactionId: string, address: OutgoingUrl): Promise<Acknowledgement> {
    return this.#ask(this.sends, 'push-url', interactionId, {address});
  }

  /** For tests that list `send-file` among the capabilities. */
  sendFile(
    interactionId: string,
    file: OutgoingFile,
    options: SendFileOptions = {},
  ): Promise<Acknowledgement> {
    const {signal} = options;
    return new Promise((take, refuse) => {
      this.sends.push({verb: 'send-file', interactionId, file, options, take, refuse});
      signal?.addEventListener('abort', () => refuse(signal.reason as Error));
    });
  }

  accept(interactionId: string): Promise<void> {
    return this.#ask(this.commands, 'accept', interactionId);
  }

  reject(interactionId: string): Promise<void> {
    return this.#ask(this.commands, 'reject', interactionId);
  }

  end(interactionId: string): Promise<void> {
    return this.#ask(this.commands, 'end', interactionId);
  }

  markDone(interactionId: string): Promise<void> {
    return this.#ask(this.commands, 'mark-done', interactionId);
  }

  loadHistory(interactionId: string, request: HistoryRequest): Promise<HistoryPage> {
    return new Promise((take, refuse) => {
      this.pages.push({verb: 'load-history', interactionId, request, take, refuse});
    });
  }

  loadMissing(interactionId: string, from: number, to: number): Promise<readonly Entry[]> {
    return new Promise((take, refuse) => {
      this.missing.push({verb: 'load-missing', interactionId, from, to, take, refuse});
    });
  }

  startCall(interactionId: string, recipient: string): Promise<void> {
    return this.#ask(this.commands, 'call', interactionId, {recipient});
  }

  startEmail(interactionId: string, recipient: string): Promise<void> {
    return this.#ask(this.commands, 'email', interactionId, {recipient});
  }

  sendTyping(interactionId: string, typing: boolean): void {
    this.typing.push({interactionId, typing});
  }

  markRead(interactionId: string, messageId: string): void {
    this.read.push({interactionId, messageId});
  }

  #ask<T>(
    list: Asked<T>[],
    verb: string,
    interactionId: string,
    more?: Pick<Asked<T>, 'message' | 'recipient' | 'address'>,
  ): Promise<T> {
    return new Promise((take, refuse) => {
      list.push({verb, interactionId, ...more, take, refuse});
    });
  }
}

/** What a server says that can't take more now. */
export const tooMany = (retryAfter: number): CommandError =>
  new CommandError('rate-limited', '429', retryAfter);
