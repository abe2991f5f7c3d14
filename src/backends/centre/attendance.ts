import type {Clock} from '../../internal/clock.js';
import {Deadline} from '../../internal/deadline.js';
import type {CentreTimes} from './centre.js';
import type {NewEvent} from './centre-event.js';
import type {CentreState} from './centre-state.js';

/** Who is there: a lost link is first reconnecting, then disconnected; a contact who stays away ends the chat. */
export class Attendance {
  readonly #state: CentreState;
  readonly #clock: Clock;
  readonly #times: CentreTimes;
  readonly #record: (event: NewEvent) => void;
  readonly #next: Deadline;

  constructor(
    state: CentreState,
    clock: Clock,
    times: CentreTimes,
    record: (event: NewEvent) => void,
  ) {
    this.#state = state;
    this.#clock = clock;
    this.#times = times;
    this.#record = record;
    this.#next = new Deadline(clock, () => this.#settle());
  }

  /** After a restart nobody is linked, whatever the log says: whoever was there has a while to come back. */
  resume(): void {
    for (const [userId, {link}] of this.#state.links) {
      if (link === 'connected') this.#change(userId, 'reconnecting');
    }
    this.#settle();
  }

  linked(userId: string): void {
    if (this.#state.links.get(userId)?.link === 'connected') return;
    this.#change(userId, 'connected');
    this.#settle();
  }

  unlinked(userId: string, onPurpose: boolean): void {
    this.#change(userId, onPurpose ? 'disconnected' : 'reconnecting');
    this.#settle();
  }

  close(): void {
    this.#next.clear();
  }

  #change(userId: string, link: 'connected' | 'reconnecting' | 'disconnected'): void {
    this.#record({type: 'link-changed', userId, link});
  }

  #settle(): void {
    const now = this.#clock.now();
    const due = [...this.#state.links.keys()].map((userId) => this.#attend(userId, now));
    const next = Math.min(...due);
    if (Number.isFinite(next)) this.#next.set(next - now);
    else this.#next.clear();
  }

  /** @returns When the user needs attention again. */
  #attend(userId: string, now: number): number {
    const {link, since} = this.#state.links.get(userId) ?? {link: 'connected', since: now};
    if (link === 'connected') return Infinity;
    if (link === 'reconnecting') {
      if (now < since + this.#times.reconnecting) return since + this.#times.reconnecting;
      this.#change(userId, 'disconnected');
      return this.#endChatsOf(userId, now + this.#times.contactGone, now);
    }
    return this.#endChatsOf(userId, since + this.#times.contactGone, now);
  }

  #endChatsOf(contactId: string, goneAt: number, now: number): number {
    const chats = [...this.#state.live].filter((chat) => chat.contactId === contactId);
    if (chats.length === 0) return Infinity;
    if (now < goneAt) return goneAt;
    for (const {id: interactionId} of chats) {
      this.#record({type: 'ended', interactionId, reason: 'contact-disconnected'});
    }
    return Infinity;
  }
}
