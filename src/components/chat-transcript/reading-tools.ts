import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import '../transcript-search/define.js';
import type {TranscriptSearch} from '../transcript-search/transcript-search.js';
import {ConversationView} from './conversation-view.js';
import type {TranscriptRows} from './transcript-rows.js';

/** What a transcript has for whoever reads it on purpose. Loaded when it's first needed. */
export class ReadingTools {
  readonly #host: LitElement;
  readonly #rows: TranscriptRows;
  readonly #view: ConversationView;
  #isOpen = false;
  #opener: HTMLElement | undefined;

  constructor(host: LitElement, rows: TranscriptRows) {
    this.#host = host;
    this.#rows = rows;
    this.#view = new ConversationView(rows, (row) => this.closeSearch(row));
  }

  /** The bar above the view, while it's open. */
  get bar(): TemplateResult | typeof nothing {
    return this.#isOpen
      ? html`<transcript-search
          exportparts="bar: search, input: search-input, position: search-position"
          .target=${this.#view}
        ></transcript-search>`
      : nothing;
  }

  async openSearch(): Promise<TranscriptSearch | null> {
    if (!this.#isOpen) this.#opener = deepActiveElement();
    this.#isOpen = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const bar = this.#search;
    await bar?.updateComplete;
    bar?.focus();
    return bar;
  }

  /** @param row - Where the reader goes on, if the search was opened from among the rows. */
  closeSearch(row?: number): void {
    const opener = this.#opener;
    const hadFocus = this.#search?.matches(':focus-within') ?? false;
    const isFromRows = opener ? this.#rows.scroller?.contains(opener) : true;
    this.#isOpen = false;
    this.#opener = undefined;
    // Focus first, then remove.
    if (hadFocus && isFromRows && row !== undefined) this.#view.focus(row);
    else if (hadFocus)
      (opener?.isConnected ? opener : this.#rows.scroller)?.focus({preventScroll: true});
    this.#host.requestUpdate();
  }

  /** After the conversation, or its words, may have changed. */
  update(): void {
    this.#search?.refresh();
  }

  /** Takes a key that was pressed among the rows. Returns whether it was one of the tools'. */
  press(event: KeyboardEvent): boolean {
    if (event.key !== 'F3' || !this.#search) return false;
    this.#search.step(event.shiftKey ? -1 : 1);
    return true;
  }

  get #search(): TranscriptSearch | null {
    return this.#host.renderRoot.querySelector('transcript-search');
  }
}

const deepActiveElement = (): HTMLElement | undefined => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement && active !== document.body ? active : undefined;
};
