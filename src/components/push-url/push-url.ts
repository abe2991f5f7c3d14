import {html, LitElement, nothing} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {loadLinkEngine} from '../../content/links/index.js';
import {AnnouncerController} from '../../controllers/announcer.js';
import {ComboboxController} from '../../controllers/combobox.js';
import {LocalizeController} from '../../controllers/localize-controller.js';
import {SessionController} from '../../controllers/session-controller.js';
import {checked} from '../../internal/misuse.js';
import {defaultOptions} from '../../model/options.js';
import {noPreferences, prefer, type PreferenceChange} from '../../model/preferences.js';
import {readUrls, type PushedUrl} from '../../model/pushed-url.js';
import {selectOptions, selectPreferences, selectStatus} from '../../model/selectors.js';
import {buttons, floating} from '../../styles/controls.js';
import {fields} from '../../styles/fields.js';
import {hostStyles} from '../../styles/host.js';
import {ChatCheckUrlEvent} from './chat-check-url-event.js';
import {ChatPushUrlEvent} from './chat-push-url-event.js';
import {ChatUrlHistoryChangeEvent} from './chat-url-history-change-event.js';
import {openOutside} from './open-outside.js';
import {styles} from './push-url.styles.js';
import {renderField} from './url-field.js';
import {renderList} from './url-list.js';
import {renderQuestion} from './url-question.js';
import {matching} from './url-history.js';
import {judgeUrl, type UrlProblem, type UrlVerdict} from './url-verdict.js';

/**
 * Where an agent writes the address of a page for the contact, looks where it leads, and pushes it. Earlier addresses are
 * offered while typing.
 *
 * Keys, after the ARIA combobox: Down and Up open the list and move in it, Enter takes an address or sends, Escape closes the
 * list and then empties the text; with nothing to do it's left to the page around, Shift+Delete takes an address out of the list.
 *
 * @element push-url
 * @fires {ChatPushUrlEvent} chat-push-url - The agent pushes an address; cancelable, the session sends it otherwise.
 * @fires {ChatCheckUrlEvent} chat-check-url - The agent looks at an address first; cancelable, it opens in a new tab otherwise.
 * @fires {ChatUrlHistoryChangeEvent} chat-url-history-change - The earlier addresses are others now.
 * @csspart field - The text.
 * @csspart list - The earlier addresses.
 * @csspart problem - Why an address can't be pushed.
 * @csspart question - What is asked before a doubtful address is pushed.
 * @csspart check - Its button.
 * @csspart send - Its button.
 */
export class PushUrl extends LitElement {
  static override styles = [hostStyles, buttons, fields, floating, styles];

  /** The text. */
  @property() value = '';

  /**
   * Earlier addresses, newest first, as addresses or with what is known of them. When unset, those that the agent of the
   * session has pushed, which are kept.
   */
  @property({attribute: false}) history?: readonly (string | PushedUrl)[];

  /** Hosts that are pushed without a question, with all below them; all when empty. When unset, the session's options tell. */
  @property({attribute: false}) allowList?: readonly string[];

  @property({type: Boolean, reflect: true}) disabled = false;

  @state() private problem: UrlProblem | undefined;
  @state() private doubtful: UrlVerdict | undefined;

  @query('input') private readonly input!: HTMLInputElement | null;
  @query('.list') private readonly list!: HTMLElement | null;
  @query('.combobox') private readonly combobox!: HTMLElement | null;
  @query('.question button') private readonly change!: HTMLElement | null;

