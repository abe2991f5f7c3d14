import {html, LitElement, nothing} from 'lit';
import {property, query} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {contactName} from '../../content/party-name.js';
import {AnchoredPopoverController} from '../../controllers/anchored-popover.js';
import {LocalizeController} from '../../controllers/localize-controller.js';
import {RovingFocusController} from '../../controllers/roving-focus.js';
import {SessionController} from '../../controllers/session-controller.js';
import {jsonAttribute} from '../../internal/json-attribute.js';
import {checked} from '../../internal/misuse.js';
import type {InteractionStatus} from '../../model/lifecycle.js';
import {defaultOptions} from '../../model/options.js';
import {
  selectConnection,
  selectContact,
  selectOptions,
  selectRunning,
  selectStatus,
} from '../../model/selectors.js';
import {busy, buttons, floating} from '../../styles/controls.js';
import {hostStyles} from '../../styles/host.js';
import {renderAction} from './action-button.js';
import {ChatEndEvent} from './chat-end-event.js';
import {ChatMarkDoneEvent} from './chat-mark-done-event.js';
import {styles} from './chat-toolbar.styles.js';
import {renderConfirmation} from './confirmation.js';
import {actionsIn, isStatus, type ToolbarAction, type ToolbarCommand} from './toolbar-action.js';

const nothingRuns: readonly string[] = [];

/**
 * What can be done with the interaction now, as a toolbar: one stop of the Tab key, arrows inside.
 *
 * @element chat-toolbar
 * @fires {ChatEndEvent} chat-end - The agent wants to end the chat; cancelable.
 * @fires {ChatMarkDoneEvent} chat-mark-done - The agent is done with an ended chat; cancelable.
 * @csspart toolbar - The buttons.
 * @csspart confirmation - The question before a chat ends.
 */
export class ChatToolbar extends LitElement {
  static override styles = [hostStyles, buttons, busy, floating, styles];

  /** Where the interaction stands. When unset, the session tells. */
  @property() status?: InteractionStatus;

  /** Commands that wait for the server; as an attribute, JSON. When unset, the session tells. */
  @property({type: Array, converter: jsonAttribute('<chat-toolbar> running')})
  running?: readonly string[];

  /** Commands that are offered where the status allows; as an attribute, JSON. When unset, what the backend has. */
  @property({type: Array, converter: jsonAttribute('<chat-toolbar> capabilities')})
  capabilities?: readonly string[];

  /** Whom the chat is with. When unset, the session tells. */
  @property({attribute: 'contact-name'}) contactName?: string;

  /** Asks before the chat is ended. When unset, the session's options tell, else it does. */
  @property({type: Boolean, attribute: 'confirm-end'}) confirmEnd?: boolean;

  @query('[popover]') private readonly confirmation!: HTMLElement | null;
  @query('[data-command="end"]') private readonly endButton!: HTMLElement | null;

  readonly #session = new SessionController(this);
  readonly #status = this.#session.select(selectStatus, undefined);
  readonly #running = this.#session.select(selectRunning, nothingRuns);
  readonly #connection = this.#session.select(selectConnection, undefined);
  readonly #contact = this.#session.select(selectContact, undefined);
  readonly #options = this.#session.select(selectOptions, defaultOptions);
  readonly #localize = new LocalizeController(this);
  readonly #popover = new AnchoredPopoverController(this, {
    popover: () => this.confirmation,
    anchor: () => this.endButton,
  });
  #actions: readonly ToolbarAction[] = [];
  #hadFocus = false;

  constructor() {
    super();
    new RovingFocusController(this, {items: () => this.#buttons});
  }

  /** Focuses the first button. */
  override focus(options?: FocusOptions): void {
    this.#buttons[0]?.focus(options);
  }

  /** Does as a press on the button does; nothing where there's none, or it can't be pressed. */
  perform(command: ToolbarCommand): void {
    const action = this.#actions.find((one) => one.command === command);
    if (!action || action.blocked) return;
    if (command === 'mark-done') this.#markDone();
    else if (this.#asksFirst) this.#ask();
    else this.#end();
  }

  protected override willUpdate(): void {
    this.#actions = actionsIn({
      status: checked(this, 'status', this.status, 'a status', isStatus) ?? this.#status.value,
      running: this.#list('running') ?? this.#running.value,
      isOnline: (this.#connection.value?.status ?? 'connected') === 'connected',
      has: (command) => this.#has(command),
    });
    if (!this.#actions.some(({command}) => command === 'end')) this.#popover.hide();
    this.#hadFocus = this.#buttons.some((button) => button.matches(':focus'));
  }

  protected override render() {
    const {terms} = this.#localize;
    if (this.#actions.length === 0) return nothing;
    return html`<div
        class="toolbar"
        part="toolbar"
        role="toolbar"
        aria-label=${terms.toolbar.label}
      >
        ${repeat(
          this.#actions,
          ({command}) => command,
          (action) => this.#renderAction(action),
        )}
      </div>
      ${renderConfirmation(this.#name, this.#answers, terms)}`;
  }

  /** A button that is gone leaves its focus to the one in its place. */
  protected override updated(): void {
    if (this.#hadFocus && !this.#buttons.some((button) => button.matches(':focus'))) this.focus();
  }

  #renderAction(action: ToolbarAction) {
    const asks = action.command === 'end' && this.#asksFirst;
    const view = {...action, asks, isAsking: asks && this.#popover.isOpen};
    const press = (event: MouseEvent) => this.#handleClick(event, action.command);
    return renderAction(view, press, this.#localize.terms);
  }

  readonly #answers = {
    confirm: () => {
      this.#popover.hide();
      this.#end();
    },
    keep: () => this.#popover.hide(),
  };

  /** The second click of a double click would hit the button that has taken the place of the first. */
  #handleClick(event: MouseEvent, command: ToolbarCommand): void {
    if (event.detail <= 1) this.perform(command);
  }

  #ask(): void {
    if (this.#popover.isOpen) {
      this.#popover.hide();
      return;
    }
    this.#popover.show();
    this.confirmation?.querySelector('button')?.focus();
  }

  #end(): void {
    const session = this.#session.current;
    const request = new ChatEndEvent(session?.id);
    if (this.dispatchEvent(request)) void session?.end();
  }

  #markDone(): void {
    const session = this.#session.current;
    const request = new ChatMarkDoneEvent(session?.id);
    if (this.dispatchEvent(request)) void session?.markDone();
  }

  #has(command: ToolbarCommand): boolean {
    const given = this.#list('capabilities');
    if (given) return given.includes(command);
    const session = this.#session.current;
    return !session || session.can(command) || session.state.running.includes(command);
  }

  #list(field: 'running' | 'capabilities'): readonly string[] | undefined {
    return checked(this, field, this[field], 'a list of commands', (value) => Array.isArray(value));
  }

  get #asksFirst(): boolean {
    return this.confirmEnd ?? this.#options.value.confirmEnd;
  }

  get #name(): string {
    return this.contactName ?? contactName(this.#contact.value, this.#localize.terms);
  }

  get #buttons(): readonly HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('.toolbar > .button')];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'chat-toolbar': ChatToolbar;
  }
}
