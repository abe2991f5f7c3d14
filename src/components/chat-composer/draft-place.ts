import type {Audience} from '../../model/entry.js';
import type {ChatSession} from '../../session/chat-session.js';

/**
 * Where words belong: to one interaction and one audience, for good. A composer that is given another session or
 * audience gets another place, and no text goes from one to the other.
 */
export interface DraftPlace {
  readonly session: ChatSession | undefined;
  readonly audience: Audience;
  text: string;
  /** Sends it, or keeps it if that can't be done; returns whether it's sent. */
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
  send: (text) => session.send(text, audience) !== undefined,
});

const alone = (audience: Audience): DraftPlace => ({
  session: undefined,
  audience,
  text: '',
  send() {
    this.text = '';
    return true;
  },
});

/** Gives each session and audience its place; the same place as long as neither changes. */
export class DraftPlaces {
  readonly #alone = {contact: alone('contact'), internal: alone('internal')};
  #current: DraftPlace = this.#alone.contact;

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
