import {html, LitElement, nothing, render, type TemplateResult} from 'lit';
import {LanguageController} from '../../controllers/language-controller.js';
import {englishConversation} from '../../i18n/en-conversation.js';
import {SessionController} from '../../controllers/session-controller.js';
import type {Typing} from '../../model/chat-state.js';
import type {Entry, Party} from '../../model/entry.js';
import {
  selectEntries,
  selectFirstUnread,
  selectParties,
  selectUnread,
} from '../../model/selectors.js';
import {hostStyles} from '../../styles/host.js';
import {arrowDownIcon} from '../../styles/icons.js';
import {partyClasses} from '../../styles/party.js';
import {ArrivalAnnouncer} from './arrivals.js';
import {ChatDiscardEvent} from './chat-discard-event.js';
import {ChatRetryEvent} from './chat-retry-event.js';
import {styles} from './chat-transcript.styles.js';
import {copyRows} from './copy.js';
import type {Change} from './changes.js';
import {EntryList} from './entry-list.js';
import {EntryReader} from './entry-reader.js';
import {PlaceMemory} from './place-memory.js';
import {moveAmongRows} from './row-focus.js';
import {RowSource} from './row-source.js';
import {rowStyles} from './row.styles.js';
import {RowWindow} from './row-window.js';
import {rowClass, rowContent} from './rows.js';
import {ScrollController} from './scroll-controller.js';
import {selectedRange} from './selection.js';
import {SightController} from './sight.js';

const none: readonly never[] = [];

/**
 * The conversation: every entry with its sender and time, at the end while the reader is there, and standing still while
 * they read further up. Only what is near the view is in the document, so its cost doesn't grow with the history.
 *
 * Keys: Up and Down move from message to message, Home and End to the first and last, Enter goes to what can be used in a
 * message, Escape comes back.
 *
 * @element chat-transcript
 * @fires {ChatRetryEvent} chat-retry - A failed message is to be sent again. Cancelable; the session does it otherwise.
 * @fires {ChatDiscardEvent} chat-discard - A failed message is to be deleted. Cancelable; the session does it otherwise.
 * @csspart scroller - What scrolls.
 * @csspart latest - The button that leads to the end.
 * @csspart typing-notice - Who is typing.
 * @csspart typing-preview - What is typed and not sent.
 */
export class ChatTranscript extends LitElement {
  static override styles = [hostStyles, partyClasses, styles, rowStyles];

  // Without decorators, whose helpers are a fiftieth of all that a page with the transcript alone loads.
  static override properties = {
    entries: {attribute: false},
    parties: {attribute: false},
    typing: {attribute: false},
    firstUnread: {attribute: false},
  };

  /**
   * The entries, oldest first. A new array with the same objects and one more is an append and touches one row. When unset,
   * the session tells.
   */
  entries?: readonly Entry[];

  /** Who takes part, in order of joining. When unset, the session tells. */
  parties?: readonly Party[];

  /** Who is typing. When unset, the session tells. */
  typing?: readonly Typing[];

  /** The key of the first entry that hasn't been read, for the line above it. When unset, the session tells. */
  firstUnread?: string;

