import type {ChatSession} from '../../session/chat-session.js';
import type {EntryList} from './entry-list.js';
import type {Place} from './place.js';
import type {ScrollController} from './scroll-controller.js';

/** A place that holds in another list and another element. */
type Remembered = {readonly state: 'following'} | {readonly key: string; readonly offset: number};

/** Where each chat was left: an agent who comes back to one goes on there. */
const remembered = new WeakMap<ChatSession, Remembered>();

/** Keeps the reader's place of one chat while another, or none, is shown. */
export class PlaceMemory {
  readonly #entries: EntryList;
  readonly #scroll: ScrollController;
  #session: ChatSession | undefined;

  constructor(entries: EntryList, scroll: ScrollController) {
    this.#entries = entries;
    this.#scroll = scroll;
  }

  /** Before the entries of the chat go. */
  keep(): void {
    if (this.#session) remembered.set(this.#session, this.#remember(this.#scroll.place));
  }

  /** Takes up another chat. Returns whether it's another. */
  take(session: ChatSession | undefined): boolean {
    if (session === this.#session) return false;
    // A chat that has gone was kept when its element left; what is shown then is nothing's place.
    if (session && this.#session) this.keep();
    this.#session = session;
    return true;
  }

  /** Where the chat was left, once its entries are there. */
  recall(): Place {
    const place = this.#session && remembered.get(this.#session);
    if (!place || 'state' in place) return {state: 'following'};
    const row = this.#entries.indexOfKey(place.key);
    return row < 0 ? {state: 'following'} : {state: 'reading', row, offset: place.offset};
  }

  #remember(place: Place): Remembered {
    if (place.state === 'following') return place;
    const key = this.#entries.at(place.row)?.key ?? '';
    return {key, offset: place.state === 'reading' ? place.offset : 0};
  }
}
