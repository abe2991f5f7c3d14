import {
  CommandError,
  type Acknowledgement,
  type ChatBackend,
  type SendFileOptions,
} from '../backends/chat-backend.js';
import type {Clock} from '../internal/clock.js';
import type {InteractionFact, LocalFact} from '../model/chat-fact.js';
import type {ChatState} from '../model/chat-state.js';
import {isOwnedByServer} from '../model/delivery.js';
import {allows} from '../model/lifecycle.js';
import {selectSelf} from '../model/selectors.js';
import {Outbox} from './outbox.js';
import type {SessionFiles} from './session-files.js';
import {audiences, type OwnWords, type UnsentMessage, type UnsentText} from './unsent-words.js';

/** What the messages of a session need of it. */
export interface OutgoingSite {
  readonly interactionId: string;
  readonly backend: ChatBackend;
  readonly clock: Clock;
  readonly files: SessionFiles;
  state(): ChatState;
  agentId(): string;
  isOnline(): boolean;
  dispatch(fact: LocalFact): void;
  /** The messages that the server doesn't have are others now. */
  changed(): void;
}

/** An agent's messages from the moment they're written until they're the server's: shown at once, sent in order. */
export class OutgoingMessages {
  readonly #site: OutgoingSite;
  readonly #outbox: Outbox;

  constructor(site: OutgoingSite) {
    this.#site = site;
    this.#outbox = new Outbox({
      clock: site.clock,
      send: (message, options) => this.#send(message, options),
      isOnline: () => site.isOnline(),
      canSend: () => site.isOnline() && allows(site.state().status, 'send'),
      isOver: () => isOver(site.state()),
      dispatch: (fact) => this.#dispatch(fact),
      changed: () => site.changed(),
    });
  }

  /** The messages that the server doesn't have, as far as is known, as written. */
  get unsent(): readonly UnsentMessage[] {
    return this.#outbox.unsent;
  }

  /** Shows a message that is to be sent. */
  show(message: UnsentMessage): void {
    const {key, audience, at, failure} = message;
    const partyId = selectSelf(this.#site.state())?.id ?? this.#site.agentId();
    const envelope = {key, audience, partyId, at, delivery: 'queued'} as const;
    this.#dispatch({type: 'message-queued', entry: {...envelope, ...contentOf(message)}});
    if (failure) this.#dispatch({type: 'message-failed', key, reason: failure});
  }

  /** Sends a message that is shown, after all that was sent before; it waits for the link. */
  send(message: UnsentMessage): void {
    this.#outbox.add(message);
  }

  /** Sends a failed message again; more than one call sends no more. */
  retry(key: string): void {
    this.#outbox.retry(key);
  }

  /** Takes back a message that the server doesn't have; does nothing while the server may be taking it. */
  discard(key: string): void {
    if (this.#outbox.discard(key)) this.#dispatch({type: 'message-discarded', key});
  }

  /** Takes up what a desk left that is gone: its messages go on their way, its files are lost. */
  adopt({outbox, attached}: OwnWords): void {
    const {files} = this.#site;
    const isUnknown = ({key}: UnsentMessage): boolean =>
      !this.#isOwned(key) && !this.#outbox.has(key);
    const unsent = outbox.filter(isUnknown).map(withoutBytes);
    for (const message of unsent) this.show(message);
    this.#outbox.restore(unsent);
    for (const audience of audiences) files.of(audience).tellLost(attached[audience]);
  }

  /** To be called after each fact: an echo or snapshot may tell what a lost acknowledgement didn't. */
  receive(fact: InteractionFact): void {
    const entries =
      'entry' in fact ? [fact.entry] : 'snapshot' in fact ? fact.snapshot.entries : [];
    for (const {key} of entries ?? []) {
      if (this.#outbox.has(key) && this.#isOwned(key)) this.#outbox.confirm(key);
      this.#site.files.adopt(key);
    }
    this.pump();
  }

  /** Goes on where it can: called when the link has changed. */
  pump(): void {
    this.#outbox.pump();
  }

  /** Stops all that is under way; what waits stays. */
  stop(): void {
    this.#outbox.stop();
  }

  #send(message: UnsentMessage, options: SendFileOptions): Promise<Acknowledgement> {
    const {backend, interactionId, files} = this.#site;
    if ('file' in message) return files.send(message, options);
    const {key, audience} = message;
    if ('url' in message) return this.#sendUrl(key, message.url);
    return backend.send(interactionId, {key, audience, ...wordsOf(message)});
  }

  async #sendUrl(key: string, url: string): Promise<Acknowledgement> {
    const {backend, interactionId} = this.#site;
    if (!backend.pushUrl) throw new CommandError('refused', 'The backend can’t push addresses.');
    return backend.pushUrl(interactionId, {key, url});
  }

  #isOwned(key: string): boolean {
    const entry = this.#site.state().entries.findLast((one) => one.key === key);
    return isOwnedByServer(entry?.delivery);
  }

  #dispatch(fact: LocalFact): void {
    this.#site.dispatch(fact);
    if (fact.type === 'message-discarded') this.#site.files.forget(fact.key);
  }
}

const isOver = ({status}: ChatState): boolean => status === 'ended' || status === 'done';

/** A file that waited when the page was reloaded can't be sent any more: it says so. */
const withoutBytes = (message: UnsentMessage): UnsentMessage =>
  'file' in message ? {...message, failure: 'file-lost'} : message;

const wordsOf = ({text, inReplyTo}: UnsentText) =>
  inReplyTo === undefined ? {text} : {text, inReplyTo};

const contentOf = (message: UnsentMessage) => {
  if ('file' in message) return {kind: 'file', file: message.file} as const;
  if ('url' in message) return {kind: 'url', url: message.url} as const;
  return {kind: 'text', ...wordsOf(message)} as const;
};
