import type {
  Acknowledgement,
  Capability,
  ChatBackend,
  OutgoingMessage,
} from '../../src/backends/chat-backend.js';
import {CommandError} from '../../src/backends/chat-backend.js';
import type {BackendFact} from '../../src/model/chat-fact.js';

/** A command that waits for the test to say what becomes of it. */
export interface Asked<T> {
  readonly verb: string;
  readonly interactionId: string;
  /** Of `send` alone. */
  readonly message?: OutgoingMessage;
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
  'mark-read',
  'end',
  'mark-done',
];

/** A backend whose every fact and answer is the test's. */
export class FakeBackend implements ChatBackend {
  readonly capabilities = new Set<Capability>(allCapabilities);
  /** Every `send`, in order. */
  readonly sends: Asked<Acknowledgement>[] = [];
  /** Every other verb with a promise, in order. */
  readonly commands: Asked<void>[] = [];
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
    return this.#ask(this.sends, 'send', interactionId, message);
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
    message?: OutgoingMessage,
  ): Promise<T> {
    return new Promise((take, refuse) => {
      list.push({verb, interactionId, ...(message && {message}), take, refuse});
    });
  }
}

/** What a server says that can't take more now. */
export const tooMany = (retryAfter: number): CommandError =>
  new CommandError('rate-limited', '429', retryAfter);
