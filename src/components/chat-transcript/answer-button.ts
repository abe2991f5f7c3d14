import {render, type ReactiveControllerHost} from 'lit';
import {AnnouncerController} from '../../controllers/announcer.js';
import {inUseTermsOf} from '../../i18n/en-in-use.js';
import {adopt} from '../../internal/adopt.js';
import type {Entry} from '../../model/entry.js';
import {allows} from '../../model/lifecycle.js';
import {mayQuote} from '../../model/quote.js';
import type {ChatSession} from '../../session/chat-session.js';
import {replyIcon} from '../../styles/icons.js';
import {answerStyles} from './answer-button.styles.js';
import {ChatQuoteEvent} from './chat-quote-event.js';
import type {TranscriptRows} from './transcript-rows.js';

/**
 * The button that answers a message (C12): one for all rows, in the row that the pointer or the focus is in. The key R does the same
 * in a row.
 */
export class AnswerButton {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #rows: TranscriptRows;
  readonly #announcer: AnnouncerController;
  readonly #button = document.createElement('button');

  constructor(host: ReactiveControllerHost & HTMLElement, rows: TranscriptRows) {
    this.#host = host;
    this.#rows = rows;
    this.#announcer = new AnnouncerController(host);
    this.#button.type = 'button';
    this.#button.className = 'answer';
    this.#button.addEventListener('click', () => this.#answer(this.#rowOf(this.#button)));
    render(replyIcon(), this.#button);
    adopt(host.shadowRoot, answerStyles);
  }

  connect(): void {
    this.#host.shadowRoot?.addEventListener('pointerover', this.#handle);
    this.#host.shadowRoot?.addEventListener('focusin', this.#handle);
    this.#host.addEventListener('pointerleave', this.#handleLeave);
  }

  disconnect(): void {
    this.#host.shadowRoot?.removeEventListener('pointerover', this.#handle);
    this.#host.shadowRoot?.removeEventListener('focusin', this.#handle);
    this.#host.removeEventListener('pointerleave', this.#handleLeave);
    this.#button.remove();
  }

  /** Takes a key that was pressed among the rows. */
  press({key, target, ctrlKey, metaKey, altKey, shiftKey, isComposing}: KeyboardEvent): boolean {
    const hasModifier = ctrlKey || metaKey || altKey || shiftKey || isComposing;
    if (hasModifier || key.toLowerCase() !== 'r') return false;
    if (!(target instanceof HTMLElement) || !target.matches('.row')) return false;
    return this.#answer(this.#rowOf(target));
  }

  readonly #handle = ({target, type}: Event): void => {
    if (!(target instanceof Element) || this.#button.contains(target)) return;
    const row = this.#rowOf(target);
    const element = this.#canAnswer(row) ? this.#rows.window?.rowAt(row) : undefined;
    const hasFocus =
      this.#button.matches(':focus') || this.#button.parentElement?.matches(':focus');
    if (type === 'pointerover' && hasFocus && element !== this.#button.parentElement) return;
    this.#button.tabIndex = type === 'focusin' || hasFocus ? 0 : -1;
    this.#name();
    if (!element) this.#button.remove();
    else if (this.#button.parentElement !== element) element.append(this.#button);
  };

  readonly #handleLeave = (): void => {
    if (!this.#button.parentElement?.matches(':focus-within')) this.#button.remove();
  };

  #name(): void {
    const {answer} = inUseTermsOf(this.#rows.source.scene.terms).quote;
    this.#button.title = answer;
    this.#button.ariaLabel = answer;
  }

  #answer(row: number): boolean {
    const entry = this.#rows.list.at(row);
    const session = this.#session;
    if (!entry?.id || !session || !this.#canAnswer(row)) return false;
    if (!mayQuote(entry, session.state.audience)) {
      this.#announcer.announce(inUseTermsOf(this.#rows.source.scene.terms).quote.internal);
      return true;
    }
    const request = new ChatQuoteEvent(entry.id);
    if (this.#host.dispatchEvent(request)) session.quote(entry.id);
    return true;
  }

  #canAnswer(row: number): boolean {
    const entry: Entry | undefined = this.#rows.list.at(row);
    const session = this.#session;
    if (!entry || !session?.canQuote || !allows(session.state.status, 'send')) return false;
    const audience = session.reaches('internal') ? 'internal' : 'contact';
    return mayQuote(entry, audience);
  }

  #rowOf(element: Element): number {
    return this.#rows.window?.indexOf(element) ?? -1;
  }

  get #session(): ChatSession | undefined {
    return this.#rows.source.scene.session();
  }
}
