import {ContextProvider} from '@lit/context';
import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {property, query} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import type {ChatBackend} from '../../backends/chat-backend.js';
import {AnnouncerController, announcerContext} from '../../controllers/announcer.js';
import {KeyBoundaryController} from '../../controllers/key-boundary.js';
import {KeyboardCommandsController} from '../../controllers/keyboard-commands.js';
import {LocalizeController} from '../../controllers/localize-controller.js';
import {DesktopNotificationsController} from '../../controllers/desktop-notifications.js';
import {PageAttentionController} from '../../controllers/page-attention.js';
import {PageLeaveController} from '../../controllers/page-leave.js';
import {jsonAttribute} from '../../internal/json-attribute.js';
import {checked} from '../../internal/misuse.js';
import type {KeyboardCommand} from '../../model/keyboard-map.js';
import {defaultOptions} from '../../model/options.js';
import {AgentDesk} from '../../session/agent-desk.js';
import type {ChatSession} from '../../session/chat-session.js';
import {deskContext} from '../../session/contexts.js';
import {buttons, feedback} from '../../styles/controls.js';
import {hostStyles} from '../../styles/host.js';
import {ChatAcceptEvent} from '../interaction-offer/chat-accept-event.js';
import {ChatFocusEvent} from '../interaction-item/chat-focus-event.js';
import type {KeyboardHelp} from '../keyboard-help/keyboard-help.js';
import type {ChatInteraction} from '../chat-interaction/chat-interaction.js';
import {styles} from './agent-desk.styles.js';
import {longestWaiting, nextOpen, oldestOffer} from './choices.js';
import {applyLook} from './look.js';
import {renderStatus} from './status.js';

/**
 * The whole chat desk of an agent: the open interactions and offers in a bar, and their windows, one in front. Give it
 * a backend; its size is its host's.
 *
 * @element agent-desk
 * @csspart status - Whose desk it is, and how its link to the server is.
 * @csspart help - Opens the keyboard map.
 * @csspart notify - The button that asks for desktop notifications, as long as nobody has said whether they're wanted.
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

  /** Text zoom, 0.75 to 2, until the agent chooses another; wins over `options.zoom`. */
  @property({type: Number}) zoom?: number;

  @query('interaction-bar') private readonly bar!: HTMLElement | null;
  @query('.front > chat-interaction') private readonly front!: ChatInteraction | null;

  @query('keyboard-help') private readonly help!: KeyboardHelp | null;

  readonly #provider = new ContextProvider(this, {context: deskContext});
  readonly #announcer = new AnnouncerController(this);
  readonly #localize = new LocalizeController(this, () => this.#current?.state.options.locale);
  readonly #notifications = new DesktopNotificationsController(this, {
    desk: () => this.#current,
    localize: this.#localize,
    choose: (session) => void this.#choose(session),
  });
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
    new KeyboardCommandsController(this, {
      keys: () => this.#current?.state.options.keys ?? defaultOptions.keys,
      perform: (command) => this.#perform(command),
    });
    new PageAttentionController(this, {
      desk: () => this.#current,
      terms: () => this.#localize.terms,
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
      ${renderStatus(state, this.#localize.terms, {
        help: this.#showHelp,
        notify: this.#notifications.canAsk ? this.#askForNotifications : undefined,
      })}
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
      <keyboard-help></keyboard-help>
    </div>`;
  }

  protected override updated(): void {
    const desk = this.renderRoot.querySelector<HTMLElement>('.desk');
    const {options, preferences} = this.#current?.state ?? {};
    if (desk) applyLook(desk, options, preferences?.zoom ?? this.zoom);
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
    const desk = checked(this, 'desk', this.desk, 'an AgentDesk', has('subscribe'));
    if (desk) return desk;
    const backend = checked(this, 'backend', this.backend, 'a ChatBackend', has('capabilities'));
    return backend && new AgentDesk(backend, {options: this.options});
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

  readonly #askForNotifications = (): void => void this.#notifications.ask();

  readonly #showHelp = (): void => this.help?.show();

  /** What is about a window is done in the one in front. */
  #perform(command: KeyboardCommand): boolean {
    const {interactions = [], focused = null} = this.#current?.state ?? {};
    switch (command) {
      case 'nextChat':
        return this.#choose(nextOpen(interactions, focused, 1));
      case 'previousChat':
        return this.#choose(nextOpen(interactions, focused, -1));
      case 'longestWaiting':
        return this.#choose(longestWaiting(interactions));
      case 'acceptOffer':
        return this.#accept(oldestOffer(interactions));
      case 'keyboardHelp':
        this.#showHelp();
        return true;
      default:
        return this.front?.perform(command) ?? true;
    }
  }

  #choose(session: ChatSession | undefined): true {
    if (!session) return true;
    const request = new ChatFocusEvent(session.id);
    if (!this.dispatchEvent(request)) return true;
    this.#current?.focus(session.id);
    this.#handleChoice();
    return true;
  }

  #accept(session: ChatSession | undefined): true {
    if (!session) return true;
    const request = new ChatAcceptEvent(session.id);
    if (!this.dispatchEvent(request)) return true;
    this.#current?.accept(session.id);
    this.#handleChoice();
    return true;
  }

  /** What the agent chose comes forward, with the caret where they write. */
  #handleChoice(): void {
    this.#shouldFocusFront = true;
    this.requestUpdate();
  }
}

/** Told by what it can do: it may come from another copy of the kit. */
const has = (member: string) => (value: object) =>
  typeof value === 'object' && 'connect' in value && member in value;

declare global {
  interface HTMLElementTagNameMap {
    'agent-desk': AgentDeskElement;
  }
}
