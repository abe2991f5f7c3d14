import type {BackendFact} from '../../model/chat-fact.js';
import type {Entry} from '../../model/entry.js';
import {
  CommandError,
  type Acknowledgement,
  type Capability,
  type ChatBackend,
  type OutgoingMessage,
} from '../chat-backend.js';
import type {Command} from '../centre/command.js';
import {Link, type LinkOptions} from './link.js';

/** How long the server may take to answer a command whose outcome a fact tells anyway, in milliseconds. */
const answerLimit = 20_000;

/** An agent's backend over any transport. */
export class LinkBackend implements ChatBackend {
  readonly capabilities: ReadonlySet<Capability> = new Set<Capability>([
    'accept',
    'reject',
    'send',
    'typing',
    'typing-preview',
    'internal-notes',
    'mark-read',
    'end',
    'mark-done',
  ]);
  /** For those who extend this class with verbs of their own. */
  protected readonly link: Link;

  constructor(options: LinkOptions) {
    this.link = new Link(options);
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
    {key, text, audience}: OutgoingMessage,
  ): Promise<Acknowledgement> {
    // Without a limit: if no answer comes, nobody knows whether the server owns the message.
    const {id} = await this.link.request({type: 'send', interactionId, key, text, audience});
    if (id === undefined) throw new CommandError('unavailable', 'The answer names no message.');
    return {id};
  }

  end(interactionId: string): Promise<void> {
    return this.#perform({type: 'end', interactionId});
  }

  markDone(interactionId: string): Promise<void> {
    return this.#perform({type: 'mark-done', interactionId});
  }

  sendTyping(interactionId: string, typing: boolean): void {
    this.link.notify({type: 'typing', interactionId, typing});
  }

  markRead(interactionId: string, messageId: string): void {
    this.#perform({type: 'mark-read', interactionId, messageId}).catch(ignore);
  }

  async requestMissing(
    interactionId: string,
    fromSeq: number,
    toSeq: number,
  ): Promise<readonly Entry[]> {
    const command = {type: 'request-missing', interactionId, from: fromSeq, to: toSeq} as const;
    const {entries} = await this.link.request(command, {limit: answerLimit});
    return entries ?? [];
  }

  async #perform(command: Command): Promise<void> {
    await this.link.request(command, {limit: answerLimit});
  }
}

/** The next receipt tells again. */
const ignore = (): void => undefined;
