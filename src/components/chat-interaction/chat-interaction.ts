import {html, LitElement, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {ref, createRef} from 'lit/directives/ref.js';
import {LocalizeController} from '../../controllers/localize-controller.js';
import {SessionController} from '../../controllers/session-controller.js';
import {isZoom} from '../../internal/zoom.js';
import type {CaseDatum} from '../../model/chat-state.js';
import {displayName, type LinkState} from '../../model/entry.js';
import {selectCaseData, selectContact, selectNotice, selectOffer} from '../../model/selectors.js';
import {buttons, feedback} from '../../styles/controls.js';
import {hostStyles} from '../../styles/host.js';
import {closeIcon, warningIcon} from '../../styles/icons.js';
import type {ChatComposer} from '../chat-composer/chat-composer.js';
import {styles} from './chat-interaction.styles.js';

/**
 * The window of one interaction: who it is with, what can be done, the conversation, and the place to write.
 *
 * @element chat-interaction
 * @slot details - What a host shows of the case, under the header.
 * @csspart header - Who it is with, and the toolbar.
 * @csspart details - The case data.
 * @csspart notice - What couldn't be done.
 * @csspart transcript - The conversation.
 * @csspart composer - The place to write.
 */
export class ChatInteraction extends LitElement {
  static override styles = [hostStyles, buttons, feedback, styles];

  /** Text zoom, 0.75 to 2. When unset, the page's `--chat-zoom`. */
  @property({type: Number}) zoom?: number;

  readonly #session = new SessionController(this);
  readonly #contact = this.#session.select(selectContact, undefined);
  readonly #offer = this.#session.select(selectOffer, undefined);
  readonly #caseData = this.#session.select(selectCaseData, []);
  readonly #notice = this.#session.select(selectNotice, null);
  readonly #localize = new LocalizeController(this);
  readonly #composer = createRef<ChatComposer>();

  /** Puts the caret where the agent writes. */
  override focus(options?: FocusOptions): void {
    this.#composer.value?.focus(options);
  }

  /** Complete when there's a caret to put somewhere. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await this.#composer.value?.updateComplete;
    return isComplete;
  }

  protected override updated(): void {
    if (isZoom(this.zoom)) this.style.setProperty('--chat-zoom', String(this.zoom));
    else this.style.removeProperty('--chat-zoom');
  }

  protected override render() {
    const name = this.#contact.value ? displayName(this.#contact.value) : '';
    return html`<section
      class="window"
      aria-label=${name || this.#localize.terms.transcript.nameless}
    >
      ${this.#renderHeader(name)} ${this.#renderDetails()}
      <div class="notices" role="status">${this.#renderNotice(name)}</div>
      <chat-transcript part="transcript"></chat-transcript>
      <chat-composer part="composer" ${ref(this.#composer)}></chat-composer>
    </section>`;
  }

  #renderHeader(name: string) {
    return html`<header part="header">
      <h2 class="name" dir="auto">${name || this.#localize.terms.transcript.nameless}</h2>
      ${this.#renderConnection(this.#contact.value?.connection)}
      <chat-toolbar></chat-toolbar>
    </header>`;
  }

  #renderConnection(state: LinkState | undefined) {
    if (!state) return nothing;
    const tone = {connected: 'success', reconnecting: 'warning', disconnected: 'danger hollow'}[
      state
    ];
    return html`<span class="connection">
      <span class="dot ${tone}"></span>
      <span class="connection-text">${this.#localize.terms.connection.party[state]}</span>
    </span>`;
  }

  #renderDetails() {
    const {origin, subject} = this.#offer.value ?? {};
    const {offer} = this.#localize.terms;
    const data: readonly CaseDatum[] = [
      ...(origin ? [{key: 'origin', label: offer.origin, value: origin}] : []),
      ...(subject ? [{key: 'subject', label: offer.subject, value: subject}] : []),
      ...this.#caseData.value,
    ];
    return html`<div class="details" part="details">
      ${data.length > 0 ? html`<dl class="case">${data.map(renderDatum)}</dl>` : nothing}
      <slot name="details"></slot>
    </div>`;
  }

  #renderNotice(name: string) {
    const notice = this.#notice.value;
    if (!notice) return nothing;
    const {failed, common} = this.#localize.terms;
    return html`<div class="banner danger" part="notice">
      ${warningIcon()}
      <p>${failed[notice.command](name)}</p>
      <button class="button icon small" aria-label=${common.dismiss} @click=${this.#handleDismiss}>
        ${closeIcon()}
      </button>
    </div>`;
  }

  #handleDismiss(): void {
    this.focus();
    this.#session.current?.dismissNotice();
  }
}

const renderDatum = ({key, label, value}: CaseDatum) =>
  html`<div class="datum">
    <dt dir="auto">${label ?? key}</dt>
    <dd dir="auto" title=${value}>${value}</dd>
  </div>`;

declare global {
  interface HTMLElementTagNameMap {
    'chat-interaction': ChatInteraction;
  }
}
