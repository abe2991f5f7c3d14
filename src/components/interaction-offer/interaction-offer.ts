import {html, LitElement, nothing} from 'lit';
import {property, query} from 'lit/decorators.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import {partyName} from '../../content/party-name.js';
import {ClockController} from '../../controllers/clock-controller.js';
import {DeskController} from '../../controllers/desk-controller.js';
import {LocalizeController} from '../../controllers/localize-controller.js';
import {SessionController} from '../../controllers/session-controller.js';
import {selectCaseData, selectContact, selectOffer, selectRunning} from '../../model/selectors.js';
import {busy, buttons} from '../../styles/controls.js';
import {hostStyles} from '../../styles/host.js';
import {chatIcon} from '../../styles/icons.js';
import type {InteractionSummary} from '../interaction-bar/interaction-summary.js';
import {ChatAcceptEvent} from './chat-accept-event.js';
import {ChatRejectEvent} from './chat-reject-event.js';
import {styles} from './interaction-offer.styles.js';
import {renderPreview} from './preview.js';
import {OfferTimer} from './time-left.js';

/**
 * An offered chat: what is known of it, and whether the agent takes it.
 *
 * @element interaction-offer
 * @fires {ChatAcceptEvent} chat-accept - The agent takes it; cancelable.
 * @fires {ChatRejectEvent} chat-reject - The agent leaves it to someone else; cancelable.
 * @csspart offer - All of it.
 * @csspart name - The contact's name.
 * @csspart preview - What is known of it.
 * @csspart accept - The button.
 * @csspart reject - The button.
 */
export class InteractionOffer extends LitElement {
  static override styles = [hostStyles, buttons, busy, styles];

  /** What to show. When unset, the session tells. */
  @property({attribute: false}) interaction?: InteractionSummary;

  @query('button') private readonly button!: HTMLButtonElement | null;

  readonly #session = new SessionController(this);
  readonly #contact = this.#session.select(selectContact, undefined);
  readonly #offer = this.#session.select(selectOffer, undefined);
  readonly #caseData = this.#session.select(selectCaseData, []);
  readonly #running = this.#session.select(selectRunning, []);
  readonly #desk = new DeskController(this);
  readonly #localize = new LocalizeController(this);
  readonly #clock = new ClockController(this, {
    clock: () => this.#session.current?.clock,
    isNeeded: () => this.isConnected,
  });
  readonly #timer = new OfferTimer();

  /** Focuses Accept. */
  override focus(options?: FocusOptions): void {
    this.button?.focus(options);
  }

  protected override render() {
    const {now} = this.#clock;
    const summary = this.#shown;
    const {offer} = this.#localize.terms;
    const left = this.#timer.measure(summary.offer?.expiresAt, now);
    return html`<div
      class="offer"
      part="offer"
      role="group"
      aria-label=${offer.name(summary.name)}
      aria-describedby="preview"
    >
      <div class="head">
        ${chatIcon()}<span class="name" part="name"><bdi>${summary.name}</bdi></span>
      </div>
      <div id="preview" part="preview">${renderPreview(summary, now, this.#localize)}</div>
      <div class="answers">
        ${this.#renderAnswer('accept', offer.accept, offer.accepting)}
        ${this.#renderAnswer('reject', offer.reject, offer.rejecting)}
      </div>
      ${left ? this.#renderLeft(left.milliseconds, left.fraction) : nothing}
    </div>`;
  }

  #renderAnswer(command: 'accept' | 'reject', label: string, running: string) {
    if (!this.#has(command)) return nothing;
    const commands = this.#shown.running ?? [];
    const isRunning = commands.includes(command);
    return html`<button
      type="button"
      class="button ${command === 'accept' ? 'primary' : ''}"
      part=${command}
      aria-busy=${ifDefined(isRunning ? 'true' : undefined)}
      aria-disabled=${ifDefined(commands.length > 0 ? 'true' : undefined)}
      aria-description=${ifDefined(isRunning ? running : undefined)}
      @click=${() => this.#answer(command)}
    >
      ${label}
    </button>`;
  }

  #renderLeft(milliseconds: number, fraction: number) {
    const {terms, format} = this.#localize;
    return html`<div class="left">
      <svg class="track" viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
        <rect width=${fraction.toFixed(4)} height="1"></rect>
      </svg>
      <span class="tabular">${terms.offer.expiresIn(format.shortElapsed(milliseconds))}</span>
    </div>`;
  }

  #answer(command: 'accept' | 'reject'): void {
    const {id, running = []} = this.#shown;
    if (running.length > 0) return;
    const request = command === 'accept' ? new ChatAcceptEvent(id) : new ChatRejectEvent(id);
    if (!this.dispatchEvent(request)) return;
    const session = this.#session.current;
    if (command === 'reject') void session?.reject();
    else if (this.#desk.current) this.#desk.current.accept(id);
    else void session?.accept();
  }

  #has(command: 'accept' | 'reject'): boolean {
    const session = this.#session.current;
    return !session || session.state.running.length > 0 || session.can(command);
  }

  get #shown(): InteractionSummary {
    if (this.interaction) return this.interaction;
    const contact = this.#contact.value;
    return {
      id: this.#session.current?.id ?? '',
      name: contact ? partyName(contact) : '',
      offer: this.#offer.value,
      caseData: this.#caseData.value,
      running: this.#running.value,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'interaction-offer': InteractionOffer;
  }
}
