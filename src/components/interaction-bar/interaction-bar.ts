import {html, LitElement, nothing} from 'lit';
import {property, query} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {AnnouncerController} from '../../controllers/announcer.js';
import {DeskController} from '../../controllers/desk-controller.js';
import {LocalizeController} from '../../controllers/localize-controller.js';
import {RovingFocusController} from '../../controllers/roving-focus.js';
import {SessionsWatch} from '../../controllers/sessions-watch.js';
import {warnOfMisuse} from '../../internal/misuse.js';
import {reveal} from '../../internal/reveal.js';
import type {ChatSession} from '../../session/chat-session.js';
import type {DeskState} from '../../session/desk-state.js';
import {feedback} from '../../styles/controls.js';
import {hostStyles} from '../../styles/host.js';
import type {InteractionItem} from '../interaction-item/interaction-item.js';
import type {ChatRejectEvent} from '../interaction-offer/chat-reject-event.js';
import {entryOfSession, entryOfSummary, type BarEntry} from './bar-entry.js';
import {FocusKeeper} from './focus-keeper.js';
import {styles} from './interaction-bar.styles.js';
import {readSummaries, type InteractionSummary} from './interaction-summary.js';
import {OfferAnnouncements} from './offer-announcements.js';

const noSessions: readonly ChatSession[] = [];
const selectInteractions = (state: DeskState) => state.interactions;
const selectFocused = (state: DeskState) => state.focused;

/**
 * An agent's open interactions, one item each, and what is offered. A column; a strip where the panel is narrow.
 *
 * @element interaction-bar
 * @fires {ChatFocusEvent} chat-focus - The agent has chosen an interaction; cancelable.
 * @fires {ChatAcceptEvent} chat-accept - The agent takes an offer; cancelable.
 * @fires {ChatRejectEvent} chat-reject - The agent leaves an offer to someone else; cancelable.
 * @csspart bar - All of it.
 * @csspart list - The open interactions.
 * @csspart offers - The offers.
 * @csspart item - One open interaction.
 * @csspart item-name - The contact's name.
 * @csspart item-elapsed - The time since it was accepted.
 * @csspart ring - The ring around an item's icon.
 * @csspart waited - How long an item's contact has been waiting.
 * @csspart waiting - Who waits for whom, and how long.
 * @csspart waiting-for-agent - The contacts who wait for the agent.
 * @csspart waiting-for-contact - The contacts that the agent waits for.
 * @csspart offer - One offer.
 * @csspart offer-name - The contact's name.
 * @csspart preview - What is known of an offer.
 * @csspart accept - Its button.
 * @csspart reject - Its button.
 */
export class InteractionBar extends LitElement {
  static override styles = [hostStyles, feedback, styles];

  /** What to show. When unset, the desk tells. */
  @property({attribute: false}) interactions?: readonly InteractionSummary[];

  /** Id of the interaction whose window is in front. When unset, the desk tells. */
  @property() focused?: string | null;

  /** Column or strip. When unset, a strip in a container less than 720 pixels wide. */
  @property({reflect: true}) orientation?: 'vertical' | 'horizontal';

  @query('.bar') private readonly bar!: HTMLElement | null;
  @query('.list') private readonly list!: HTMLElement | null;
  @query('interaction-item[current]') private readonly currentItem!: InteractionItem | null;

