import type {Announcer} from '../../controllers/announcer.js';
import type {Terms} from '../../i18n/terms.js';
import type {AttentionReason} from '../../model/attention.js';

/** What of an item is worth telling. */
export interface ItemNews {
  readonly name: string;
  readonly unread: number;
  readonly attention: readonly AttentionReason[];
  /** Whether its window is in front, whose elements speak for themselves. */
  readonly isCurrent: boolean;
}

/** Tells of a chat behind the one in front, once for each thing; of its wait the indicator tells. */
export class ItemAnnouncements {
  readonly #announcer: Announcer;
  /** At the last look; undefined before the first. */
  #known: ItemNews | undefined;

  constructor(announcer: Announcer) {
    this.#announcer = announcer;
  }

  tell(news: ItemNews, {bar, message}: Terms): void {
    const {name, unread, attention, isCurrent} = news;
    const known = this.#known;
    this.#known = news;
    if (known?.unread === 0 && unread > 0 && !isCurrent)
      this.#announcer.announce(message.spoken(name, bar.unread(unread)));
    for (const reason of attention)
      if (reason !== 'waiting' && !known?.attention.includes(reason))
        this.#announcer.announce(bar.asks(name, bar.reasons[reason](name)));
  }
}
