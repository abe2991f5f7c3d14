import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {AnnouncerController} from '../../controllers/announcer.js';
import {KeyBoundaryController} from '../../controllers/key-boundary.js';
import {LocalizeController} from '../../controllers/localize-controller.js';
import {SessionController} from '../../controllers/session-controller.js';
import {OnDemand} from '../../internal/on-demand.js';
import {defaultOptions} from '../../model/options.js';
import {responseParts, type FieldValue} from '../../model/response-text.js';
import {selectCaseData, selectOptions, selectParties} from '../../model/selectors.js';
import {
  noResponses,
  type ResponseCategory,
  type ResponseLibraryContent,
  type StandardResponse,
} from '../../model/standard-response.js';
import type {ChatSession} from '../../session/chat-session.js';
import type {ResponseHabits} from '../../session/response-habits.js';
import {busy, buttons, feedback} from '../../styles/controls.js';
import {fields} from '../../styles/fields.js';
import {hostStyles} from '../../styles/host.js';
import type {LoadFile} from '../file-attachment/file-source.js';
import {AskedFields} from './asked-fields.js';
import {ChatResponseHabitsChangeEvent} from './chat-response-habits-change-event.js';
import {ChatResponsesToggleEvent} from './chat-responses-toggle-event.js';
import {fieldLabel, valuesOfSession} from './field-values.js';
import {FoundResponses} from './found-responses.js';
import {givenContent, givenHabits, givenValues} from './given-content.js';
import {Inserting} from './inserting.js';
import {renderHead, type HeadHandlers} from './library-head.js';
import {LibrarySource} from './library-source.js';
import {PlaceTree} from './place-tree.js';
import {everywhere} from './places.js';
import {styles} from './response-library.styles.js';
import {renderPreview, type PreviewHandlers} from './response-preview.js';
import {renderResults, type ResultHandlers} from './result-list.js';

const renderer = new OnDemand(() => import('../rich-media-renderer/define.js'));

/**
 * An agent's standard responses (C5): found by category or by words, looked at as they would be sent, inserted where the caret is.
 * What the interaction doesn't know is asked for before. Inside a session it shows those of the desk; alone it shows what it's
 * given.
 *
 * Keys in the search: Down, Up, Page Down and Page Up move in the list, Enter inserts, Escape empties the search and then closes.
 * In the categories, after the ARIA tree: arrows, Home, End, `*`, letters; Enter goes to the search.
 *
 * @element response-library
 * @fires {ChatInsertEvent} chat-insert - The agent inserts a response, its fields filled; cancelable. `<chat-interaction>` puts
 * it into its text.
 * @fires {ChatResponsesToggleEvent} chat-responses-toggle - The agent wants to close it.
 * @fires {ChatResponseHabitsChangeEvent} chat-response-habits-change - Favourites or recents are others now.
 * @csspart search - The text field of the search.
 * @csspart categories - The tree.
 * @csspart list - What was found.
 * @csspart preview - The chosen response.
 * @csspart field - A field for what is missing.
 * @csspart rich - What can only be looked at.
 * @csspart insert - Its button.
 * @csspart close - Its button.
 */
export class ResponseLibrary extends LitElement {
  static override styles = [hostStyles, buttons, busy, feedback, fields, styles];

  /** All there are. When unset, the desk's, which are loaded then. */
  @property({attribute: false}) responses?: readonly StandardResponse[];

  /** What they're sorted by, with `responses`. */
  @property({attribute: false}) categories?: readonly ResponseCategory[];

  /** Values of fields by name, such as `{'contact.name': 'Mark'}`. When unset, the interaction's. */
  @property({attribute: false}) values?: Readonly<Record<string, string>>;

  /** Which are favourite and recent, by id. When unset, the agent's own on this device. */
  @property({attribute: false}) habits?: ResponseHabits;

  /** The way to the bytes of files. When unset, the session's; a file's `url` is used on the page's own origin alone. */
  @property({attribute: false}) loadFile?: LoadFile;

  /** The response to show, by id. */
  @property({attribute: 'response-id'}) responseId = '';

  /** Whether there's a button to close it. */
  @property({type: Boolean}) closable = false;

  /** Nothing can be inserted. */
  @property({type: Boolean}) disabled = false;

  @state() private isTreeShown = false;