  readonly #desk = new DeskController(this);
  readonly #sessions = this.#desk.select(selectInteractions, noSessions);
  readonly #deskFocused = this.#desk.select(selectFocused, null);
  readonly #statuses = new SessionsWatch(this, ({status}) => [status]);
  readonly #localize = new LocalizeController(this);
  readonly #announcements = new OfferAnnouncements(new AnnouncerController(this));
  readonly #focusKeeper = new FocusKeeper({
    root: () => this.shadowRoot,
    rest: () => this.bar,
    heir: (id) => this.#items.find(({dataset}) => dataset.id === id) ?? this.currentItem,
  });
  #entries: readonly BarEntry[] = [];
  #revealed: string | null = null;

  constructor() {
    super();
    new RovingFocusController(this, {items: () => this.#items, axis: 'both'});
  }

  /** Focuses the interaction in front, else the first. */
  override focus(options?: FocusOptions): void {
    (this.currentItem ?? this.#items[0] ?? this.bar)?.focus(options);
  }

  protected override willUpdate(): void {
    this.#statuses.watch(this.interactions ? noSessions : this.#sessions.value);
    this.#entries = this.#readEntries();
    this.#focusKeeper.save(this.#entries);
  }

  protected override render() {
    const offers = this.#entries.filter(({status}) => status === 'offered');
    const open = this.#entries.filter(({status}) => status !== 'offered');
    const {bar} = this.#localize.terms;
    return html`<div class="bar" part="bar" tabindex="-1" @chat-reject=${this.#handleReject}>
      ${this.#entries.length === 0 ? this.#renderEmpty() : nothing}
      <div
        class="list"
        part="list"
        role="list"
        aria-label=${bar.label}
        ?hidden=${open.length === 0}
      >
        ${repeat(open, idOf, (entry) => this.#renderItem(entry))}
      </div>
      <div
        class="offers"
        part="offers"
        role="list"
        aria-label=${bar.offers}
        ?hidden=${offers.length === 0}
      >
        ${repeat(offers, idOf, (entry) => this.#renderOffer(entry))}
      </div>
      <waiting-summary
        exportparts="summary: waiting, for-agent: waiting-for-agent, for-contact: waiting-for-contact"
        ?hidden=${open.length === 0}
        .interactions=${this.interactions && open.map(({summary}) => summary!)}
      ></waiting-summary>
    </div>`;
  }

  protected override updated(): void {
    this.#announcements.tell(this.#entries, this.#localize.terms);
    void this.#focusKeeper.restore();
    void this.#revealCurrent();
  }

  #renderItem(entry: BarEntry) {
    return this.#renderEntry(
      entry,
      html`<interaction-item
        exportparts="item, name: item-name, elapsed: item-elapsed, ring, waited"
        data-id=${entry.id}
        .interaction=${entry.summary}
        ?current=${entry.id === this.#focused}
      ></interaction-item>`,
    );
  }

  #renderOffer(entry: BarEntry) {
    return this.#renderEntry(
      entry,
      html`<interaction-offer
        exportparts="offer, name: offer-name, preview, accept, reject"
        data-id=${entry.id}
        .interaction=${entry.summary}
      ></interaction-offer>`,
    );
  }

  /** Its own provider: what happens in one chat re-renders what shows that chat. */
  #renderEntry({session}: BarEntry, content: unknown) {
    return html`<div role="listitem">
      ${session ? html`<chat-session .session=${session}>${content}</chat-session>` : content}
    </div>`;
  }

  #renderEmpty() {
    const {bar} = this.#localize.terms;
    return html`<div class="empty">
      <strong>${bar.emptyTitle}</strong><span>${bar.emptyHint}</span>
    </div>`;
  }

  #readEntries(): readonly BarEntry[] {
    const warn = (field: string, expected: string) => warnOfMisuse(this, field, expected);
    const entries = this.interactions
      ? readSummaries(this.interactions, warn).map(entryOfSummary)
      : this.#sessions.value.map(entryOfSession);
    return entries.filter(({status}) => status !== 'done');
  }

  /** Once, when it has come forward: what the agent then scrolls to stays in sight. */
  async #revealCurrent(): Promise<void> {
    const item = this.currentItem;
    if (this.#revealed === this.#focused) return;
    this.#revealed = this.#focused;
    await item?.updateComplete;
    if (item && this.list) reveal(this.list, item);
  }

  #handleReject(event: ChatRejectEvent): void {
    this.#announcements.reject(event.interactionId);
  }

  get #focused(): string | null {
    return this.focused === undefined ? this.#deskFocused.value : this.focused;
  }

  get #items(): readonly InteractionItem[] {
    return [...this.renderRoot.querySelectorAll<InteractionItem>('interaction-item')];
  }
}

const idOf = ({id}: BarEntry): string => id;

declare global {
  interface HTMLElementTagNameMap {
    'interaction-bar': InteractionBar;
  }
}
