import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {LanguageController} from '../../controllers/language-controller.js';
import {SessionController} from '../../controllers/session-controller.js';
import {englishConversation} from '../../i18n/en-conversation.js';
import type {Typing} from '../../model/chat-state.js';
import type {FileReference} from '../../model/content.js';
import type {Entry, Party} from '../../model/entry.js';
import type {LinkOptions, PrivacyOptions, Translator} from '../../model/options.js';
import {
  selectEntries,
  selectFilling,
  selectFirstUnread,
  selectHistory,
  selectOptions,
  selectParties,
  selectUnread,
} from '../../model/selectors.js';
import {conversationHostStyles} from '../../styles/conversation-host.js';
import {partyClasses} from '../../styles/party.js';
import type {ArrivalAnnouncer} from './arrivals.js';
import {styles} from './chat-transcript.styles.js';
import {earlier} from './load-earlier.js';
import type {TranscriptHistory} from './history-head.js';
import type {Reach} from './earlier.js';
import type {ExportOptions} from './export/export-transcript.js';
import type {WriteDownOptions} from './export/write-down.js';
import {inUse} from './in-use-on-demand.js';
import {rowStyles} from './row.styles.js';
import {SightController} from './sight.js';
import {ToolsOnDemand} from './tools-on-demand.js';
import {transcriptTemplate} from './transcript-template.js';
import {TranscriptRows} from './transcript-rows.js';
import {UnreadLine} from './unread-line.js';

const none: readonly never[] = [];

/**
 * The conversation: every entry with its sender and time, at the end while the reader is there, and standing still while
 * they read further up. Only what is near the view is in the document, so its cost doesn't grow with the history.
 *
 * Keys: Up and Down move from message to message, Home and End to the first and last, Enter goes to what can be used in a
 * message, Escape comes back. With Shift they select, Ctrl+A selects everything, also what isn't loaded. Ctrl+Shift+F (⌘⇧F) searches, F3 goes on to the next match while that is open.
 *
 * @element chat-transcript
 * @fires {ChatRetryEvent} chat-retry - A failed message is to be sent again. Cancelable; the session does it otherwise.
 * @fires {ChatLinkOpenEvent} chat-link-open - A link is to be opened. Cancelable; the browser does it otherwise.
 * @fires {ChatCallEvent} chat-call - A number is to be called. Cancelable; the session does it, or the browser.
 * @fires {ChatEmailEvent} chat-email - An address is to be written to. Cancelable; the session does it, or the browser.
 * @fires {ChatRevealEvent} chat-reveal - What is masked in a message is to be shown. Cancelable.
 * @fires {ChatDiscardEvent} chat-discard - A failed message is to be deleted. Cancelable; the session does it otherwise.
 * @fires {ChatLoadHistoryEvent} chat-load-history - What was before is wanted (T9). Cancelable; the session loads it otherwise.
 * @fires {ChatLoadMissingEvent} chat-load-missing - What is missing in a gap is wanted (T20). Cancelable; the session loads it
 * otherwise.
 * @csspart scroller - What scrolls.
 * @csspart search - The bar to search with.
 * @csspart search-input - The text field in it.
 * @csspart search-position - Which match of how many.
 * @csspart latest - The button that leads to the end.
 * @csspart typing-notice - Who is typing.
 * @csspart typing-preview - What is typed and not sent.
 */
export class ChatTranscript extends LitElement {
  static override styles = [conversationHostStyles, partyClasses, styles, rowStyles];