  readonly #session = new SessionController(this);
  readonly #options = this.#session.select(selectOptions, defaultOptions);
  readonly #preferences = this.#session.select(selectPreferences, noPreferences);
  readonly #localize = new LocalizeController(this);
  readonly #announcer = new AnnouncerController(this);
  readonly #box = new ComboboxController(this, {
    input: () => this.input,
    list: () => this.list,
    anchor: () => this.combobox,
    count: () => this.#offered.length,
    choose: (index) => this.#take(this.#offered[index]?.url ?? ''),
    remove: (index) => this.#remove(this.#offered[index]),
    clear: () => this.#take(''),
  });
  /** All of them are offered until something is typed. */
  #isFiltering = false;
  /** Of the examination that is under way: a later one, or another text, takes its place. */
  #examined = 0;

  constructor() {
    super();
    // Whether anything may be sent depends on it.
    this.#session.select(selectStatus, undefined);
  }

  /** Puts the caret into the text. */
  override focus(options?: FocusOptions): void {
    this.input?.focus(options);
  }

  protected override render() {
    const {pushUrl} = this.#localize.terms;
    return html`<div class="area" role="group" aria-label=${pushUrl.label}>
      ${renderField(this.#field, this.#onField, this.#localize.terms)}
      ${renderList(this.#offered, this.#box.active, this.#onList, this.#localize.terms)}
      <div class="foot">
        <div id="problem" class="field-error" part="problem" role="alert">
          ${this.problem ? pushUrl.problem[this.problem] : nothing}
        </div>
        ${this.#renderButtons()}
      </div>
      ${
        this.doubtful ? renderQuestion(this.doubtful, this.#answers, this.#localize.terms) : nothing
      }
    </div>`;
  }

  protected override updated(): void {
    if (this.doubtful && !this.shadowRoot?.activeElement?.closest('.question'))
      this.change?.focus();
    this.list?.querySelector('[aria-selected="true"]')?.scrollIntoView({block: 'nearest'});
  }

  #renderButtons() {
    const {pushUrl} = this.#localize.terms;
    return html`<div class="actions">
      <button
        type="button"
        class="button"
        part="check"
        ?disabled=${this.#isDisabled}
        @click=${this.#check}
      >
        ${pushUrl.check}
      </button>
      <button
        type="button"
        class="button primary"
        part="send"
        ?disabled=${this.#isDisabled}
        @click=${this.#send}
      >
        ${pushUrl.send}
      </button>
    </div>`;
  }

  readonly #onField = {
    input: (event: InputEvent) => {
      this.#setValue((event.target as HTMLInputElement).value, true);
      this.#box.handleInput();
    },
    keydown: (event: KeyboardEvent) => this.#handleKeydown(event),
    blur: () => this.#box.close(),
    arrow: () => {
      this.#isFiltering = false;
      this.#box.toggle();
    },
  };

  readonly #onList = {
    choose: (index: number) => {
      const chosen = this.#offered[index];
      this.#box.close();
      this.#take(chosen?.url ?? '');
    },
    remove: (index: number) => this.#remove(this.#offered[index]),
  };

  readonly #answers = {
    send: () => {
      const {href} = this.doubtful ?? {href: ''};
      this.doubtful = undefined;
      this.#push(href);
    },
    change: () => {
      this.doubtful = undefined;
      this.focus();
    },
  };

  #handleKeydown(event: KeyboardEvent): void {
    this.#box.handleKeydown(event);
    if (event.key === 'Enter' && !event.defaultPrevented && !event.isComposing && !event.repeat) {
      event.preventDefault();
      void this.#send();
    }
  }

  async #send(): Promise<void> {
    const verdict = await this.#judge();
    if (!verdict?.href) return;
    if (verdict.warnings.length > 0 || verdict.outside !== undefined) this.doubtful = verdict;
    else this.#push(verdict.href);
  }

  async #check(): Promise<void> {
    const verdict = await this.#judge();
    if (!verdict?.href) return;
    const request = new ChatCheckUrlEvent(verdict.href);
    if (this.dispatchEvent(request)) openOutside(verdict.href);
    this.#prefer({type: 'url-checked', url: verdict.href});
  }

  /** What is to be said of the text; undefined if it was changed meanwhile. */
  async #judge(): Promise<UrlVerdict | undefined> {
    this.doubtful = undefined;
    const examined = ++this.#examined;
    const {inspectAddress} = await loadLinkEngine();
    if (examined !== this.#examined) return undefined;
    const options = this.#options.value;
    const verdict = judgeUrl(this.#typed, this.#allowList, (href) =>
      inspectAddress(href, options.links),
    );
    this.problem = verdict.problem;
    if (verdict.problem) this.focus();
    return verdict;
  }

  #push(href: string): void {
    const request = new ChatPushUrlEvent(href);
    if (!this.dispatchEvent(request)) return;
    const session = this.#session.current;
    if (session && session.pushUrl(href) === undefined) return;
    this.#prefer({type: 'url-pushed', url: href});
    this.#take('');
    this.#announcer.announce(this.#localize.terms.pushUrl.sent);
  }

  #remove(url: PushedUrl | undefined): void {
    if (!url) return;
    this.#prefer({type: 'url-removed', url: url.url});
    this.#announcer.announce(this.#localize.terms.pushUrl.removed(url.url));
  }

  #take(url: string): void {
    this.#setValue(url, false);
    this.focus();
  }

  #setValue(value: string, isFiltering: boolean): void {
    this.value = value;
    this.#isFiltering = isFiltering;
    this.#examined++;
    this.problem = this.doubtful = undefined;
  }

  /** Into the list that is shown: the host page's, or the one that is kept for the agent. */
  #prefer(change: PreferenceChange): void {
    const session = this.#session.current;
    if (this.history === undefined && session) session.prefer(change);
    else this.history = prefer({...noPreferences, pushedUrls: this.#history}, change).pushedUrls;
    const notice = new ChatUrlHistoryChangeEvent(this.#history);
    this.dispatchEvent(notice);
  }

  get #field() {
    const {isOpen, active} = this.#box;
    return {
      value: this.#typed,
      isWrong: this.problem !== undefined,
      isDisabled: this.#isDisabled,
      hasHistory: this.#history.length > 0,
      isOpen,
      active,
    };
  }

  /** A chat that can't be written to any more takes no address either. */
  get #isDisabled(): boolean {
    const session = this.#session.current;
    return this.disabled || (session !== undefined && !session.mayPushUrl);
  }

  get #typed(): string {
    return checked(this, 'value', this.value, 'a string', isString) ?? '';
  }

  get #offered(): readonly PushedUrl[] {
    return this.#isFiltering ? matching(this.#history, this.#typed) : this.#history;
  }

  get #history(): readonly PushedUrl[] {
    const given = checked(this, 'history', this.history, 'a list', Array.isArray);
    return given ? readUrls(given) : this.#preferences.value.pushedUrls;
  }

  get #allowList(): readonly string[] {
    const given = checked(this, 'allowList', this.allowList, 'a list of hosts', areStrings);
    return given ?? this.#options.value.pushUrlAllowList;
  }
}

const isString = (value: unknown): boolean => typeof value === 'string';
const areStrings = (value: unknown): boolean => Array.isArray(value) && value.every(isString);

declare global {
  interface HTMLElementTagNameMap {
    'push-url': PushUrl;
  }
}
