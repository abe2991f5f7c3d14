import {html, nothing, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {partyName} from '../../content/party-name.js';
import type {SessionController} from '../../controllers/session-controller.js';
import type {Terms} from '../../i18n/terms.js';
import type {ChatState} from '../../model/chat-state.js';
import type {Party} from '../../model/entry.js';
import {warningIcon} from '../../styles/icons.js';
import type {DraftPlace} from './draft-place.js';

/** Whether messages are missing. */
const selectHasHoles = ({holes}: ChatState): boolean => holes > 0;

/** The colleague who has answered while the agent was writing. */
const selectAnswerer = ({answeredMeanwhile, parties}: ChatState): Party | undefined =>
  parties.find(({id}) => id === answeredMeanwhile);

interface SendQuestionOptions {
  place(): DraftPlace;
  terms(): Terms;
  canSend(): boolean;
  send(): void;
}

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Asks before an answer goes to a contact of whose words some are missing, or whom a colleague has just answered (T20). It is about
 * the text as it stands: whoever goes on to write, turns elsewhere or gets what was missing isn't asked any more.
 */
export class SendQuestion implements ReactiveController {
  readonly #host: Host;
  readonly #options: SendQuestionOptions;
  readonly #hasHoles;
  readonly #answerer;
  #asked: {readonly place: DraftPlace; readonly text: string} | undefined;
  #focusNext: 'question' | 'text' | undefined;

  constructor(host: Host, session: SessionController, options: SendQuestionOptions) {
    this.#host = host;
    this.#options = options;
    this.#hasHoles = session.select(selectHasHoles, false);
    this.#answerer = session.select(selectAnswerer, undefined);
    host.addController(this);
  }

  /** Asks if there's a doubt; returns whether there is. */
  ask(): boolean {
    if (this.#doubt === undefined) return false;
    const place = this.#options.place();
    this.#asked = {place, text: place.text};
    this.#focusNext = 'question';
    this.#host.requestUpdate();
    return true;
  }

  render() {
    const doubt = this.#asked && this.#doubt;
    return doubt === undefined ? nothing : this.#renderQuestion(doubt);
  }

  hostUpdate(): void {
    if (this.#asked && !this.#isStillAsked) this.#end();
  }

  hostUpdated(): void {
    if (this.#focusNext === 'question') this.#element?.querySelector('button')?.focus();
    if (this.#focusNext === 'text') this.#host.focus();
    this.#focusNext = undefined;
  }

  hostDisconnected(): void {
    this.#asked = this.#focusNext = undefined;
  }

  get #doubt(): string | undefined {
    if (this.#options.place().audience !== 'contact') return undefined;
    const {composer} = this.#options.terms();
    const answerer = this.#answerer.value;
    if (answerer) return composer.answeredWarning(partyName(answerer));
    return this.#hasHoles.value ? composer.gapWarning : undefined;
  }

  get #isStillAsked(): boolean {
    const place = this.#options.place();
    const isSame = this.#asked?.place === place && this.#asked.text === place.text;
    return isSame && this.#options.canSend() && this.#doubt !== undefined;
  }

  get #element(): Element | null | undefined {
    return this.#host.shadowRoot?.querySelector('.question');
  }

  /** The focus isn't lost with what had it: the text has it next, which may be another one by then. */
  #end(): void {
    this.#asked = undefined;
    this.#focusNext = this.#element?.matches(':focus-within') ? 'text' : undefined;
    this.#host.requestUpdate();
  }

  readonly #answer = (): void => {
    this.#end();
    this.#options.send();
  };

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    // The Enter that asked, held too long, is no answer.
    if (event.key === 'Enter' && event.repeat) event.preventDefault();
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.#end();
  };

  /** The way out comes first. */
  #renderQuestion(doubt: string) {
    const {composer} = this.#options.terms();
    return html`<div
      class="question"
      part="question"
      role="alertdialog"
      aria-labelledby="doubt"
      @keydown=${this.#handleKeydown}
    >
      ${warningIcon()}
      <span id="doubt">${doubt}</span>
      <span class="actions">
        <button type="button" class="button small" @click=${() => this.#end()}>
          ${composer.keepWriting}
        </button>
        <button type="button" class="button small danger" @click=${this.#answer}>
          ${composer.sendAnyway}
        </button>
      </span>
    </div>`;
  }
}
