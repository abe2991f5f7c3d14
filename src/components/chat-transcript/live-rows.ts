import {html} from 'lit';
import {linkStyles} from '../../content/linked/link.styles.js';
import {LinkController} from '../../controllers/link-controller.js';
import {contentTermsOf} from '../../i18n/en-content.js';
import {adopt} from '../../internal/adopt.js';
import {ChatRevealEvent} from './chat-reveal-event.js';
import {liveStyles} from './live.styles.js';
import {QuotedMessages} from './quoted-messages.js';
import {quoteStyles} from './quote.styles.js';
import type {Row, RowScene} from './row.js';
import {Translations} from './translations.js';
import {rowWords} from './row-words.js';

/** What a transcript's rows show beyond text, and what that needs for as long as the transcript is there. */
export class LiveRows {
  readonly #revealed = new Set<string>();
  readonly #translations: Translations;
  readonly #quotes: QuotedMessages;
  #scene: RowScene;

  constructor(scene: RowScene) {
    this.#scene = scene;
    const {host, session} = scene;
    adopt(host.shadowRoot, linkStyles, liveStyles, quoteStyles);
    this.#translations = new Translations(host);
    this.#quotes = new QuotedMessages(host);
    new LinkController(host, {
      root: () => host.shadowRoot,
      terms: () => contentTermsOf(this.#scene.terms),
      links: () => this.#scene.links,
      session,
    });
  }

  content(row: Row): unknown {
    this.#scene = row.scene;
    const {key} = row.entry;
    const words = rowWords(row, {
      isRevealed: this.#revealed.has(key),
      toggle: () => this.#toggle(key),
    });
    const quoted = this.#quotes.above(row);
    return quoted ? html`${quoted}${words}` : words;
  }

  below(row: Row): unknown {
    return this.#translations.below(row);
  }

  #toggle(key: string): void {
    const {host, refresh} = this.#scene;
    if (this.#revealed.delete(key)) refresh();
    else {
      const request = new ChatRevealEvent(key);
      if (!host.dispatchEvent(request)) return;
      this.#revealed.add(key);
      refresh();
    }
  }
}
