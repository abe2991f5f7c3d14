import type {Announcer} from '../../controllers/announcer.js';
import type {Terms} from '../../i18n/terms.js';
import type {BarEntry} from './bar-entry.js';

/** Says that a chat is offered, and that it no longer is (I1): once each, and not what the agent has done. */
export class OfferAnnouncements {
  readonly #announcer: Announcer;
  #offers = new Map<string, string>();
  readonly #rejected = new Set<string>();

  constructor(announcer: Announcer) {
    this.#announcer = announcer;
  }

  /** The agent has rejected it: that it goes away is no news. */
  reject(id: string): void {
    this.#rejected.add(id);
  }

  tell(entries: readonly BarEntry[], {offer}: Terms): void {
    const before = this.#offers;
    const offered = entries.filter(({status}) => status === 'offered');
    this.#offers = new Map(offered.map(({id, name}) => [id, name]));
    for (const [id, name] of this.#offers)
      if (!before.has(id)) this.#announcer.announce(offer.announced(name));
    for (const [id, name] of before) {
      const isGone = !entries.some((entry) => entry.id === id && entry.status !== 'done');
      if (isGone && !this.#rejected.delete(id)) this.#announcer.announce(offer.withdrawn(name));
    }
  }
}
