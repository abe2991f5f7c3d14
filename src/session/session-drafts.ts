import type {Clock} from '../internal/clock.js';
import type {LocalFact} from '../model/chat-fact.js';
import type {ChatState} from '../model/chat-state.js';
import type {Audience} from '../model/entry.js';
import {findQuoted, mayQuote, quotedIn} from '../model/quote.js';
import {TypingNotifier} from './typing-notifier.js';
import {byAudience, type Draft} from './unsent-words.js';

/** What the drafts of a session need of it. */
export interface DraftsSite {
  readonly clock: Clock;
  state(): ChatState;
  dispatch(fact: LocalFact): void;
  /** What is being written isn't what is stored. */
  changed(): void;
  /** Whether a message can say which other one it answers. */
  canQuote(): boolean;
  /** Whether the others can be told that the agent is typing. */
  canTellTyping(): boolean;
  tellTyping(isTyping: boolean): void;
}

/** What an agent is writing, for each audience, and to whom at the moment; the contact is told of it (C7, C8). */
export class SessionDrafts {
  readonly #site: DraftsSite;
  readonly #typing: TypingNotifier;

  constructor(site: DraftsSite) {
    this.#site = site;
    this.#typing = new TypingNotifier(site.clock, (isTyping) => site.tellTyping(isTyping));
  }

  get current(): Readonly<Record<Audience, Draft>> {
    const {drafts, quotes} = this.#site.state();
    return byAudience((audience) => {
      const inReplyTo = quotes[audience];
      return {text: drafts[audience], ...(inReplyTo !== undefined && {inReplyTo})};
    });
  }

  set(audience: Audience, text: string): void {
    const {drafts, options} = this.#site.state();
    if (text === drafts[audience]) return;
    this.#site.dispatch({type: 'draft-changed', audience, text});
    this.#site.changed();
    if (audience !== 'contact') return;
    if (text === '') this.#typing.stop();
    else if (this.#site.canTellTyping()) this.#typing.type(options.typingTimeout * 1000);
  }

  /** The id of the message that is answered, if that can be said. */
  quoted(audience: Audience): string | undefined {
    return this.#site.canQuote() ? quotedIn(this.#site.state(), audience) : undefined;
  }

  /** Returns false, with nothing changed, if that message mustn't be quoted to this audience. */
  quote(audience: Audience, id: string | undefined): boolean {
    if (id !== undefined && !this.#mayQuote(audience, id)) return false;
    this.#site.dispatch({type: 'quote-changed', audience, ...(id !== undefined && {id})});
    this.#site.changed();
    return true;
  }

  /** It has been sent. */
  clear(audience: Audience): void {
    this.set(audience, '');
    this.quote(audience, undefined);
  }

  /** Takes up what was written elsewhere, or in an earlier life of the page. */
  take(audience: Audience, {text, inReplyTo}: Draft): void {
    this.#site.dispatch({type: 'draft-changed', audience, text});
    // What is quoted may be further back than what is loaded.
    const quoted = inReplyTo !== undefined && {id: inReplyTo};
    this.#site.dispatch({type: 'quote-changed', audience, ...quoted});
  }

  turnTo(audience: Audience): void {
    this.#typing.stop();
    this.#site.dispatch({type: 'audience-changed', audience});
  }

  /** The agent isn't typing any more. */
  stopTyping(): void {
    this.#typing.stop();
  }

  #mayQuote(audience: Audience, id: string): boolean {
    const entry = findQuoted(this.#site.state().entries, id);
    return this.#site.canQuote() && entry !== undefined && mayQuote(entry, audience);
  }
}
