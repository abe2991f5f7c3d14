import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {AnnouncerController} from '../../controllers/announcer.js';
import {KeyBoundaryController} from '../../controllers/key-boundary.js';
import {LocalizeController} from '../../controllers/localize-controller.js';
import {SessionController} from '../../controllers/session-controller.js';
import {checked} from '../../internal/misuse.js';
import {OnDemand} from '../../internal/on-demand.js';
import {joinResponses, readResponsePage} from '../../model/read-responses.js';
import {defaultOptions} from '../../model/options.js';
import {responseParts, fillResponse, responseFields} from '../../model/response-text.js';
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
import {ChatInsertEvent} from '../chat-composer/chat-insert-event.js';
import type {LoadFile} from '../file-attachment/file-source.js';
import {ChatResponseHabitsChangeEvent} from './chat-response-habits-change-event.js';
import {ChatResponsesToggleEvent} from './chat-responses-toggle-event.js';
import {fieldLabel, valuesOfRecord, valuesOfSession} from './field-values.js';
import {renderHead, type HeadHandlers} from './library-head.js';
import {LibrarySearch} from './library-search.js';
import {LibrarySource} from './library-source.js';
import {PlaceTree} from './place-tree.js';
import {everywhere, type Place} from './places.js';
import {loadResponseFiles} from './response-files.js';
import {styles} from './response-library.styles.js';
import {renderPreview, type AskedField, type PreviewHandlers} from './response-preview.js';
import {renderResults, type ResultHandlers} from './result-list.js';

