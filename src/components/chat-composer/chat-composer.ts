import {LitElement} from 'lit';
import {property, query} from 'lit/decorators.js';
import {AnnouncerController} from '../../controllers/announcer.js';
import {CompositionController} from '../../controllers/composition.js';
import {KeyBoundaryController} from '../../controllers/key-boundary.js';
import {LocalizeController} from '../../controllers/localize-controller.js';
import {SessionController} from '../../controllers/session-controller.js';
import {checked} from '../../internal/misuse.js';
import {displayName, type Audience} from '../../model/entry.js';
import {defaultOptions} from '../../model/options.js';
import {selectAudience, selectContact, selectOptions} from '../../model/selectors.js';
import {buttons} from '../../styles/controls.js';
import {hostStyles} from '../../styles/host.js';
import {styles} from './chat-composer.styles.js';
import {ChatDraftChangeEvent} from './chat-draft-change-event.js';
import {ChatSendEvent} from './chat-send-event.js';
import {audienceOf, maxLengthOf, sendOnOf} from './composer-settings.js';
import {renderComposer, type ComposerHandlers, type ComposerView} from './composer-template.js';
import {DraftPlaces} from './draft-place.js';
import {isSendKey, type SendOn} from './enter-key.js';
import {budgetOf} from './length-budget.js';
import {selectIsQueueing, selectRefusal} from './refusal.js';
import {StatusAnnouncements} from './status-announcements.js';
import {budgetText} from './status-line.js';

/**
 * The place to write. Inside a session it keeps the session's draft and sends into it; alone it keeps its own.
 *
 * @element chat-composer
 * @fires {ChatSendEvent} chat-send - The agent wants to send; cancelable.
 * @fires {ChatDraftChangeEvent} chat-draft-change - The agent has changed what is being written.
 * @slot tools - Further controls beside Send.
 * @csspart box - The frame around text and controls.
 * @csspart input - The text field.
 * @csspart audience - Who can see what is written, where that isn't the contact.
 * @csspart status - Hint, reason, and how many characters are left.
 * @csspart send - The button.
 * @cssprop [--chat-composer-max-size=40cqb] - Height up to which the text field grows before it scrolls.
 */
export class ChatComposer extends LitElement {
  static override styles = [hostStyles, buttons, styles];

  /** Nothing can be written; what is there stays. */
  @property({type: Boolean}) disabled = false;

  /** Why it's disabled, as the agent reads it. */
  @property({attribute: 'disabled-reason'}) disabledReason = '';

  /** Who will see it. When unset, the session tells, else the contact. */
  @property() audience?: Audience;

  /** Characters (code points) that a message may have; 0 for no limit. When unset, the session's options tell. */
  @property({type: Number, attribute: 'max-length'}) maxLength?: number;

  /** Whether Enter sends and Shift+Enter breaks the line, or Ctrl+Enter sends. When unset, the session's options tell. */
  @property({attribute: 'send-on'}) sendOn?: SendOn;

  /** Lets keys that are typed here reach the page around it. */
  @property({type: Boolean, attribute: 'keyboard-bubbling'}) keyboardBubbling = false;

  @query('textarea') private readonly field!: HTMLTextAreaElement | null;

  readonly #session = new SessionController(this);
  readonly #options = this.#session.select(selectOptions, defaultOptions);
  readonly #contact = this.#session.select(selectContact, undefined);
  readonly #sessionAudience = this.#session.select(selectAudience, 'contact');
  readonly #refusal = this.#session.select(selectRefusal, undefined);
  readonly #isQueueing = this.#session.select(selectIsQueueing, false);
  readonly #localize = new LocalizeController(this);
  readonly #composition = new CompositionController(this);
  readonly #announcements = new StatusAnnouncements(new AnnouncerController(this));
  readonly #places = new DraftPlaces();
  #given: string | undefined;
  #view!: ComposerView;
  #shouldRefocus = false;

  constructor() {
    super();
    this.#session.select((state) => state.drafts[this.#audience], '');
    new KeyBoundaryController(this, {
      isOpen: () => this.keyboardBubbling || this.#options.value.keyboardBubbling,
    });
  }

