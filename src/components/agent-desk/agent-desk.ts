import {ContextProvider} from '@lit/context';
import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {property, query} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import type {ChatBackend} from '../../backends/chat-backend.js';
import {AnnouncerController, announcerContext} from '../../controllers/announcer.js';
import {KeyBoundaryController} from '../../controllers/key-boundary.js';
import {LocalizeController} from '../../controllers/localize-controller.js';
import {PageLeaveController} from '../../controllers/page-leave.js';
import {jsonAttribute} from '../../internal/json-attribute.js';
import {AgentDesk} from '../../session/agent-desk.js';
import type {ChatSession} from '../../session/chat-session.js';
import {deskContext} from '../../session/contexts.js';
import {buttons, feedback} from '../../styles/controls.js';
import {hostStyles} from '../../styles/host.js';
import type {ChatInteraction} from '../chat-interaction/chat-interaction.js';
import {styles} from './agent-desk.styles.js';
import {applyLook} from './look.js';
import {renderStatus} from './status.js';

/**
 * The whole chat desk of an agent: the open interactions and offers in a bar, and their windows, one in front. Give it
 * a backend; its size is its host's.
 *
 * @element agent-desk
 * @csspart status - Whose desk it is, and how its link to the server is.
 * @csspart bar - The open interactions and offers.
 * @csspart windows - The windows.
 */
export class AgentDeskElement extends LitElement {
  static override styles = [hostStyles, buttons, feedback, styles];

  /** Where the chats come from. Another one takes its place with all of its interactions. */
  @property({attribute: false}) backend?: ChatBackend;

  /** A desk that the host has made; wins over `backend`. */
  @property({attribute: false}) desk?: AgentDesk;

  /** See {@link Options}; as an attribute, JSON. What isn't right is reported on the console and ignored. */
  @property({type: Object, converter: jsonAttribute('<agent-desk> options')}) options?: unknown;

  /** Text zoom, 0.75 to 2; wins over `options.zoom`. */
  @property({type: Number}) zoom?: number;

  @query('interaction-bar') private readonly bar!: HTMLElement | null;
  @query('.front > chat-interaction') private readonly front!: ChatInteraction | null;

  readonly #provider = new ContextProvider(this, {context: deskContext});
  readonly #announcer = new AnnouncerController(this);
  readonly #localize = new LocalizeController(this, () => this.#current?.state.options.locale);
  /** Windows are made when first looked at, and then kept with their place, selection and undo. */
  readonly #opened = new Set<string>();
  #current: AgentDesk | undefined;
  #unsubscribe: (() => void) | undefined;
  #shouldFocusFront = false;

  constructor() {
    super();
    new ContextProvider(this, {context: announcerContext, initialValue: this.#announcer});
    new KeyBoundaryController(this, {
      isOpen: () => this.#current?.state.options.keyboardBubbling ?? false,
    });
    new PageLeaveController(this, () => this.#current?.flush());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#current?.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A desk that is only moved keeps its link.
    queueMicrotask(() => this.isConnected || this.#current?.disconnect());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('backend') || changed.has('desk')) this.#use(this.#chooseDesk());
    else if (changed.has('options')) this.#current?.setOptions(this.options);
    const {interactions, focused} = this.#current?.state ?? {};
    if (focused) this.#opened.add(focused);
    for (const id of this.#opened)
      if (!interactions?.some((session) => session.id === id)) this.#opened.delete(id);
  }

  protected override render() {
    const state = this.#current?.state;
    return html`<div class="desk tokens">
      ${renderStatus(state, this.#localize.terms)}
      <interaction-bar
        part="bar"
        @chat-focus=${this.#handleChoice}
        @chat-accept=${this.#handleChoice}
      ></interaction-bar>
      <div class="windows" part="windows">
        ${repeat(
          (state?.interactions ?? []).filter(({id}) => this.#opened.has(id)),
          ({id}) => id,
          (session) => this.#renderWindow(session),
        )}
        ${state?.focused ? nothing : this.#renderEmpty(state?.interactions.length === 0)}
      </div>
    </div>`;
  }

  protected override updated(): void {
    const desk = this.renderRoot.querySelector<HTMLElement>('.desk');
    if (desk) applyLook(desk, this.#current?.state.options, this.zoom);
    if (this.#shouldFocusFront) void this.#focusFront();
    this.#shouldFocusFront = false;
  }

  async #focusFront(): Promise<void> {
    const {front} = this;
    await front?.updateComplete;
    if (front === this.front) front?.focus();
  }

  #renderWindow(session: ChatSession) {
    const isFront = session.id === this.#current?.state.focused;
    return html`<chat-session
      class=${isFront ? 'front' : 'back'}
      ?inert=${!isFront}
      .session=${session}
    >
      <chat-interaction></chat-interaction>
    </chat-session>`;
  }

  #renderEmpty(hasNone: boolean | undefined) {
    const {emptyTitle, emptyHint, noneChosen} = this.#localize.terms.bar;
    return html`<div class="empty">
      ${hasNone ? html`<strong>${emptyTitle}</strong><span>${emptyHint}</span>` : noneChosen}
    </div>`;
  }

  #chooseDesk(): AgentDesk | undefined {
    if (this.desk) return this.desk;
    return this.backend && new AgentDesk(this.backend, {options: this.options});
  }

  #use(desk: AgentDesk | undefined): void {
    this.#unsubscribe?.();
    this.#current?.disconnect();
    this.#current = desk;
    this.#unsubscribe = desk?.subscribe(this.#handleDeskChange);
    this.#provider.setValue(desk);
    if (this.options !== undefined) desk?.setOptions(this.options);
    if (this.isConnected) desk?.connect();
  }

  /** Before the window in front goes away: the focus moves first, and never into another chat's composer. */
  readonly #handleDeskChange = (): void => {
    const front = this.front?.closest('chat-session');
    const id = front?.session?.id;
    const isGone = id !== undefined && !this.#current?.session(id);
    if (isGone && this.front?.matches(':focus-within')) this.bar?.focus();
    this.requestUpdate();
  };

  /** What the agent chose comes forward, with the caret where they write. */
  #handleChoice(): void {
    this.#shouldFocusFront = true;
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'agent-desk': AgentDeskElement;
  }
}
