import {html, LitElement, nothing} from 'lit';
import {property, query} from 'lit/decorators.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import {entryText} from '../../content/entry-text.js';
import {partyName} from '../../content/party-name.js';
import {plainName} from '../../content/plain-text.js';
import {shorten} from '../../content/shorten.js';
import {AnnouncerController} from '../../controllers/announcer.js';
import {ClockController} from '../../controllers/clock-controller.js';
import {DeskController} from '../../controllers/desk-controller.js';
import {LocalizeController} from '../../controllers/localize-controller.js';
import {SessionController} from '../../controllers/session-controller.js';
import type {AttentionReason} from '../../model/attention.js';
import type {LinkState} from '../../model/entry.js';
import {
  selectAttention,
  selectContact,
  selectEndedAt,
  selectLatestFromContact,
  selectStartedAt,
  selectStatus,
  selectUnread,
} from '../../model/selectors.js';
import {feedback, floating} from '../../styles/controls.js';
import {hostStyles} from '../../styles/host.js';
import {attentionIcon, offlineIcon} from '../../styles/icons.js';
import type {InteractionSummary} from '../interaction-bar/interaction-summary.js';
import {AttentionGlance, type Glance} from './attention-glance.js';
import {ChatAttendEvent} from './chat-attend-event.js';
import {ChatFocusEvent} from './chat-focus-event.js';
import {styles} from './interaction-item.styles.js';
import {ItemAnnouncements} from './item-announcements.js';

/** Beyond that nobody counts. */
const mostUnread = 99;
/** Characters of the latest message: a glance, not the chat. */
const longestGlance = 200;

const calm: readonly AttentionReason[] = [];

/**
 * An open interaction in the bar: who it's with, how long they wait, how long it lasts, and what is new. It flashes while it
 * asks to be looked at; pointing at it or focusing it shows why and what the contact said last, and ends that.
 *
 * @element interaction-item
 * @fires {ChatFocusEvent} chat-focus - The agent has chosen it; cancelable.
 * @fires {ChatAttendEvent} chat-attend - The agent has looked at one that flashed; cancelable.
 * @csspart item - All of it.
 * @csspart name - The contact's name.
 * @csspart elapsed - The time since it was accepted.
 * @csspart ring - The ring of the indicator.
 * @csspart waited - How long the contact has been waiting.
 * @csspart attention - The mark of one that flashes.
 * @csspart glance - The preview of one that flashed.
 */
export class InteractionItem extends LitElement {
  static override styles = [hostStyles, feedback, floating, styles];

  /** What to show. When unset, the session tells. */
  @property({attribute: false}) interaction?: InteractionSummary;

  /** Whether its window is in front. */
  @property({type: Boolean, reflect: true}) current = false;

  /** Of its button: 0 in one item of a bar, which the Tab key reaches. */
  @property({attribute: false}) override tabIndex = 0;

  @query('button') private readonly button!: HTMLButtonElement | null;
  @query('.item') private readonly item!: HTMLElement | null;
  @query('[popover]') private readonly glance!: HTMLElement | null;