  // Without decorators, whose helpers are a fiftieth of all that a page with the transcript alone loads.
  static override properties = {
    entries: {attribute: false},
    parties: {attribute: false},
    typing: {attribute: false},
    firstUnread: {attribute: false},
    loadFile: {attribute: false},
    privacy: {attribute: false},
    history: {attribute: false},
    filling: {attribute: false},
    links: {attribute: false},
    translator: {attribute: false},
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

  /**
   * Gets a file's bytes; undefined to have its address used, if that is of the page's own origin. When unset, the session
   * tells.
   */
  loadFile?: (file: FileReference, signal: AbortSignal) => Promise<Blob | undefined>;

  /** What is masked (T21); card numbers unless it says otherwise. When unset, the session's options tell. */
  privacy?: PrivacyOptions;

  /**
   * How far back the entries go, and whether more is being loaded; entries of earlier chats name their `interactionId`. Set,
   * older ones are asked for by `chat-load-history`. When unset, the session tells.
   */
  history?: TranscriptHistory;

  /** The keys of the gaps that are being filled. Set, gaps can be filled by `chat-load-missing`. When unset, the session tells. */
  filling?: readonly string[];

  /** What tells honest links and numbers from others (T12, T13). When unset, the session's options tell. */
  links?: LinkOptions;

  /** Puts translations under messages (T17). When unset, the session's options tell. */
  translator?: Translator;

  readonly #localize = new LanguageController(this, englishConversation);
  readonly #session = new SessionController(this);
  readonly #sessionEntries = this.#session.select(selectEntries, none);
  readonly #sessionParties = this.#session.select(selectParties, none);
  readonly #sessionFirstUnread = this.#session.select(selectFirstUnread, undefined);
  readonly #sessionHistory = this.#session.select(selectHistory, undefined);
  readonly #sessionFilling = this.#session.select(selectFilling, none);
  readonly #options = this.#session.select(selectOptions, undefined);
  readonly #unread = this.#session.select(selectUnread, 0);
  readonly #sight = new SightController(this, () => this.#handleSight());
  readonly #rows: TranscriptRows = new TranscriptRows(this, {
    session: () => this.#session.current,
    // What is out of sight is told a frame later when it no longer is.
    isRendered: () => !this.#sight.isOutOfView || this.checkVisibility(),
  });
  readonly #scroll = this.#rows.scroll;
  readonly #unreadLine = new UnreadLine();
  readonly #tools = new ToolsOnDemand(this, this.#rows);
  #reach: Reach | undefined;
  #newMessages = 0;
  #announcer: ArrivalAnnouncer | undefined;
  #unannounced: Entry[] = [];

  /** Goes to the latest message, and stays with what comes. */
  showLatest(): void {
    this.#scroll.goTo({state: 'following'});
  }

  /** Goes to an entry. Returns whether there is one with that key. */
  showEntry(key: string): boolean {
    const row = this.#rows.list.indexOfKey(key);
    if (row >= 0) this.#scroll.goTo({state: 'jumping', row});
    return row >= 0;
  }

  /** Opens the bar to search with, and puts the caret there. */
  async openSearch(): Promise<void> {
    await (await this.#tools.load())?.openSearch();
  }

  /**
   * Searches all entries, also those that aren't in the document, and goes to the nearest match.
   *
   * @param text - Words, in any order; without a meaning of their own.
   * @returns How many entries have them.
   */
  async search(text: string): Promise<number> {
    const bar = await (await this.#tools.load())?.openSearch();
    return bar?.search(text) ?? 0;
  }

  /**
   * The whole conversation as a file's contents, also what isn't in the document; in the language that is shown, times in full.
   * What the contact can't see is left out unless `internalNotes` says otherwise.
   *
   * @throws The signal's reason, if it's called off.
   */
  async exportTranscript(options: ExportOptions): Promise<Blob> {
    const {exportTranscript} = await import('./export/export-transcript.js');
    return exportTranscript(this.#rows, options);
  }

  /**
   * Prints the whole conversation, also what isn't in the document. Without what the contact can't see, as above.
   *
   * @throws The signal's reason, if it's called off.
   */
  async printTranscript(options: WriteDownOptions = {}): Promise<void> {
    const {printTranscript} = await import('./export/print-transcript.js');
    await printTranscript(this.#rows, options);
  }

  /** Closes the bar to search with, and gives the focus back. */
  closeSearch(): void {
    this.#tools.loaded?.closeSearch();
  }

  /** Outside of the page there's no session to tell of, and nothing to see: what was drawn waits there. */
  protected override shouldUpdate(): boolean {
    return this.isConnected;
  }

  protected override willUpdate(): void {
    this.#scroll.notice();
    const isSeen = this.#scroll.isFollowing && this.#sight.isSeen;
    this.#unreadLine.take(this.firstUnread ?? this.#sessionFirstUnread.value, isSeen);
    const {terms, locale} = this.#localize;
    const options = this.#options.value;
    const arrived = this.#rows.take({
      session: this.#session.current,
      entries: this.#array(this.entries ?? this.#sessionEntries.value, 'entries'),
      parties: this.#parties,
      privacy: this.privacy ?? options?.privacy,
      links: this.links ?? options?.links,
      translator: this.translator ?? options?.translator,
      firstUnread: this.#unreadLine.key,
      earlierParties: this.#sessionHistory.value?.parties ?? none,
      hasHistory: this.#history !== undefined,
      filling: this.#filling,
      terms,
      locale,
    });
    this.#takeArrived(arrived);
    if (this.#scroll.isFollowing) this.#newMessages = 0;
  }

  protected override updated(): void {
    this.#markSeen();
  }

  override render(): TemplateResult {
    return transcriptTemplate({
      terms: this.#localize.terms,
      contactName: this.#rows.source.book.contactName,
      isEmpty: this.#rows.list.length === 0,
      bar: this.#tools.loaded?.bar ?? nothing,
      head: this.#renderHead(),
      latest: this.#renderLatest(),
      typing: this.#renderTyping(),
      keydown: this.#handleKeydown,
      copy: this.#handleCopy,
    });
  }

  /** What reaches back is loaded where there's a way to. */
  #renderHead(): TemplateResult | typeof nothing {
    if (this.#history || this.#filling)
      this.#reach ??= earlier
        .get(() => this.requestUpdate())
        ?.reachOf(this, {
          rows: this.#rows,
          session: () => this.#session.current,
          history: () => this.#history,
        });
    return this.#reach?.head(this.#localize.terms) ?? nothing;
  }

  #renderLatest(): TemplateResult | typeof nothing {
    if (!this.#scroll.isAway) return nothing;
    const module = inUse.get(() => this.requestUpdate());
    return module?.latest(this.#localize.terms, this.#newMessages, this.#handleLatest) ?? nothing;
  }

  #renderTyping(): TemplateResult {
    return html`<typing-indicator
      exportparts="notice: typing-notice, preview: typing-preview"
      .typing=${this.typing}
      .parties=${this.parties}
      .privacy=${this.privacy}
    ></typing-indicator>`;
  }

  get #history(): TranscriptHistory | undefined {
    const history = this.history ?? this.#sessionHistory.value;
    return history?.status === 'unavailable' ? undefined : history;
  }

  get #filling(): readonly string[] | undefined {
    if (this.filling) return this.#array(this.filling, 'filling') as readonly string[];
    return this.#session.current?.canLoadMissing ? this.#sessionFilling.value : undefined;
  }

  get #parties(): readonly Party[] {
    return this.#array(this.parties ?? this.#sessionParties.value, 'parties') as readonly Party[];
  }

  #array(value: unknown, field: string): readonly unknown[] {
    if (Array.isArray(value)) return value;
    this.#rows.reader.warn(`${field}: expected an array`);
    return none;
  }

  #takeArrived(arrived: readonly Entry[]): void {
    const {book} = this.#rows.source;
    const theirs = arrived.filter(({partyId}) => !book.lookOf(partyId).isSelf);
    this.#newMessages += theirs.length;
    this.#announce(theirs);
    const isWritten = arrived.some(({delivery}) => delivery === 'queued' || delivery === 'sending');
    // Who has just sent something in this session wants to see it.
    if (isWritten && !this.entries) this.#scroll.place = {state: 'following'};
  }

  /** What comes before there's a voice waits for it. */
  #announce(arrived: readonly Entry[] = none): void {
    this.#unannounced.push(...arrived);
    const module = inUse.get(() => this.#announce());
    if (!module) return;
    this.#announcer ??= new module.ArrivalAnnouncer(this, () => this.#rows.source.scene);
    this.#announcer.announce(this.#unannounced.splice(0));
  }

  #markSeen(): void {
    if (this.#unread.value > 0 && this.#scroll.isFollowing && this.#sight.isSeen)
      queueMicrotask(() => this.#session.current?.markSeen());
  }

  #handleSight(): void {
    this.#scroll.notice();
    if (!this.#sight.isOutOfView) this.#scroll.settle();
    this.#markSeen();
  }

  readonly #handleLatest = (): void => {
    this.#rows.scroller?.focus({preventScroll: true});
    this.showLatest();
  };

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    if (this.#rows.press(event) || this.#tools.press(event)) event.preventDefault();
  };

  readonly #handleCopy = (event: ClipboardEvent): void => {
    if (event.clipboardData && this.#rows.copy(event.clipboardData)) event.preventDefault();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'chat-transcript': ChatTranscript;
  }
}