  @query('.search') private readonly search!: HTMLInputElement | null;
  @query('.list') private readonly list!: HTMLElement | null;

  readonly #session = new SessionController(this);
  readonly #options = this.#session.select(selectOptions, defaultOptions);
  readonly #localize = new LocalizeController(this);
  readonly #announcer = new AnnouncerController(this);
  readonly #source = new LibrarySource(this, () => this.#session.current?.responses);
  readonly #fields = new AskedFields(this, {
    known: () => this.#known,
    label: (name) => this.#label(name),
    missing: (label) =>
      this.#announcer.announce(this.#localize.terms.responses.missingField(label)),
  });
  readonly #inserting = new Inserting(this, {
    fields: this.#fields,
    canSendFiles: () => this.#canSendFiles,
    loadFile: () => this.loadFile ?? this.#session.current?.loadFile,
    inserted: ({id}) => this.#changeHabits(this.#source.use(this.#habits, id)),
  });
  readonly #found = new FoundResponses(this, {
    list: () => this.list,
    moved: () => {
      this.#inserting.stop();
      this.#fields.settle();
    },
  });
  readonly #tree = new PlaceTree(this, {
    chosen: () => this.#found.place,
    categories: () => this.#library.categories,
    choose: (place) => this.#found.look(this.#found.text, place),
    enter: () => {
      this.isTreeShown = false;
      this.focus();
    },
  });
  #given: ResponseLibraryContent = noResponses;
  #of: ChatSession | undefined;

  constructor() {
    super();
    this.#session.select(selectParties, []);
    this.#session.select(selectCaseData, []);
    new KeyBoundaryController(this, {isOpen: () => this.#options.value.keyboardBubbling});
  }

  /** Puts the caret into the search. */
  override focus(options?: FocusOptions): void {
    this.search?.focus(options);
  }

  /** Puts the caret into the first field that is missing, else into the search. */
  focusMissing(): void {
    if (!this.#fields.focus()) this.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#source.follow();
    if (changed.has('responses') || changed.has('categories')) this.#given = givenContent(this);
    if (this.isConnected && this.#of !== this.#session.current) this.#turnTo(this.#session.current);
    if (changed.has('responseId')) this.#found.want(this.responseId);
    const {locale} = this.#localize;
    this.#found.follow({library: this.#library, habits: this.#habits, locale});
  }

  protected override render() {
    const {terms} = this.#localize;
    return html`<section class="library" aria-label=${terms.composer.responses}>
      ${this.#renderHead()} ${this.#renderBody()}
    </section>`;
  }

  #renderHead() {
    const {terms} = this.#localize;
    const {text, place, count, active} = this.#found;
    const {isTreeShown, closable: isClosable} = this;
    const placeName = this.#tree.name(place, terms);
    return renderHead(
      {text, placeName, count, active, isTreeShown, isClosable},
      this.#onHead,
      terms,
    );
  }

  #renderBody() {
    const {status} = this.#status;
    const {terms} = this.#localize;
    if (status === 'failed')
      return html`<div class="empty" role="alert">
        <span>${terms.responses.failed}</span>
        <button type="button" class="button" @click=${() => this.#source.load()}>
          ${terms.common.retry}
        </button>
      </div>`;
    if (status !== 'ready')
      return html`<div class="body waiting" role="status" aria-label=${terms.common.loading}>
        ${[0, 1, 2, 3].map(() => html`<span class="skeleton"></span>`)}
      </div>`;
    return html`<div class="body ${this.isTreeShown ? 'with-tree' : ''}">
      ${this.#tree.render(terms)} ${this.#renderFound()} ${this.#renderPreview()}
    </div>`;
  }

  #renderFound() {
    const {terms} = this.#localize;
    const {responses} = terms;
    const {drawn, count, active, query} = this.#found;
    const view = {
      responses: drawn,
      ...{count, active, query},
      favourites: new Set(this.#habits.favourites),
      valueOf: this.#fields.valueOf,
    };
    return html`<div class="found">
      ${renderResults(view, this.#onResults, terms)}
      ${count === 0 ? html`<div class="empty">${this.#whyNone}</div>` : nothing}
      <div class="visually-hidden" role="status">${responses.found(count)}</div>
    </div>`;
  }

  #renderPreview() {
    const response = this.#found.chosen;
    if (!response) return nothing;
    const {terms, format} = this.#localize;
    const hasRich = (response.rich ?? []).length > 0;
    const view = {
      response,
      parts: responseParts(response.text, this.#fields.valueOf),
      asked: this.#fields.in(response.text),
      isFavourite: this.#habits.favourites.includes(response.id),
      isDisabled: this.disabled,
      isBusy: this.#inserting.isBusy,
      canSendFiles: this.#canSendFiles,
      haveFilesFailed: this.#inserting.haveFilesFailed,
      isRendererLoaded: hasRich && renderer.get(() => this.requestUpdate()) !== undefined,
      label: (name: string) => this.#label(name),
    };
    return renderPreview(view, this.#onPreview, terms, format);
  }

  readonly #onHead: HeadHandlers = {
    input: (event) => this.#handleInput(event),
    keydown: (event) => this.#handleKeydown(event),
    toggleTree: () => this.#toggleTree(),
    close: () => this.#close(),
  };

  readonly #onResults: ResultHandlers = {
    choose: (index) => this.#found.choose(index),
    insert: (index) => {
      this.#found.choose(index);
      this.#insert(true);
    },
    scroll: (event) => {
      const {scrollTop, clientHeight, scrollHeight} = event.currentTarget as HTMLElement;
      const isNearEnd = scrollTop + 2 * clientHeight > scrollHeight;
      if (isNearEnd) this.#found.drawMore();
    },
  };

  readonly #onPreview: PreviewHandlers = {
    fill: (name, value) => this.#fields.fill(name, value),
    insert: (withFiles) => this.#insert(withFiles),
    mark: (isFavourite) => {
      const id = this.#found.chosen?.id;
      if (id === undefined) return;
      this.#changeHabits(this.#source.mark(this.#habits, id, isFavourite));
    },
  };

  #handleInput(event: Event): void {
    this.#found.look((event.target as HTMLInputElement).value, this.#found.place);
  }

  #handleKeydown(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = {ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8}[event.key];
    if (step) this.#found.choose(this.#found.active + step);
    else if (event.key === 'Enter') {
      if (!event.repeat) this.#insert(true);
    } else if (event.key === 'Escape') this.#escape();
    else return;
    event.preventDefault();
    if (event.key === 'Escape') event.stopPropagation();
  }

  #escape(): void {
    if (this.#found.text !== '') this.#found.look('', this.#found.place);
    else if (this.closable) this.#close();
  }

  #toggleTree(): void {
    this.isTreeShown = !this.isTreeShown;
    if (this.isTreeShown) void this.updateComplete.then(() => this.#tree.focus());
  }

  #insert(withFiles: boolean): void {
    const {chosen} = this.#found;
    if (chosen && !this.disabled) void this.#inserting.insert(chosen, withFiles);
  }

  #close(): void {
    const request = new ChatResponsesToggleEvent(false);
    this.dispatchEvent(request);
  }

  #changeHabits(habits: ResponseHabits): void {
    if (this.habits) this.habits = habits;
    const notice = new ChatResponseHabitsChangeEvent(habits);
    this.dispatchEvent(notice);
  }

  #turnTo(session: ChatSession | undefined): void {
    this.#of = session;
    this.#fields.clear();
    this.#found.look('', everywhere);
  }

  #label(name: string): string {
    return fieldLabel(name, this.#session.current?.state, this.#localize.terms);
  }

  get #known(): FieldValue {
    return givenValues(this) ?? valuesOfSession(this.#session.current?.state);
  }

  get #whyNone(): string {
    const {responses} = this.#localize.terms;
    const {text, place} = this.#found;
    if (text.trim() !== '') return responses.none;
    if (place.kind === 'favourites') return responses.noFavourites;
    return place.kind === 'recents' ? responses.noRecents : responses.nothingHere;
  }

  get #status() {
    return this.responses || !this.#source.state ? {status: 'ready'} : this.#source.state;
  }

  get #library(): ResponseLibraryContent {
    return this.responses ? this.#given : (this.#source.state ?? noResponses);
  }

  get #habits(): ResponseHabits {
    return givenHabits(this) ?? this.#source.habits;
  }

  get #canSendFiles(): boolean {
    return this.loadFile !== undefined || (this.#session.current?.canSendFiles ?? true);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'response-library': ResponseLibrary;
  }
}
