import {html, LitElement} from 'lit';
import {property, query} from 'lit/decorators.js';
import {shownText} from '../../content/shown-text.js';
import {shorten} from '../../content/shorten.js';
import {AnnouncerController} from '../../controllers/announcer.js';
import {CompositionController} from '../../controllers/composition.js';
import {KeyBoundaryController} from '../../controllers/key-boundary.js';
import {LocalizeController} from '../../controllers/localize-controller.js';
import {SessionController} from '../../controllers/session-controller.js';
import {systemClock} from '../../internal/clock.js';
import {checked} from '../../internal/misuse.js';
import {defaultOptions} from '../../model/options.js';
import {selectOptions} from '../../model/selectors.js';
import {buttons} from '../../styles/controls.js';
import {hostStyles} from '../../styles/host.js';
import {chevronDownIcon, chevronUpIcon, closeIcon, searchIcon} from '../../styles/icons.js';
import {Highlighter} from './highlighter.js';
import {Matches} from './matches.js';
import type {SearchTarget} from './search-target.js';
import {styles} from './transcript-search.styles.js';

/** Milliseconds after the last key: what is found is said when the typing has stopped. */
const saidAfter = 700;
const longestSpoken = 120;

/**
 * The bar that searches a transcript, a part of `<chat-transcript>`, which loads it when it's first opened.
 *
 * Keys: Enter and F3 to the next match, with Shift to the previous one, Escape closes.
 *
 * @element transcript-search
 * @csspart bar - The whole.
 * @csspart input - The text field.
 * @csspart position - Which match of how many.
 */
export class TranscriptSearch extends LitElement {
  static override styles = [hostStyles, buttons, styles];

  /** What is searched. */
  @property({attribute: false}) target?: SearchTarget;

  @query('input') private readonly field!: HTMLInputElement | null;

  readonly #localize = new LocalizeController(this);
  readonly #composition = new CompositionController(this);
  readonly #announcer = new AnnouncerController(this);
  readonly #options = new SessionController(this).select(selectOptions, defaultOptions);
  #text = '';
  #matches: Matches | undefined;
  #highlighter: Highlighter | undefined;
  #timer: number | undefined;
  /** The entry that was gone to. */
  #shown: string | undefined;

  constructor() {
    super();
    new KeyBoundaryController(this, {isOpen: () => this.#options.value.keyboardBubbling});
  }

  /** What is looked for; words in any order. */
  get text(): string {
    return this.#text;
  }

  /** Entries that have it. */
  get count(): number {
    return this.#matches?.count ?? 0;
  }

  /** Looks for something. Done when it's known how often it's there. */
  async search(text: string): Promise<number> {
    this.#text = text;
    this.requestUpdate();
    await this.updateComplete;
    await this.#matches?.search(text);
    return this.count;
  }

  /** Goes to the next match, or the previous one. */
  step(by: 1 | -1): void {
    this.#matches?.step(by);
    this.#show();
    this.#announce();
  }

  /** The conversation may be another. */
  refresh(): void {
    void this.#matches?.refresh();
  }

  override focus(options?: FocusOptions): void {
    this.field?.focus(options);
    this.field?.select();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#matches?.stop();
    this.#highlighter?.stop();
    this.#matches = this.#highlighter = undefined;
    systemClock.clearTimeout(this.#timer);
  }

  protected override updated(): void {
    if (this.#matches || !this.#target || !this.isConnected) return;
    this.#matches = new Matches(this.#target, () => this.#handleChange());
    this.#highlighter = new Highlighter(this.#target);
    this.#highlighter.start();
    if (this.#text) void this.#matches.search(this.#text);
  }

  protected override render() {
    const {search} = this.#localize.terms;
    return html`<div
      class="bar"
      part="bar"
      role="search"
      aria-label=${search.label}
      @keydown=${this.#handleKeydown}
    >
      <label class="frame">
        ${searchIcon()}
        <input
          part="input"
          type="text"
          class="text"
          dir="auto"
          aria-label=${search.label}
          aria-describedby="position"
          placeholder=${search.placeholder}
          autocomplete="off"
          spellcheck="false"
          enterkeyhint="search"
          .value=${this.#text}
          @input=${this.#handleInput}
        />
        <span id="position" class="position tabular" part="position" dir="auto"
          >${this.#position}</span
        >
      </label>
      ${this.#renderStep(-1)} ${this.#renderStep(1)}
      <button
        type="button"
        class="button icon"
        aria-label=${search.close}
        title=${search.close}
        @click=${this.#close}
      >
        ${closeIcon()}
      </button>
    </div>`;
  }

  #renderStep(by: 1 | -1) {
    const {search} = this.#localize.terms;
    const name = by === 1 ? search.next : search.previous;
    return html`<button
      type="button"
      class="button icon"
      aria-label=${name}
      title=${name}
      aria-disabled=${this.count === 0 ? 'true' : 'false'}
      @click=${() => this.step(by)}
    >
      ${by === 1 ? chevronDownIcon() : chevronUpIcon()}
    </button>`;
  }

  get #target(): SearchTarget | undefined {
    return checked(this, 'target', this.target, 'what can be searched', isTarget);
  }

  get #position(): string {
    const {terms, format} = this.#localize;
    const matches = this.#matches;
    if (!matches || matches.query.isEmpty) return '';
    if (matches.count > 0)
      return terms.search.position(format.number(matches.position), format.number(matches.count));
    return matches.isSearching ? terms.search.searching : terms.search.none;
  }

  #handleInput(): void {
    void this.search(this.field?.value ?? '');
    systemClock.clearTimeout(this.#timer);
    this.#timer = systemClock.setTimeout(() => this.#announce(), saidAfter);
  }

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    if (this.#composition.owns(event)) return;
    const isInField = event.target === this.field;
    if (event.key === 'Escape') this.#close();
    else if (event.key === 'F3' || (event.key === 'Enter' && isInField))
      this.step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  #handleChange(): void {
    this.requestUpdate();
    this.#show();
  }

  /** Goes there only when it's another match: what else arrives moves nothing. */
  #show(): void {
    const matches = this.#matches;
    if (!matches) return;
    const {current} = matches;
    const key = current === undefined ? undefined : this.#target?.entryAt(current)?.key;
    this.#highlighter?.mark(matches);
    if (current !== undefined && key !== this.#shown) void this.#goTo(current);
    this.#shown = key;
  }

  async #goTo(row: number): Promise<void> {
    await this.#target?.show(row);
    const matches = this.#matches;
    if (matches?.current !== row) return;
    this.#highlighter?.mark(matches);
    const [range] = this.#highlighter?.current ?? [];
    if (range) this.#target?.reveal(range);
  }

  /** Whose eyes aren't on the transcript hears what is there. */
  #announce(): void {
    const entry = this.#target?.entryAt(this.#matches?.current ?? -1);
    const {search, message} = this.#localize.terms;
    if (!entry || !this.#target) {
      if (this.#position) this.#announcer.announce(this.#position);
      return;
    }
    const {wording} = this.#target;
    const text = shorten(shownText(entry, wording), longestSpoken);
    const name = entry.partyId && wording.nameOf(entry.partyId);
    const words = name && entry.kind !== 'system' ? message.spoken(name, text) : text;
    this.#announcer.announce(search.announced(this.#position, words));
  }

  readonly #close = (): void => this.#target?.close(this.#matches?.current);
}

const isTarget = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'entryAt' in value;

declare global {
  interface HTMLElementTagNameMap {
    'transcript-search': TranscriptSearch;
  }
}
