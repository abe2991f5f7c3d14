import {LitElement} from 'lit';
import {property, query} from 'lit/decorators.js';
import {partyName} from '../../content/party-name.js';
import {AnnouncerController} from '../../controllers/announcer.js';
import {CompositionController} from '../../controllers/composition.js';
import {insertText} from '../../controllers/insert-text.js';
import {KeyBoundaryController} from '../../controllers/key-boundary.js';
import {LocalizeController} from '../../controllers/localize-controller.js';
import {SessionController} from '../../controllers/session-controller.js';
import {checked} from '../../internal/misuse.js';
import type {Audience, Party} from '../../model/entry.js';
import type {FileTransfer, FileTransferOptions} from '../../model/file-transfer.js';
import {defaultOptions} from '../../model/options.js';
import {quotedIn} from '../../model/quote.js';
import {
  selectAudience,
  selectContact,
  selectOptions,
  selectParties,
  selectSelf,
} from '../../model/selectors.js';
import {buttons, floating} from '../../styles/controls.js';
import {hostStyles} from '../../styles/host.js';
import {AnsweredMessage} from './answered-message.js';
import {attachmentStyles} from './attachments.styles.js';
import {audienceStyles} from './audience-switch.styles.js';
import {styles} from './chat-composer.styles.js';
import {holdCaret} from './caret.js';
import {ChatAudienceChangeEvent} from './chat-audience-change-event.js';
import {ChatDraftChangeEvent} from './chat-draft-change-event.js';
import {ChatInsertEvent} from './chat-insert-event.js';
import {ChatSendEvent} from './chat-send-event.js';
import {
  audienceOf,
  audiencesOf,
  fileLimitsOf,
  maxLengthOf,
  reasonOf,
  sendOnOf,
} from './composer-settings.js';
import {Completing} from './completing.js';
import {completionStyles} from './completion-list.styles.js';
import {ComposerFiles} from './composer-files.js';
import {renderComposer, type ComposerHandlers, type ComposerView} from './composer-template.js';
import {completersIn} from './text-completer.js';
import {DraftPlaces} from './draft-place.js';
import {isSendKey, type SendOn} from './enter-key.js';
import {budgetOf} from './length-budget.js';
import {MessagePreview} from './message-preview.js';
import type {PreviewView} from './preview-template.js';
import {quoteStripStyles} from './quote-strip.styles.js';
import {selectIsQueueing, selectRefusal} from './refusal.js';
import {SendQuestion} from './send-question.js';
import {questionStyles} from './send-question.styles.js';
import {SpellingReview} from './spelling-review.js';
import {spellingStyles} from './spelling.styles.js';
import {StatusAnnouncements} from './status-announcements.js';
import {budgetText} from './status-line.js';

const noParties: readonly Party[] = [];

/**
 * The place to write. Inside a session it keeps the session's draft and sends into it; alone it keeps its own.
 *
 * @element chat-composer
 * @fires {ChatSendEvent} chat-send - The agent wants to send; cancelable.
 * @fires {ChatDraftChangeEvent} chat-draft-change - The agent has changed what is being written.
 * @fires {ChatAudienceChangeEvent} chat-audience-change - The agent has chosen whom to write to.
 * @slot tools - Further controls beside Send. One that dispatches `chat-insert` has its text put where the caret is; one that has
 * a `completer` (`TextCompleter`) is asked for completions while the agent writes.
 * @csspart box - The frame around text and controls.
 * @csspart input - The text field.
 * @csspart audience - Who can see what is written, where there's a choice or it isn't the contact.
 * @csspart attach - The button that attaches files.
 * @csspart attachments - The files to be sent.
 * @csspart drop - The mark where files are dropped.
 * @csspart completions - What could stand in place of what is typed.
 * @csspart question - What is asked before a doubtful answer is sent.
 * @csspart preview-button - The button that shows the message as the contact will see it.
 * @csspart preview - The message as the contact will see it.
 * @csspart quote - What is answered.
 * @csspart status - Hint, reason, and how many characters are left.
 * @csspart spelling - Words that may be misspelled, with what may have been meant.
 * @csspart spelling-note - What else there is to say of a check.
 * @csspart check-spelling - The button that checks.
 * @csspart send - The button.
 * @cssprop [--chat-composer-max-size=40cqb] - Height up to which the text field grows before it scrolls.
 */
export class ChatComposer extends LitElement {
  static override styles = [
    ...[hostStyles, buttons, floating, styles],
    ...[audienceStyles, attachmentStyles, completionStyles, questionStyles, quoteStripStyles],
    spellingStyles,
  ];

  /** Nothing can be written; what is there stays. */
  @property({type: Boolean}) disabled = false;

  /** Why it's disabled, as the agent reads it. */
  @property({attribute: 'disabled-reason'}) disabledReason = '';

  /** Who will see it. When unset, the session tells, else the contact. */
  @property() audience?: Audience;

