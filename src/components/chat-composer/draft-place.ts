import {createUuid} from '../../internal/uuid.js';
import type {Audience} from '../../model/entry.js';
import {Attachments} from '../../session/attachments.js';
import type {ChatSession} from '../../session/chat-session.js';

/**
 * Where words belong: to one interaction and one audience, for good. A composer that is given another session or
 * audience gets another place, and no text goes from one to the other.
 */
export interface DraftPlace {
  readonly session: ChatSession | undefined;
  readonly audience: Audience;
  text: string;
  /** What goes with it. */
  readonly files: Attachments;
  /** Sends it with its files, or keeps it if that can't be done; returns whether it's sent. */
  send(text: string): boolean;
}

const inSession = (session: ChatSession, audience: Audience): DraftPlace => ({
  session,
  audience,
  get text() {
    return session.state.drafts[audience];
  },
  set text(text) {
    session.setDraft(audience, text);
  },
  files: session.attachments(audience),
  send: (text) => {
    const isSent = text.trim() === '' || session.send(text, audience) !== undefined;
    return isSent && (session.sendFiles(audience).length > 0 || text.trim() !== '');
  },
});

const alone = (audience: Audience, changed: () => void): DraftPlace => ({
  session: undefined,
  audience,
  text: '',
  files: new Attachments({bytes: new WeakMap(), createKey: createUuid, changed}),
  send() {
    this.text = '';
    this.files.take();
    return true;
  },
});

/** Gives each session and audience its place; the same place as long as neither changes. */
export class DraftPlaces {
  readonly #alone: Readonly<Record<Audience, DraftPlace>>;
  #current: DraftPlace;

  /** @param changed - Told of files that were attached or taken off outside of any session. */
  constructor(changed: () => void) {
    this.#alone = {contact: alone('contact', changed), internal: alone('internal', changed)};
    this.#current = this.#alone.contact;
  }

  get current(): DraftPlace {
    return this.#current;
  }

  /** Returns whether that is another place than before. */
  choose(session: ChatSession | undefined, audience: Audience): boolean {
    const {session: before, audience: audienceBefore} = this.#current;
    if (session === before && audience === audienceBefore) return false;
    this.#current = session ? inSession(session, audience) : this.#alone[audience];
    return true;
  }
}
