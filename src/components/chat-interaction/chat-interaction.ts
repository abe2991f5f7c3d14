import {html, LitElement, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {ref, createRef} from 'lit/directives/ref.js';
import {partyName} from '../../content/party-name.js';
import {plainName} from '../../content/plain-text.js';
import {ClockController} from '../../controllers/clock-controller.js';
import {FileDropController} from '../../controllers/file-drop.js';
import {KeyboardCommandsController} from '../../controllers/keyboard-commands.js';
import {LocalizeController} from '../../controllers/localize-controller.js';
import {SessionController} from '../../controllers/session-controller.js';
import {isZoom, zoomOf} from '../../internal/zoom.js';
import type {CaseDatum} from '../../model/chat-state.js';
import type {LinkState} from '../../model/entry.js';
import type {KeyboardCommand} from '../../model/keyboard-map.js';
import {defaultOptions} from '../../model/options.js';
import {nextZoom} from '../../model/preferences.js';
import {
  selectCaseData,
  selectClosing,
  selectContact,
  selectIsCollapsed,
  selectNotice,
  selectOffer,
  selectOptions,
  selectPreferences,
  selectStatus,
} from '../../model/selectors.js';
import {buttons, feedback} from '../../styles/controls.js';
import {hostStyles} from '../../styles/host.js';
import {
  attachIcon,
  chevronDownIcon,
  closeIcon,
  openOutsideIcon,
  warningIcon,
} from '../../styles/icons.js';
import type {ChatComposer} from '../chat-composer/chat-composer.js';
import type {ChatTranscript} from '../chat-transcript/chat-transcript.js';
import type {PushUrl} from '../push-url/push-url.js';
import type {ConversationMenu} from '../conversation-menu/conversation-menu.js';
import type {ChatToolbar} from '../chat-toolbar/chat-toolbar.js';
import {selectRefusal} from '../chat-composer/refusal.js';
import {styles} from './chat-interaction.styles.js';
import {renderClosing} from './closing-notice.js';
import {ResponsePanel} from './response-panel.js';

/**
 * The window of one interaction: who it is with, what can be done, the conversation, and the place to write.
 *
 * Its keys are those of the keyboard map: Ctrl+Shift+F (⌘⇧F) searches in the conversation, F6 goes to it, F8 hides the details …
 *
 * @element chat-interaction
 * @slot details - What a host shows of the case, under the header.
 * @csspart header - Who it is with, and the toolbar.
 * @csspart menu - Search, save and print.
 * @csspart details - The case data.
 * @csspart details-button - Shows and hides them.
 * @csspart drop - The mark while files are held over the window.
 * @csspart notice - What couldn't be done.
 * @csspart transcript - The conversation.
 * @csspart closing - How long a chat that is over stays open.
 * @csspart push-url - Where the address of a page is written for the contact, while it's shown.
 * @csspart push-url-button - Shows and hides it.
 * @csspart responses - The standard responses.
 * @csspart composer - The place to write.
 */
export class ChatInteraction extends LitElement {
  static override styles = [hostStyles, buttons, feedback, styles];

  /** Text zoom, 0.75 to 2, and no other. When unset, what the agent has chosen, else the page's `--chat-zoom`. */
  @property({type: Number}) zoom?: number;

  @state() private isPushingUrl = false;

  readonly #session = new SessionController(this);
  readonly #contact = this.#session.select(selectContact, undefined);
  readonly #offer = this.#session.select(selectOffer, undefined);
  readonly #caseData = this.#session.select(selectCaseData, []);
  readonly #notice = this.#session.select(selectNotice, null);
  readonly #options = this.#session.select(selectOptions, defaultOptions);
  readonly #localize = new LocalizeController(this);
  readonly #composer = createRef<ChatComposer>();
  readonly #closing = this.#session.select(selectClosing, null);
  readonly #clock = new ClockController(this, {
    clock: () => this.#session.current?.clock,
    isNeeded: () => this.#closing.value !== null && 'at' in this.#closing.value,
  });
  readonly #isCollapsed = this.#session.select(selectIsCollapsed, false);
  readonly #preferences = this.#session.select(selectPreferences, undefined);
  readonly #drop = new FileDropController(this, {
    accepts: () => this.#composer.value?.canAttach ?? false,
    drop: (files) => this.#composer.value?.attach(files),
  });
  readonly #transcript = createRef<ChatTranscript>();
  readonly #toolbar = createRef<ChatToolbar>();
  readonly #pushUrl = createRef<PushUrl>();
  readonly #pushUrlButton = createRef<HTMLElement>();
  readonly #menu = createRef<ConversationMenu>();
  readonly #refusal = this.#session.select(selectRefusal, undefined);
  readonly #responses = new ResponsePanel(this, () => this.#composer.value);

  #leavesPushUrl = false;

  constructor() {
    super();
    // What may be done depends on it.
    this.#session.select(selectStatus, undefined);
    new KeyboardCommandsController(this, {
      keys: () => this.#options.value.keys,
      perform: (command) => this.perform(command),
    });
  }

  /** Puts the caret where the agent writes. */
  override focus(options?: FocusOptions): void {
    this.#composer.value?.focus(options);
  }

  /** Does what a key stands for (A7); false if it isn't about this window. What can't be done now isn't. */
  perform(command: KeyboardCommand): boolean {
    const perform = this.#commands[command];
    perform?.();
    return perform !== undefined;
  }

  /** Shows or hides what is around the conversation (I6). */
  toggleDetails(): void {
    const session = this.#session.current;
    const isCollapsed = !this.#isCollapsed.value;
    session?.prefer({type: 'collapsed', interactionId: session.id, isCollapsed});
  }

  /** Shows or hides where the address of a page is written for the contact (U1); the caret goes along. */
  togglePushUrl(): void {
    if (!this.#mayPushUrl) return;
    this.isPushingUrl = !this.isPushingUrl;
    void this.#followPushUrl();
  }

  /** Complete when there's a caret to put somewhere. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await this.#composer.value?.updateComplete;
    return isComplete;
  }

  protected override willUpdate(): void {
    const isThere = this.#mayPushUrl;
    this.#leavesPushUrl = !isThere && (this.#pushUrl.value?.matches(':focus-within') ?? false);
    if (!isThere) this.isPushingUrl = false;
  }

  protected override updated(): void {
    // Where it went with a chat that has ended, the focus stays in the window.
    if (this.#leavesPushUrl) this.focus();
    if (this.#menu.value) this.#menu.value.transcript = this.#transcript.value;
    const zoom = this.zoom ?? this.#preferences.value?.zoom;
    if (isZoom(zoom)) this.style.setProperty('--chat-zoom', String(zoom));
    else this.style.removeProperty('--chat-zoom');
  }

  protected override render() {
    const name = this.#contact.value ? partyName(this.#contact.value) : '';
    return html`<section
      class="window"
      aria-label=${name || this.#localize.terms.transcript.nameless}
      @chat-quote=${this.#handleQuote}
    >
      ${this.#renderHeader(name)} ${this.#renderDetails()}
      <div class="notices" role="status">${this.#renderNotice(name)}</div>
      <chat-transcript part="transcript" ${ref(this.#transcript)}></chat-transcript>
      ${this.#responses.render(this.#refusal.value !== undefined)} ${this.#renderClosing()}
      ${this.#renderPushUrl()}
      <chat-composer
        part="composer"
        @chat-responses-toggle=${this.#responses.handleToggle}
        ${ref(this.#composer)}
        >${this.#renderTools()}${this.#responses.renderButton()}</chat-composer
      >
      ${this.#renderDrop(name)}
    </section>`;
  }

  /** Whom they would go to is what counts: it's said where they are let go. */
  #renderDrop(name: string) {
    if (!this.#drop.isOver) return nothing;
    const {attachments} = this.#localize.terms;
    const isInternal = this.#session.current?.state.audience === 'internal';
    return html`<div class="drop ${isInternal ? 'internal' : ''}" part="drop">
      ${attachIcon()}<span dir="auto"
        >${isInternal ? attachments.dropInternal : attachments.drop(name)}</span
      >
    </div>`;
  }

  #renderTools() {
    return html`${
      this.#options.value.emoji
        ? html`<emoji-picker-button slot="tools"></emoji-picker-button>`
        : nothing
    }${this.#renderPushUrlButton()}`;
  }

  #renderClosing() {
    const {format, terms} = this.#localize;
    const time = (left: number): string => format.shortElapsed(Math.ceil(left / 1000) * 1000);
    const on = {
      hold: () => this.#session.current?.holdClosing(),
      resume: () => this.#session.current?.resumeClosing(),
    };
    return renderClosing(this.#closing.value, time, this.#clock.now, on, terms);
  }

  /** Kept while it's hidden, with what was typed. */
  #renderPushUrl() {
    if (!this.#mayPushUrl) return nothing;
    return html`<div
      id="push-url"
      class="push-url"
      ?hidden=${!this.isPushingUrl}
      @keydown=${this.#handlePushUrlKey}
    >
      <push-url part="push-url" ${ref(this.#pushUrl)}></push-url>
    </div>`;
  }

  #renderPushUrlButton() {
    if (!this.#mayPushUrl) return nothing;
    const {pushUrl} = this.#localize.terms.toolbar;
    return html`<button
      slot="tools"
      type="button"
      class="button icon"
      part="push-url-button"
      aria-label=${pushUrl}
      title=${pushUrl}
      aria-expanded=${this.isPushingUrl ? 'true' : 'false'}
      aria-controls="push-url"
      ${ref(this.#pushUrlButton)}
      @click=${this.togglePushUrl}
    >
      ${openOutsideIcon()}
    </button>`;
  }

  get #mayPushUrl(): boolean {
    return this.#options.value.pushUrl && (this.#session.current?.mayPushUrl ?? false);
  }

  #renderHeader(name: string) {
    return html`<header part="header">
      <div class="who">
        <h2 class="name" dir="auto">${name || this.#localize.terms.transcript.nameless}</h2>
        ${this.#renderConnection(this.#contact.value?.connection)} ${this.#renderDetailsButton()}
      </div>
      <div class="what">
        <chat-toolbar ${ref(this.#toolbar)}></chat-toolbar>
        <conversation-menu
          part="menu"
          ?has-zoom=${this.zoom === undefined && this.#session.current !== undefined}
          ${ref(this.#menu)}
        ></conversation-menu>
      </div>
    </header>`;
  }

  #renderDetailsButton() {
    if (!this.#session.current) return nothing;
    const {hideDetails, showDetails} = this.#localize.terms.toolbar;
    const isShown = !this.#isCollapsed.value;
    return html`<button
      type="button"
      class="button quiet icon small details-button"
      part="details-button"
      aria-label=${isShown ? hideDetails : showDetails}
      title=${isShown ? hideDetails : showDetails}
      aria-expanded=${isShown ? 'true' : 'false'}
      aria-controls="details"
      @click=${this.toggleDetails}
    >
      ${chevronDownIcon()}
    </button>`;
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
    return html`<div id="details" class="details" part="details" ?hidden=${this.#isCollapsed.value}>
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

  readonly #commands: Readonly<Partial<Record<KeyboardCommand, () => void>>> = {
    focusComposer: () => this.focus(),
    focusTranscript: () => this.#focusTranscript(),
    search: () => void this.#transcript.value?.openSearch(),
    pushUrl: () => this.togglePushUrl(),
    responses: () => this.#responses.toggle(),
    toggleDetails: () => this.toggleDetails(),
    zoomIn: () => this.#changeZoom(nextZoom(zoomOf(this), 1)),
    zoomOut: () => this.#changeZoom(nextZoom(zoomOf(this), -1)),
    zoomReset: () => this.#changeZoom(undefined),
    endChat: () => this.#toolbar.value?.perform('end'),
    markDone: () => this.#toolbar.value?.perform('mark-done'),
  };

  #focusTranscript(): void {
    const root = this.#transcript.value?.shadowRoot;
    root?.querySelector<HTMLElement>('[part~="scroller"]')?.focus({preventScroll: true});
  }

  /** Who answers a message goes on to write. */
  #handleQuote(): void {
    this.focus();
  }

  #changeZoom(zoom: number | undefined): void {
    if (this.zoom === undefined) this.#session.current?.prefer({type: 'zoomed', zoom});
  }

  async #followPushUrl(): Promise<void> {
    await this.updateComplete;
    if (this.isPushingUrl) this.#pushUrl.value?.focus();
    else this.focus();
  }

  readonly #handlePushUrlKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    event.preventDefault();
    this.togglePushUrl();
  };

  #handleDismiss(): void {
    this.focus();
    this.#session.current?.dismissNotice();
  }
}

const renderDatum = ({key, label, value}: CaseDatum) =>
  html`<div class="datum">
    <dt dir="auto">${label ?? key}</dt>
    <dd dir="auto" title=${plainName(value)}>${value}</dd>
  </div>`;

declare global {
  interface HTMLElementTagNameMap {
    'chat-interaction': ChatInteraction;
  }
}