  /** What is being written. */
  @property()
  get value(): string {
    return this.#given ?? this.#places.current.text;
  }

  set value(value: string) {
    const isText = (text: unknown) => typeof text === 'string';
    this.#given = checked(this, 'value', value, 'a string', isText) ?? '';
    this.requestUpdate();
  }

  /** Puts the caret into the text. */
  override focus(options?: FocusOptions): void {
    this.field?.focus(options);
  }

  protected override willUpdate(): void {
    // While it's moved through the page it has no session: that isn't another one.
    if (this.isConnected && this.#places.choose(this.#session.current, this.#audience))
      this.#shouldRefocus = this.field?.matches(':focus') ?? false;
    const given = this.#given;
    this.#given = undefined;
    if (given !== undefined) this.#places.current.text = given;
    this.#view = this.#createView();
  }

  protected override render() {
    return renderComposer(this.#view, this.#handlers, this.#localize.terms);
  }

  protected override updated(): void {
    if (this.#shouldRefocus) this.focus();
    this.#shouldRefocus = false;
    this.#announcements.tell(this.#view, this.#localize.terms, this.matches(':focus-within'));
  }

  #createView(): ComposerView {
    const place = this.#places.current;
    const options = this.#options.value;
    const contact = this.#contact.value;
    return {
      place,
      text: place.text,
      audience: place.audience,
      contact: contact ? displayName(contact) : '',
      reason: this.#reason,
      isQueueing: this.#isQueueing.value,
      budget: budgetOf(place.text, maxLengthOf(this, options)),
      sendOn: sendOnOf(this, options),
      spellCheck: options.spellCheck,
    };
  }

  get #audience(): Audience {
    return audienceOf(this, this.#sessionAudience.value);
  }

  get #reason(): string | undefined {
    if (this.disabled) return this.disabledReason;
    const {disabled} = this.#localize.terms.composer;
    if (this.#refusal.value) return disabled[this.#refusal.value];
    return this.#session.current?.can('send') === false ? disabled.observing : undefined;
  }

  readonly #handlers: ComposerHandlers = {
    input: () => this.#handleInput(),
    keydown: (event) => this.#handleKeydown(event),
    // The second click of a double click sends nothing more, even where a host has kept the text.
    send: (event) => event.detail > 1 || this.#send(),
    frame: (event) => this.#handleFrame(event),
  };

  #handleInput(): void {
    this.#given = undefined;
    this.#take(this.field?.value ?? '');
  }

  #handleKeydown(event: KeyboardEvent): void {
    if (this.#composition.owns(event) || !isSendKey(event, this.#view.sendOn)) return;
    event.preventDefault();
    if (!event.repeat) this.#send();
  }

  /** A click beside the text is meant for the text. */
  #handleFrame(event: MouseEvent): void {
    if (event.target !== event.currentTarget) return;
    event.preventDefault();
    this.focus();
  }

  #send(): void {
    const {field} = this;
    if (!field || this.#isRefused(field.value)) return;
    const place = this.#places.current;
    const request = new ChatSendEvent(field.value, [], place.audience);
    if (!this.dispatchEvent(request) || !place.send(request.text)) return;
    // At once, not with the next update: a second Enter in between finds nothing to send.
    field.value = place.text;
    this.#notify();
  }

  #isRefused(text: string): boolean {
    const budget = budgetOf(text, maxLengthOf(this, this.#options.value));
    const reason =
      this.#reason ??
      (budget.level === 'over' ? budgetText(budget, this.#localize.terms) : undefined);
    if (reason) this.#announcements.say(reason);
    return reason !== undefined || text.trim() === '';
  }

  #take(text: string): void {
    const place = this.#places.current;
    if (text === place.text) return;
    place.text = text;
    this.#notify();
  }

  #notify(): void {
    this.requestUpdate();
    const {text, audience} = this.#places.current;
    const notice = new ChatDraftChangeEvent(text, audience);
    this.dispatchEvent(notice);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'chat-composer': ChatComposer;
  }
}
