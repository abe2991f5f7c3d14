import type {ReactiveControllerHost} from 'lit';
import type {LocalizeController} from '../../controllers/localize-controller.js';
import {quotedIn} from '../../model/quote.js';
import type {DraftPlace} from './draft-place.js';
import {quoteOf, type Quote} from './quote-strip.js';

export interface AnsweredMessageOptions {
  place(): DraftPlace;
  localize(): LocalizeController;
  say(text: string): void;
}

type Host = ReactiveControllerHost & HTMLElement;

/** The message that is answered by what is being written (C12), until the agent would rather answer none. */
export class AnsweredMessage {
  readonly #host: Host;
  readonly #options: AnsweredMessageOptions;

  constructor(host: Host, options: AnsweredMessageOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** The server's id of it; undefined where nothing is answered. */
  get id(): string | undefined {
    const {session, audience} = this.#options.place();
    return session && quotedIn(session.state, audience);
  }

  /** As it's to be shown. */
  get quote(): Quote | undefined {
    const {session, audience} = this.#options.place();
    const {terms, format} = this.#options.localize();
    return quoteOf(session?.state, audience, {terms, format, refresh: this.#refresh});
  }

  /** Returns whether the key was meant for it: Escape answers nothing in particular. */
  handles({key, ctrlKey, metaKey, altKey, shiftKey}: KeyboardEvent): boolean {
    const isEscape = key === 'Escape' && !ctrlKey && !metaKey && !altKey && !shiftKey;
    if (!isEscape || this.id === undefined) return false;
    this.remove();
    return true;
  }

  remove(): void {
    const {session, audience} = this.#options.place();
    session?.quote(undefined, audience);
    this.#options.say(this.#options.localize().terms.quote.removed);
    this.#host.focus();
  }

  readonly #refresh = (): void => this.#host.requestUpdate();
}