  /**
   * Who can be chosen, in that order. When unset, contact and internal note inside a session whose backend has notes, as long
   * as `audience` isn't set; else there's no choice.
   */
  @property({attribute: false}) audiences?: readonly Audience[];

  /** Characters (code points) that a message may have; 0 for no limit. When unset, the session's options tell. */
  @property({type: Number, attribute: 'max-length'}) maxLength?: number;

  /** Whether Enter sends and Shift+Enter breaks the line, or Ctrl+Enter sends. When unset, the session's options tell. */
  @property({attribute: 'send-on'}) sendOn?: SendOn;

  /** Which files can be attached. When unset, the session's options and backend tell; alone, none can. */
  @property({attribute: false}) fileTransfer?: FileTransferOptions;

  /** Lets keys that are typed here reach the page around it. */
  @property({type: Boolean, attribute: 'keyboard-bubbling'}) keyboardBubbling = false;

  @query('textarea') private readonly field!: HTMLTextAreaElement | null;

  @query('#completions') private readonly completions!: HTMLElement | null;

  @query('.box') private readonly box!: HTMLElement | null;

  @query('slot[name=tools]') private readonly tools!: HTMLSlotElement | null;

  readonly #session = new SessionController(this);
  readonly #options = this.#session.select(selectOptions, defaultOptions);
  readonly #contact = this.#session.select(selectContact, undefined);
  readonly #self = this.#session.select(selectSelf, undefined);
  readonly #parties = this.#session.select(selectParties, noParties);
  readonly #sessionAudience = this.#session.select(selectAudience, 'contact');
  readonly #refusal = this.#session.select(selectRefusal, undefined);
  readonly #isQueueing = this.#session.select(selectIsQueueing, false);
  readonly #localize = new LocalizeController(this);
  readonly #composition = new CompositionController(this);
  readonly #announcements = new StatusAnnouncements(new AnnouncerController(this));
  readonly #places = new DraftPlaces(() => this.requestUpdate());
  readonly #files = new ComposerFiles(this, {
    place: () => this.#places.current,
    limits: () => this.#fileLimits,
    contact: () => this.#view.contact,
    localize: () => this.#localize,
    say: (text) => this.#announcements.say(text),
  });
  readonly #answered = new AnsweredMessage(this, {
    place: () => this.#places.current,
    localize: () => this.#localize,
    say: (text) => this.#announcements.say(text),
  });
  readonly #completing = new Completing(this, {
    field: () => this.field,
    list: () => this.completions,
    anchor: () => this.box,
    completers: () => completersIn(this.tools),
    insert: (text, range) => this.field && insertText(this.field, text, range),
    offered: (count) => this.#announcements.say(this.#localize.terms.composer.offered(count)),
  });
  readonly #question = new SendQuestion(this, this.#session, {
    place: () => this.#places.current,
    terms: () => this.#localize.terms,
    canSend: () => this.#view.reason === undefined,
    send: () => this.#send('all'),
  });
  readonly #spelling = new SpellingReview(this, {
    place: () => this.#places.current,
    field: () => this.field,
    options: () => this.#options.value,
    names: () => this.#parties.value.map(partyName),
    localize: () => this.#localize,
    canSend: () => this.#view.reason === undefined,
    send: () => this.#send('spelling'),
    say: (text) => this.#announcements.say(text),
  });
  readonly #preview = new MessagePreview(this, {
    element: () => this.renderRoot.querySelector('.preview'),
    view: () => this.#previewed,
  });
  #given: string | undefined;
  #view!: ComposerView;
  #shouldRefocus = false;
  /** Puts the caret back where another tab, or a page's script, has changed the text. */
  #caret: (() => boolean) | undefined;

  constructor() {
    super();
    this.#session.select((state) => state.drafts[this.#audience], '');
    this.#session.select((state) => state.attached[this.#audience], undefined);
    this.#session.select((state) => quotedIn(state, this.#audience), undefined);
    this.addEventListener(ChatInsertEvent.type, this.#handleInsert);
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

  /** Attaches files to what is being written: what limits forbid is said beside the text. */
  attach(files: readonly File[]): void {
    this.#files.attach(files);
  }

  /** Puts plain text where the caret is, as if it were typed. Returns whether it could. */
  insertText(text: string): boolean {
    return this.field !== null && insertText(this.field, text);
  }

  /** Whether files can be attached now. */
  get canAttach(): boolean {
    return this.#fileLimits !== undefined;
  }

  /** Puts the caret into the text. */
  override focus(options?: FocusOptions): void {
    this.field?.focus(options);
  }

  protected override willUpdate(): void {
    const isWriting = this.field?.matches(':focus') ?? false;
    // While it's moved through the page it has no session: that isn't another one.
    const isOther = this.isConnected && this.#places.choose(this.#session.current, this.#audience);
    this.#shouldRefocus ||= isOther && isWriting;
    const isByHand = !isOther && isWriting && this.#given === undefined;
    this.#caret = this.field && isByHand ? holdCaret(this.field) : undefined;
    const given = this.#given;
    this.#given = undefined;
    if (given !== undefined) this.#places.current.text = given;
    this.#view = this.#createView();
  }

  protected override render() {
    return renderComposer(this.#view, this.#handlers, this.#localize.terms, {
      files: this.#files,
      completing: this.#completing,
      question: this.#question,
      spelling: this.#spelling,
    });
  }

  protected override updated(): void {
    if (this.#caret?.()) this.#announcements.say(this.#localize.terms.composer.changedElsewhere);
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
      hasFiles: !this.#files.isEmpty,
      audience: place.audience,
      audiences: audiencesOf(this, this.#session.current),
      contact: contact ? partyName(contact) : '',
      reason: this.#reason,
      isQueueing: this.#isQueueing.value,
      budget: budgetOf(place.text, maxLengthOf(this, options)),
      sendOn: sendOnOf(this, options),
      spellCheck: options.spellCheck,
      isPreviewing: this.#preview.isOpen && place.audience === 'contact',
      quote: this.#answered.quote,
    };
  }

  get #audience(): Audience {
    return audienceOf(this, this.#sessionAudience.value);
  }

  get #fileLimits(): FileTransfer | undefined {
    return this.#reason === undefined ? fileLimitsOf(this, this.#session.current) : undefined;
  }

  get #reason(): string | undefined {
    return reasonOf(this, this.#session.current, this.#refusal.value, this.#localize.terms);
  }

  readonly #handlers: ComposerHandlers = {
    input: (event) => this.#handleInput(event),
    keydown: (event) => this.#handleKeydown(event),
    leave: () => this.#completing.close(),
    // The second click of a double click sends nothing more, even where a host has kept the text.
    send: (event) => event.detail > 1 || this.#send(),
    frame: (event) => this.#handleFrame(event),
    choose: (audience, isByPointer) => this.#chooseAudience(audience, isByPointer),
    unquote: () => this.#answered.remove(),
    preview: () => this.#preview.toggle(),
  };

  get #previewed(): PreviewView {
    const {text, contact, quote} = this.#view;
    const {links, privacy, nickname} = this.#options.value;
    const self = this.#self.value;
    const author = nickname || (self ? partyName(self) : this.#localize.terms.party.you);
    return {text, contact, quote, links, privacy, author, terms: this.#localize.terms};
  }

  /** After the host's own listeners, which may cancel it. */
  readonly #handleInsert = (event: ChatInsertEvent): void => {
    queueMicrotask(() => {
      if (event.defaultPrevented) return;
      if (event.text) this.insertText(event.text);
      else this.focus();
      if (event.files.length > 0) this.attach(event.files);
    });
  };

  /** A page's scripts may tell of an input by an event that says nothing more. */
  #handleInput({inputType, isComposing}: Partial<InputEvent>): void {
    this.#given = undefined;
    this.#take(this.field?.value ?? '');
    // What was undone isn't done again.
    if (inputType?.startsWith('history')) this.#completing.close();
    else if (!isComposing) this.#completing.look();
    this.#spelling.prepare();
  }

  #handleKeydown(event: KeyboardEvent): void {
    if (this.#composition.owns(event)) return;
    if (event.key === 'F7' && this.#spelling.isOffered) {
      event.preventDefault();
      this.#spelling.check();
      return;
    }
    const isForList = this.#completing.handles(event) || this.#answered.handles(event);
    if (!isForList && !isSendKey(event, this.#view.sendOn)) return;
    event.preventDefault();
    if (!isForList && !event.repeat) this.#send();
  }

  /** A click beside the text is meant for the text. */
  #handleFrame(event: MouseEvent): void {
    if (event.target !== event.currentTarget) return;
    event.preventDefault();
    this.focus();
  }

  /** Who points at an audience goes on to write. */
  #chooseAudience(audience: Audience, isByPointer: boolean): void {
    this.#shouldRefocus = isByPointer;
    this.requestUpdate();
    if (audience === this.#view.audience) return;
    const session = this.#session.current;
    if (session && !this.audience) session.setAudience(audience);
    else this.audience = audience;
    const notice = new ChatAudienceChangeEvent(audience);
    this.dispatchEvent(notice);
  }

  /** @param passed - Of what a message is held for, what it has passed. */
  #send(passed: 'none' | 'spelling' | 'all' = 'none'): void {
    const {field} = this;
    if (!field || this.#isRefused(field.value)) return;
    if (passed === 'none' && this.#spelling.holds()) return;
    if (passed !== 'all' && this.#question.ask()) return;
    const place = this.#places.current;
    const {audience, files} = place;
    const request = new ChatSendEvent(field.value, files.blobs, audience, this.#answered.id);
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
    return reason !== undefined || (text.trim() === '' && this.#files.isEmpty);
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
