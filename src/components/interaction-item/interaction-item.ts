import {html, LitElement, nothing} from 'lit';
import {property, query} from 'lit/decorators.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import {AnnouncerController} from '../../controllers/announcer.js';
import {ClockController} from '../../controllers/clock-controller.js';
import {DeskController} from '../../controllers/desk-controller.js';
import {LocalizeController} from '../../controllers/localize-controller.js';
import {SessionController} from '../../controllers/session-controller.js';
import {displayName, type LinkState} from '../../model/entry.js';
import {
  selectContact,
  selectEndedAt,
  selectStartedAt,
  selectStatus,
  selectUnread,
} from '../../model/selectors.js';
import {feedback} from '../../styles/controls.js';
import {hostStyles} from '../../styles/host.js';
import {offlineIcon} from '../../styles/icons.js';
import type {InteractionSummary} from '../interaction-bar/interaction-summary.js';
import {ChatFocusEvent} from './chat-focus-event.js';
import {styles} from './interaction-item.styles.js';

/** Beyond that nobody counts. */
const mostUnread = 99;

/**
 * An open interaction in the bar: who it's with, how long they wait, how long it lasts, and what is new.
 *
 * @element interaction-item
 * @fires {ChatFocusEvent} chat-focus - The agent has chosen it; cancelable.
 * @csspart item - All of it.
 * @csspart name - The contact's name.
 * @csspart elapsed - The time since it was accepted.
 * @csspart ring - The ring of the indicator.
 * @csspart waited - How long the contact has been waiting.
 */
export class InteractionItem extends LitElement {
  static override styles = [hostStyles, feedback, styles];

  /** What to show. When unset, the session tells. */
  @property({attribute: false}) interaction?: InteractionSummary;

  /** Whether its window is in front. */
  @property({type: Boolean, reflect: true}) current = false;

  /** Of its button: 0 in one item of a bar, which the Tab key reaches. */
  @property({attribute: false}) override tabIndex = 0;

  @query('button') private readonly button!: HTMLButtonElement | null;

  readonly #session = new SessionController(this);
  readonly #status = this.#session.select(selectStatus, 'active');
  readonly #contact = this.#session.select(selectContact, undefined);
  readonly #startedAt = this.#session.select(selectStartedAt, undefined);
  readonly #endedAt = this.#session.select(selectEndedAt, undefined);
  readonly #unread = this.#session.select(selectUnread, 0);
  readonly #desk = new DeskController(this);
  readonly #localize = new LocalizeController(this);
  readonly #announcer = new AnnouncerController(this);
  /** Unread messages at the last look; undefined before the first. */
  #knownUnread: number | undefined;
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
    const describedBy = [unread > 0 && 'unread', link && 'link', status !== 'active' && 'status'];
    return html`<div class="item ${status}" part="item">
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
        ${this.#renderLink(link)} ${this.#renderUnread(unread)}
      </div>
      <div class="line times">
        <span class="elapsed tabular" part="elapsed">${this.#elapsed}</span>
        ${
          status === 'active'
            ? nothing
            : html`<span id="status" class="status">${this.#localize.terms.status[status]}</span>`
        }
      </div>
    </div>`;
  }

  protected override updated(): void {
    this.#announceUnread();
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

  /** The first that comes in a chat behind another one; the transcript in front speaks for itself. */
  #announceUnread(): void {
    const {name, unread = 0} = this.#shown;
    const isNews = this.#knownUnread === 0 && unread > 0 && !this.current;
    this.#knownUnread = unread;
    if (!isNews) return;
    const {bar, message} = this.#localize.terms;
    this.#announcer.announce(message.spoken(name, bar.unread(unread)));
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

  get #shown(): InteractionSummary {
    if (this.interaction) return this.interaction;
    const contact = this.#contact.value;
    return {
      id: this.#session.current?.id ?? '',
      name: contact ? displayName(contact) : '',
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