  readonly #session = new SessionController(this);
  readonly #status = this.#session.select(selectStatus, 'active');
  readonly #contact = this.#session.select(selectContact, undefined);
  readonly #startedAt = this.#session.select(selectStartedAt, undefined);
  readonly #endedAt = this.#session.select(selectEndedAt, undefined);
  readonly #unread = this.#session.select(selectUnread, 0);
  readonly #attention = this.#session.select(selectAttention, calm);
  readonly #desk = new DeskController(this);
  readonly #localize = new LocalizeController(this);
  readonly #announcements = new ItemAnnouncements(new AnnouncerController(this));
  readonly #glance = new AttentionGlance(this, {
    look: () => this.#look(),
    seen: () => this.#attend(),
    popover: () => this.glance,
    anchor: () => this.item,
  });
  readonly #clock = new ClockController(this, {
    clock: () => this.#session.current?.clock,
    isNeeded: () => this.#shown.startedAt !== undefined && this.#shown.endedAt === undefined,
  });

  override focus(options?: FocusOptions): void {
    this.button?.focus(options);
  }

  protected override render() {
    const {name, status = 'active', unread = 0, connection} = this.#shown;
    const link = connection === 'connected' ? undefined : connection;
    const asks = this.#asks.length > 0;
    const describedBy = [
      asks && 'asks',
      this.#glance.shown && 'glance',
      unread > 0 && 'unread',
      link && 'link',
      status !== 'active' && 'status',
    ];
    return html`<div
      class="item ${status} ${asks ? 'asks' : ''}"
      part="item"
      @pointerenter=${this.#glance.handleLook}
      @pointerleave=${this.#glance.handleLeave}
      @focusin=${this.#glance.handleLook}
      @focusout=${this.#glance.handleLeave}
    >
      <pending-indicator
        size="compact"
        exportparts="ring, time: waited"
        .since=${this.interaction ? (this.interaction.pendingSince ?? null) : undefined}
      ></pending-indicator>
      <div class="line">
        <button
          type="button"
          tabindex=${this.tabIndex}
          aria-label=${this.#localize.terms.bar.item(name)}
          aria-current=${ifDefined(this.current ? 'true' : undefined)}
          aria-describedby=${ifDefined(describedBy.filter(Boolean).join(' ') || undefined)}
          @click=${this.#handleClick}
        >
          <span class="name" part="name" title=${name}><bdi>${name}</bdi></span>
        </button>
        ${this.#renderAttention()} ${this.#renderLink(link)} ${this.#renderUnread(unread)}
      </div>
      <div class="line times">
        <span class="elapsed tabular" part="elapsed">${this.#elapsed}</span>
        ${
          status === 'active'
            ? nothing
            : html`<span id="status" class="status">${this.#localize.terms.status[status]}</span>`
        }
      </div>
      <div popover="manual" id="glance" class="tooltip glance" part="glance">
        ${this.#glance.render(this.#localize.terms, this.#localize.locale)}
      </div>
    </div>`;
  }

  protected override updated(): void {
    const {name, unread = 0} = this.#shown;
    const news = {name, unread, attention: this.#asks, isCurrent: this.current};
    this.#announcements.tell(news, this.#localize.terms);
  }

  #renderAttention() {
    const asks = this.#asks.length > 0;
    if (!asks && !this.#glance.shown) return nothing;
    return html`<span class="attention ${asks ? '' : 'met'}" part="attention">
      ${attentionIcon()}
      <span id="asks" class="visually-hidden"
        >${this.#asks.map((one) => this.#say(one)).join(' ')}</span
      >
    </span>`;
  }

  #renderLink(link: LinkState | undefined) {
    if (!link) return nothing;
    const text = this.#localize.terms.connection.party[link];
    return html`<span class="link ${link}" title=${text}>
      ${offlineIcon()}<span id="link" class="visually-hidden">${text}</span>
    </span>`;
  }

  #renderUnread(unread: number) {
    if (!(unread > 0)) return nothing;
    const {format, terms} = this.#localize;
    const count = format.number(Math.min(unread, mostUnread));
    return html`<span class="count">
      <span aria-hidden="true">${count}${unread > mostUnread ? '+' : nothing}</span>
      <span id="unread" class="visually-hidden">${terms.bar.unread(unread)}</span>
    </span>`;
  }

  #say(reason: AttentionReason): string {
    return this.#localize.terms.bar.reasons[reason](this.#shown.name);
  }

  #look(): Glance | undefined {
    if (this.#asks.length === 0) return undefined;
    const {name, latestMessage = this.#latestMessage} = this.#shown;
    const message = shorten(plainName(latestMessage), longestGlance);
    return {name, reasons: this.#asks, message};
  }

  #attend(): void {
    const request = new ChatAttendEvent(this.#shown.id);
    if (this.dispatchEvent(request)) this.#session.current?.attend();
  }

  #handleClick(): void {
    const {id} = this.#shown;
    const request = new ChatFocusEvent(id);
    if (this.dispatchEvent(request)) this.#desk.current?.focus(id);
  }

  get #elapsed(): string {
    const {startedAt, endedAt} = this.#shown;
    if (startedAt === undefined) return '';
    return this.#localize.format.elapsed((endedAt ?? this.#clock.now) - startedAt);
  }

  get #asks(): readonly AttentionReason[] {
    return (this.interaction ? this.interaction.attention : this.#attention.value) ?? calm;
  }

  /** Looked for only when it's shown. */
  get #latestMessage(): string {
    const state = this.#session.current?.state;
    const entry = state && selectLatestFromContact(state);
    if (!state || !entry) return '';
    const {terms, format} = this.#localize;
    const {privacy} = state.options;
    const refresh = (): void => this.requestUpdate();
    return entryText(entry, {terms, format, privacy, refresh, nameOf: () => ''});
  }

  get #shown(): InteractionSummary {
    if (this.interaction) return this.interaction;
    const contact = this.#contact.value;
    return {
      id: this.#session.current?.id ?? '',
      name: contact ? partyName(contact) : '',
      status: this.#status.value,
      startedAt: this.#startedAt.value,
      endedAt: this.#endedAt.value,
      unread: this.#unread.value,
      connection: contact?.connection,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'interaction-item': InteractionItem;
  }
}