/** So many are drawn at a time. */
const stretch = 30;

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

  @state() private text = '';
  @state() private place: Place = everywhere;
  @state() private active = 0;
  @state() private drawn = stretch;
  @state() private isTreeShown = false;
  @state() private isBusy = false;
  @state() private haveFilesFailed = false;
  @state() private needed = '';

  @query('.search') private readonly search!: HTMLInputElement | null;
  @query('.list') private readonly list!: HTMLElement | null;

  readonly #session = new SessionController(this);
  readonly #options = this.#session.select(selectOptions, defaultOptions);
  readonly #localize = new LocalizeController(this);
  readonly #announcer = new AnnouncerController(this);
  readonly #source = new LibrarySource(this, () => this.#session.current?.responses);
  readonly #search = new LibrarySearch(this);
  readonly #tree = new PlaceTree(this, {
    chosen: () => this.place,
    categories: () => this.#library.categories,
    choose: (place) => this.#look(this.text, place),
    enter: () => {
      this.isTreeShown = false;
      this.focus();
    },
  });
  readonly #asked = new Map<string, string>();
  #given: ResponseLibraryContent = noResponses;
  #found: readonly StandardResponse[] = [];
  #of: ChatSession | undefined;
  #loading: AbortController | undefined;
  #shouldShow = false;

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
    const field = this.renderRoot.querySelector<HTMLElement>('.asked-field');
    if (field) field.focus();
    else this.focus();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#loading?.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#source.follow();
    if (changed.has('responses') || changed.has('categories')) this.#given = this.#readGiven();
    if (this.isConnected && this.#of !== this.#session.current) this.#turnTo(this.#session.current);
    const {locale} = this.#localize;
    const {text, place} = this;
    const library = this.#library;
    this.#found = this.#search.find({library, habits: this.#habits, locale, text, place});
    if (changed.has('responseId') && this.responseId) this.#shouldShow = true;
    if (this.#shouldShow) this.#showWanted();
    this.active = Math.max(0, Math.min(this.active, this.#found.length - 1));
    if (this.active >= this.drawn) this.drawn = this.active + stretch;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('active') || changed.has('drawn'))
      this.list?.querySelector('[aria-selected="true"]')?.scrollIntoView({block: 'nearest'});
  }

  protected override render() {
    const {terms} = this.#localize;
    return html`<section class="library" aria-label=${terms.composer.responses}>
      ${this.#renderHead()} ${this.#renderBody()}
    </section>`;
  }

  #renderHead() {
    const {terms} = this.#localize;
    const {text, active, isTreeShown, closable: isClosable} = this;
    const placeName = this.#tree.name(this.place, terms);
    const count = this.#found.length;
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
    const {favourites} = this.#habits;
    const count = this.#found.length;
    const view = {
      responses: this.#found.slice(0, this.drawn),
      count,
      active: this.active,
      favourites: new Set(favourites),
      query: this.text.trim() === '' ? undefined : this.#search.index?.query(this.text),
      valueOf: this.#valueOf,
    };
    return html`<div class="found">
      ${renderResults(view, this.#onResults, terms)}
      ${count === 0 ? html`<div class="empty">${this.#whyNone}</div>` : nothing}
      <div class="visually-hidden" role="status">${responses.found(count)}</div>
    </div>`;
  }

  #renderPreview() {
    const response = this.#chosen;
    if (!response) return nothing;
    const {terms, format} = this.#localize;
    const hasRich = (response.rich ?? []).length > 0;
    const view = {
      response,
      parts: responseParts(response.text, this.#valueOf),
      asked: this.#askedFields(response),
      isFavourite: this.#habits.favourites.includes(response.id),
      isDisabled: this.disabled,
      isBusy: this.isBusy,
      canSendFiles: this.#canSendFiles,
      haveFilesFailed: this.haveFilesFailed,
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
    choose: (index) => this.#choose(index),
    insert: (index) => {
      this.#choose(index);
      void this.#insert(true);
    },
    scroll: (event) => {
      const {scrollTop, clientHeight, scrollHeight} = event.currentTarget as HTMLElement;
      const isNearEnd = scrollTop + 2 * clientHeight > scrollHeight;
      if (isNearEnd && this.drawn < this.#found.length) this.drawn += stretch;
    },
  };

  readonly #onPreview: PreviewHandlers = {
    fill: (name, value) => {
      this.#asked.set(name, value);
      if (this.needed === name) this.needed = '';
      this.requestUpdate();
    },
    insert: (withFiles) => void this.#insert(withFiles),
    mark: (isFavourite) => {
      const id = this.#chosen?.id;
      if (id === undefined) return;
      this.#changeHabits(this.#source.mark(this.#habits, id, isFavourite));
    },
  };

  #handleInput(event: Event): void {
    this.#look((event.target as HTMLInputElement).value, this.place);
  }

  #handleKeydown(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = {ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8}[event.key];
    if (step) this.#choose(this.active + step);
    else if (event.key === 'Enter') void (event.repeat || this.#insert(true));
    else if (event.key === 'Escape') this.#escape();
    else return;
    event.preventDefault();
    if (event.key === 'Escape') event.stopPropagation();
  }

  #escape(): void {
    if (this.text !== '') this.#look('', this.place);
    else if (this.closable) this.#close();
  }

  #toggleTree(): void {
    this.isTreeShown = !this.isTreeShown;
    if (this.isTreeShown) void this.updateComplete.then(() => this.#tree.focus());
  }

  #look(text: string, place: Place): void {
    this.text = text;
    this.place = place;
    this.active = 0;
    this.drawn = stretch;
    this.#forgetProblems();
    if (this.list) this.list.scrollTop = 0;
  }

  #choose(index: number): void {
    this.active = Math.max(0, Math.min(index, this.#found.length - 1));
    this.#forgetProblems();
  }

  #forgetProblems(): void {
    this.#loading?.abort();
    this.isBusy = this.haveFilesFailed = false;
    this.needed = '';
  }

  async #insert(withFiles: boolean): Promise<void> {
    const response = this.#chosen;
    if (!response || this.disabled || this.isBusy) return;
    const {text, missing} = fillResponse(response.text, this.#valueOf);
    if (missing[0] !== undefined) {
      this.#ask(missing[0]);
      return;
    }
    const wanted = withFiles && this.#canSendFiles ? (response.files ?? []) : [];
    if (text === '' && wanted.length === 0) return;
    const files = await this.#load(wanted);
    if (!files) return;
    const request = new ChatInsertEvent(text, files);
    if (this.dispatchEvent(request))
      this.#changeHabits(this.#source.use(this.#habits, response.id));
  }

  /** Never a hole in what a contact reads: the agent says what is missing. */
  #ask(name: string): void {
    const fields = [...this.renderRoot.querySelectorAll<HTMLElement>('.asked-field')];
    const field = fields.find(({dataset}) => dataset['name'] === name);
    if (this.shadowRoot?.activeElement?.matches('.asked-field') || this.needed) this.needed = name;
    field?.focus();
    this.#announcer.announce(this.#localize.terms.responses.missingField(this.#label(name)));
  }

  async #load(files: NonNullable<StandardResponse['files']>): Promise<readonly File[] | undefined> {
    if (files.length === 0) return [];
    const loading = new AbortController();
    this.#loading = loading;
    this.isBusy = true;
    this.haveFilesFailed = false;
    try {
      return await loadResponseFiles(files, this.#loadFile, loading.signal);
    } catch {
      if (!loading.signal.aborted) this.haveFilesFailed = true;
      return undefined;
    } finally {
      if (!loading.signal.aborted) this.isBusy = false;
    }
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

  /** What was filled in for one contact is no other's. */
  #turnTo(session: ChatSession | undefined): void {
    this.#of = session;
    this.#asked.clear();
    this.#look('', everywhere);
  }

  #showWanted(): void {
    const index = this.#library.responses.findIndex(({id}) => id === this.responseId);
    if (index < 0) return;
    this.#shouldShow = false;
    const isListed = this.#found.findIndex(({id}) => id === this.responseId);
    if (isListed < 0) this.#look('', everywhere);
    this.active = isListed < 0 ? index : isListed;
    this.#found = isListed < 0 ? this.#library.responses : this.#found;
  }

  #askedFields({text}: StandardResponse): readonly AskedField[] {
    const known = this.#known;
    return responseFields(text)
      .filter((name) => !known(name)?.trim())
      .map((name) => ({
        name,
        label: this.#label(name),
        value: this.#asked.get(name) ?? '',
        isNeeded: this.needed === name,
      }));
  }

  #label(name: string): string {
    return fieldLabel(name, this.#session.current?.state, this.#localize.terms);
  }

  get #known() {
    const given = checked(this, 'values', this.values, 'an object', isObject);
    return given ? valuesOfRecord(given) : valuesOfSession(this.#session.current?.state);
  }

  readonly #valueOf = (name: string): string | undefined =>
    this.#known(name) || this.#asked.get(name);

  get #chosen(): StandardResponse | undefined {
    return this.#found[this.active];
  }

  get #whyNone(): string {
    const {responses} = this.#localize.terms;
    if (this.text.trim() !== '') return responses.none;
    if (this.place.kind === 'favourites') return responses.noFavourites;
    return this.place.kind === 'recents' ? responses.noRecents : responses.nothingHere;
  }

  get #status() {
    return this.responses || !this.#source.state ? {status: 'ready'} : this.#source.state;
  }

  get #library(): ResponseLibraryContent {
    return this.responses ? this.#given : (this.#source.state ?? noResponses);
  }

  get #habits(): ResponseHabits {
    const given = checked(this, 'habits', this.habits, 'favourites and recents', areHabits);
    return given ?? this.#source.habits;
  }

  get #canSendFiles(): boolean {
    return this.loadFile !== undefined || (this.#session.current?.canSendFiles ?? true);
  }

  get #loadFile(): LoadFile | undefined {
    return this.loadFile ?? this.#session.current?.loadFile;
  }

  #readGiven(): ResponseLibraryContent {
    const responses = checked(this, 'responses', this.responses, 'a list', Array.isArray);
    const categories = checked(this, 'categories', this.categories, 'a list', Array.isArray);
    const {page} = readResponsePage({responses: responses ?? [], categories: categories ?? []});
    return page ? joinResponses([page]) : noResponses;
  }
}

const isObject = (value: unknown): boolean => typeof value === 'object';
const areHabits = ({favourites, recents}: ResponseHabits): boolean =>
  Array.isArray(favourites) && Array.isArray(recents);

declare global {
  interface HTMLElementTagNameMap {
    'response-library': ResponseLibrary;
  }
}