  readonly #localize = new LanguageController(this, englishConversation);
  readonly #session = new SessionController(this);
  readonly #sessionEntries = this.#session.select(selectEntries, none);
  readonly #sessionParties = this.#session.select(selectParties, none);
  readonly #sessionFirstUnread = this.#session.select(selectFirstUnread, undefined);
  readonly #unread = this.#session.select(selectUnread, 0);
  readonly #sight = new SightController(this, () => this.#handleSight());
  readonly #arrivals = new ArrivalAnnouncer(this, () => this.#source.scene);
  readonly #scroll = new ScrollController(this, {
    scroller: () => this.#scroller ?? undefined,
    rows: () => this.#rows,
    isRendered: () => !this.#sight.isOutOfView,
  });
  readonly #now = (): number => this.#session.current?.clock.now() ?? Date.now();
  readonly #reader = new EntryReader(this.#now);
  readonly #list = new EntryList(this.#reader);
  readonly #source = new RowSource(
    this.#list,
    this.#reader,
    {
      retry: (event) => this.#handleRetry(event),
      discard: (event) => this.#handleDiscard(event),
      showAll: (event) => this.#handleShowAll(event),
    },
    this.#now,
  );
  readonly #places = new PlaceMemory(this.#list, this.#scroll);
  #knownScroller: HTMLElement | null = null;
  #rows: RowWindow | undefined;
  #changes: readonly Change[] = none;
  #isStale = true;
  #isMoved = true;
  #newMessages = 0;
  #unreadLine: string | undefined;
  #knownFirstUnread: string | undefined;

  /** Goes to the latest message, and stays with what comes. */
  showLatest(): void {
    this.#scroll.goTo({state: 'following'});
  }

  /** Goes to an entry. Returns whether there is one with that key. */
  showEntry(key: string): boolean {
    const row = this.#list.indexOfKey(key);
    if (row >= 0) this.#scroll.goTo({state: 'jumping', row});
    return row >= 0;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // What the browser forgets of an element that is moved is put back.
    this.#isMoved = true;
  }

  override disconnectedCallback(): void {
    this.#places.keep();
    super.disconnectedCallback();
  }

  /** Outside of the page there's no session to tell of, and nothing to see: what was drawn waits there. */
  protected override shouldUpdate(): boolean {
    return this.isConnected;
  }

  protected override willUpdate(): void {
    this.#scroll.notice();
    const isOtherSession = this.#places.take(this.#session.current);
    this.#takeFirstUnread();
    const {terms, locale} = this.#localize;
    if (this.#source.update(terms, locale, this.#parties, this.#unreadLine)) this.#isStale = true;
    const {place} = this.#scroll;
    const row = place.state === 'following' ? 0 : place.row;
    const update = this.#list.replace(this.#entries, row);
    this.#changes = update.changes;
    if (isOtherSession) this.#scroll.place = this.#places.recall();
    else if (update.isOther) this.#scroll.place = {state: 'following'};
    else if (place.state !== 'following') this.#scroll.place = {...place, row: update.row};
    if (!isOtherSession) this.#takeArrived(update.arrived);
    if (this.#scroll.isFollowing) this.#newMessages = 0;
  }

  protected override firstUpdated(): void {
    const [above, below] = this.renderRoot.querySelectorAll<HTMLElement>('.space');
    this.#rows = new RowWindow({
      above: above!,
      below: below!,
      rows: (start, count) => this.#source.rows(start, count),
      drawRow: (row, element) => {
        element.className = rowClass(row);
        render(rowContent(row), element, {host: this});
      },
      blockAdded: (block) => this.#scroll.observe(block),
      blockLeaving: (block) => this.#handleBlockLeaving(block),
      mustStay: (block) => this.#isSelected(block),
    });
  }

  protected override updated(): void {
    for (const change of this.#changes) this.#rows?.apply(change);
    if (this.#isStale) this.#rows?.invalidate();
    if (this.#changes.length > 0 || this.#isStale || this.#isMoved) this.#settle();
    this.#changes = none;
    this.#isStale = this.#isMoved = false;
    this.#markSeen();
  }

  override render(): TemplateResult {
    const {transcript} = this.#localize.terms;
    const name = this.#source.book.contactName;
    return html`<div class="transcript">
      <div class="view">
        <div
          class="scroller"
          part="scroller"
          role="list"
          tabindex="0"
          aria-label=${name ? transcript.name(name) : transcript.nameless}
          @keydown=${this.#handleKeydown}
          @copy=${this.#handleCopy}
        >
          <div class="content">
            <div class="space"></div>
            <div class="space"></div>
          </div>
        </div>
        ${this.#list.length === 0 ? this.#renderEmpty() : nothing}
        ${this.#scroll.isFollowing ? nothing : this.#renderLatest()}
      </div>
      <typing-indicator
        exportparts="notice: typing-notice, preview: typing-preview"
        .typing=${this.typing}
        .parties=${this.parties}
      ></typing-indicator>
    </div>`;
  }

  #renderEmpty(): TemplateResult {
    const {emptyTitle, emptyHint} = this.#localize.terms.transcript;
    return html`<div class="empty"><strong>${emptyTitle}</strong><span>${emptyHint}</span></div>`;
  }

  #renderLatest(): TemplateResult {
    const {newMessages, latest} = this.#localize.terms.transcript;
    const count = this.#newMessages;
    return html`<button
      class="latest ${count > 0 ? 'news' : ''}"
      part="latest"
      @click=${this.#handleLatest}
    >
      ${count > 0 ? newMessages(count) : latest}${arrowDownIcon()}
    </button>`;
  }

  get #scroller(): HTMLElement | null {
    return (this.#knownScroller ??= this.shadowRoot?.querySelector('.scroller') ?? null);
  }

  get #entries(): readonly unknown[] {
    return this.#array(this.entries ?? this.#sessionEntries.value, 'entries');
  }

  get #parties(): readonly Party[] {
    return this.#array(this.parties ?? this.#sessionParties.value, 'parties') as readonly Party[];
  }

  #array(value: unknown, field: string): readonly unknown[] {
    if (Array.isArray(value)) return value;
    this.#reader.warn(`${field}: expected an array`);
    return none;
  }

  /** The line stays when what it marks has been seen: it's where the reader goes on. */
  #takeFirstUnread(): void {
    const first = this.firstUnread ?? this.#sessionFirstUnread.value;
    if (first === this.#knownFirstUnread) return;
    this.#knownFirstUnread = first;
    const isSeenAtOnce = this.#scroll.isFollowing && this.#sight.isSeen;
    if (first !== undefined && !isSeenAtOnce) this.#unreadLine = first;
  }

  #takeArrived(arrived: readonly Entry[]): void {
    const theirs = arrived.filter(({partyId}) => !this.#source.book.lookOf(partyId).isSelf);
    this.#newMessages += theirs.length;
    this.#arrivals.announce(theirs);
    const isWritten = arrived.some(({delivery}) => delivery === 'queued' || delivery === 'sending');
    // Who has just sent something in this session wants to see it.
    if (isWritten && !this.entries) this.#scroll.place = {state: 'following'};
  }

  #settle(): void {
    const focused = this.shadowRoot?.activeElement;
    this.#scroll.settle();
    if (focused && !focused.isConnected) this.#scroller?.focus({preventScroll: true});
  }

  #markSeen(): void {
    if (this.#unread.value > 0 && this.#scroll.isFollowing && this.#sight.isSeen)
      queueMicrotask(() => this.#session.current?.markSeen());
  }

  #isSelected(block: HTMLElement): boolean {
    const range = this.shadowRoot && selectedRange(this.shadowRoot);
    return range?.intersectsNode(block) ?? false;
  }

  /** Focus first, then remove: it must never fall out of the conversation. */
  #handleBlockLeaving(block: HTMLElement): void {
    if (block.contains(this.shadowRoot?.activeElement ?? null))
      this.#scroller?.focus({preventScroll: true});
    this.#scroll.unobserve(block);
  }

  #handleSight(): void {
    this.#scroll.notice();
    if (!this.#sight.isOutOfView) this.#scroll.settle();
    this.#markSeen();
  }

  readonly #handleLatest = (): void => {
    this.#scroller?.focus({preventScroll: true});
    this.showLatest();
  };

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    const isMove = moveAmongRows(event, {
      indexOf: (element) => this.#rows?.indexOf(element) ?? -1,
      count: () => this.#list.length,
      lastInView: () => this.#scroll.lastInView(),
      reach: (row) => this.#scroll.reveal(row),
    });
    if (isMove) event.preventDefault();
  };

  readonly #handleCopy = (event: ClipboardEvent): void => {
    const range = this.shadowRoot && selectedRange(this.shadowRoot);
    if (!range || !event.clipboardData || !this.#rows) return;
    const {scene} = this.#source;
    if (copyRows(event.clipboardData, range, this.#rows, this.#list, scene)) event.preventDefault();
  };

  #handleRetry(event: Event): void {
    const request = new ChatRetryEvent(this.#leaveControl(event));
    if (this.dispatchEvent(request)) this.#session.current?.retry(request.key);
  }

  #handleDiscard(event: Event): void {
    const request = new ChatDiscardEvent(this.#leaveControl(event));
    if (this.dispatchEvent(request)) this.#session.current?.discard(request.key);
  }

  #handleShowAll(event: Event): void {
    this.#source.showWhole(this.#leaveControl(event));
    this.#isStale = true;
    this.requestUpdate();
  }

  /** The control may go when its request is met: the focus stays at its row. Gives the key of the row's entry. */
  #leaveControl({currentTarget}: Event): string {
    const row = this.#rows?.indexOf(currentTarget as Element) ?? -1;
    this.#rows?.rowAt(row)?.focus({preventScroll: true});
    return this.#list.at(row)?.key ?? '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'chat-transcript': ChatTranscript;
  }
}
