import {html, LitElement, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {LocalizeController} from '../../controllers/localize-controller.js';
import {SessionController} from '../../controllers/session-controller.js';
import {OnDemand} from '../../internal/on-demand.js';
import {buttons} from '../../styles/controls.js';
import {hostStyles} from '../../styles/host.js';
import {responseIcon} from '../../styles/icons.js';
import {ChatInsertEvent} from '../chat-composer/chat-insert-event.js';
import type {Completion, CompletionQuery, TextCompleter} from '../chat-composer/text-completer.js';
import {ChatResponsesToggleEvent} from '../response-library/chat-responses-toggle-event.js';
import type {StandardResponse} from '../../model/standard-response.js';
import type {CompletionSite} from './response-completer.js';
import {styles} from './response-library-button.styles.js';

const completing = new OnDemand(() => import('./completing.js'));

/** `/` and what follows it, at the beginning of a word. */
const shortcut = /(?:^|\s)\/([^\s/]{0,60})$/;

/**
 * A button for a composer's tools that shows and hides the standard responses, and completes their shortcuts while the agent
 * writes: `/hello` and Tab (C5). It isn't there where the backend has none.
 *
 * @element response-library-button
 * @fires {ChatResponsesToggleEvent} chat-responses-toggle - The library is to be shown or hidden, be it with a certain response.
 * @fires {ChatInsertEvent} chat-insert - The files of a response that was completed; the composer attaches them.
 * @csspart button - The button.
 */
export class ResponseLibraryButton extends LitElement {
  static override styles = [hostStyles, buttons, styles];

  /** Whether the library is shown. */
  @property({type: Boolean, reflect: true}) open = false;

  readonly #session = new SessionController(this);
  readonly #localize = new LocalizeController(this);

  /** For the composer that it's in. */
  readonly completer: TextCompleter = {
    match: (before) => this.#match(before),
    find: (query, signal) => this.#find(query, signal),
  };

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('button')?.focus(options);
  }

  /** Asks for the library, or for its end: as a press does. Nothing happens where there are no responses. */
  toggle(): void {
    if (!this.#isOffered) return;
    const request = new ChatResponsesToggleEvent(!this.open);
    this.dispatchEvent(request);
  }

  protected override render() {
    if (!this.#isOffered) return nothing;
    const {responses} = this.#localize.terms.composer;
    return html`<button
      type="button"
      class="button icon"
      part="button"
      aria-label=${responses}
      title=${responses}
      aria-expanded=${this.open ? 'true' : 'false'}
      @click=${this.toggle}
    >
      ${responseIcon()}
    </button>`;
  }

  get #isOffered(): boolean {
    const {status} = this.#session.current?.responses?.state ?? {status: 'unavailable'};
    return status !== 'unavailable';
  }

  #match(before: string): CompletionQuery | undefined {
    if (!this.#isOffered) return undefined;
    const [, word] = shortcut.exec(before) ?? [];
    return word === undefined ? undefined : {start: before.length - word.length - 1, text: word};
  }

  async #find({text}: CompletionQuery, signal: AbortSignal): Promise<readonly Completion[]> {
    const {current} = this.#session;
    const desk = current?.responses;
    const parts = await completing.load();
    if (desk?.state.status !== 'ready') await desk?.load();
    if (!current || !desk || !parts || signal.aborted) return [];
    const site: CompletionSite = {
      responses: desk.state.responses,
      favourites: desk.habits.favourites,
      locale: this.#localize.locale,
      valueOf: parts.valuesOfSession(current.state),
      load: async ({files = []}) => {
        if (!current.canSendFiles) return [];
        // The page may go on meanwhile; what comes too late is dropped by who asked.
        const {signal: never} = new AbortController();
        return parts.loadResponseFiles(files, current.loadFile, never).catch(() => undefined);
      },
      attach: (files) => {
        if (this.#session.current === current) this.dispatchEvent(new ChatInsertEvent('', files));
      },
      used: ({id}) => desk.use(id),
      open: (response) => this.#show(response),
    };
    return parts.completionsOf(text, site, signal);
  }

  #show({id}: StandardResponse): void {
    const request = new ChatResponsesToggleEvent(true, id);
    this.dispatchEvent(request);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'response-library-button': ResponseLibraryButton;
  }
}
