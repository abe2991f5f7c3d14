import {nothing, type ReactiveController, type ReactiveControllerHost} from 'lit';
import type {LocalizeController} from '../../controllers/localize-controller.js';
import {systemClock} from '../../internal/clock.js';
import {Deadline} from '../../internal/deadline.js';
import type {Options} from '../../model/options.js';
import {DoubtfulWords} from './doubtful-words.js';
import type {DraftPlace} from './draft-place.js';
import {misspelled, type Misspelled} from './spelling-check.js';
import {SpellingLanguage} from './spelling-language.js';
import {renderNote, renderReview, type ReviewHandlers} from './spelling-panel.js';

export interface SpellingReviewOptions {
  place(): DraftPlace;
  field(): HTMLTextAreaElement | null;
  options(): Options;
  /** Of those who take part. */
  names(): readonly string[];
  localize(): LocalizeController;
  canSend(): boolean;
  /** Sends what was checked. */
  send(): void;
  say(text: string): void;
}

type Host = ReactiveControllerHost & HTMLElement;

/** A text whose spelling is being checked, or has been. */
interface Review {
  readonly place: DraftPlace;
  readonly language: string;
  readonly isForSending: boolean;
  readonly stop: AbortController;
  readonly text: string;
  /** What is wrong, once it's known. */
  words: DoubtfulWords | undefined;
}

/** Milliseconds for which a message waits for its check. */
const patience = 1_000;

/**
 * Checks what is written, on demand and before it's sent (C4), and asks about what may be wrong. It is about the text as it
 * stands: whoever goes on to write or turns elsewhere ends it, and no text is changed but by a choice.
 */
export class SpellingReview implements ReactiveController {
  readonly #host: Host;
  readonly #options: SpellingReviewOptions;
  readonly #language: SpellingLanguage;
  #review: Review | undefined;
  #note: {readonly text: string; readonly about: string; readonly place: DraftPlace} | undefined;
  #deadline: Deadline | undefined;
  #shouldFocusWord = false;
  #prepared: string | undefined;

  constructor(host: Host, options: SpellingReviewOptions) {
    this.#host = host;
    this.#options = options;
    this.#language = new SpellingLanguage({
      options: () => options.options(),
      localize: () => options.localize(),
      subject: () => options.place().session ?? host,
    });
    host.addController(this);
  }

  /** Whether there is something to check with. */
  get isOffered(): boolean {
    return this.#options.options().spelling !== undefined;
  }

  /** Checks on demand. */
  check(): void {
    const language = this.#language.current;
    if (language === undefined) this.#tell(this.#language.tellMissing(true));
    else void this.#begin(language, false);
  }

  /** Whether a message has to wait: for its check, or for an answer. It's sent then. */
  holds(): boolean {
    const {spellCheckOnSend, spelling} = this.#options.options();
    const {text} = this.#options.place();
    if (!spellCheckOnSend || !spelling || text.trim() === '') return false;
    const language = this.#language.current;
    if (language === undefined) this.#tell(this.#language.tellMissing(false));
    else if (!this.#isWaiting) void this.#begin(language, true);
    return language !== undefined;
  }

  /** Has the dictionary there when what is being written will be checked: a message waits for a check, not for a download. */
  prepare(): void {
    const {spellCheckOnSend, spelling} = this.#options.options();
    const language = spellCheckOnSend ? this.#language.current : undefined;
    if (!spelling || language === undefined || language === this.#prepared) return;
    this.#prepared = language;
    const {signal} = new AbortController();
    spelling.check([], {language, signal}).catch(() => {
      this.#prepared = undefined;
    });
  }

  render() {
    const review = this.#review;
    const {terms, locale} = this.#options.localize();
    if (!review?.words) return this.#note ? renderNote(this.#note.text) : nothing;
    const {language, isForSending} = review;
    const {words, chosen, suggestions} = review.words;
    const view = {language, isForSending, words, chosen, suggestions};
    return renderReview(view, this.#language.all, this.#on, terms, locale);
  }

  hostUpdate(): void {
    const place = this.#options.place();
    const review = this.#review;
    if (review && (review.place !== place || textOf(review) !== place.text || !this.#isUsable))
      this.#end();
    if (this.#note && (this.#note.place !== place || this.#note.about !== place.text))
      this.#note = undefined;
  }

  hostUpdated(): void {
    if (!this.#shouldFocusWord) return;
    this.#shouldFocusWord = false;
    const word = '.spelling .word[aria-expanded="true"]';
    this.#host.shadowRoot?.querySelector<HTMLElement>(word)?.focus();
  }

  hostDisconnected(): void {
    this.#end();
    this.#note = undefined;
  }

  get #isWaiting(): boolean {
    return this.#review?.isForSending === true && this.#review.words === undefined;
  }

  get #isUsable(): boolean {
    return this.isOffered && (!this.#review?.isForSending || this.#options.canSend());
  }

  async #begin(language: string, isForSending: boolean): Promise<void> {
    this.#end();
    const place = this.#options.place();
    const stop = new AbortController();
    const review: Review = {
      ...{place, language, isForSending, stop},
      ...{text: place.text, words: undefined},
    };
    this.#review = review;
    this.#note = undefined;
    if (isForSending) this.#startDeadline(review);
    else this.#say(this.#terms.checking);
    try {
      const words = await misspelled({
        ...{text: review.text, language, names: this.#options.names()},
        ...{options: this.#options.options(), session: place.session, signal: stop.signal},
      });
      if (this.#review === review) this.#take(review, words);
    } catch {
      if (this.#review === review) this.#giveUp(review);
    }
  }

  #startDeadline(review: Review): void {
    const clock = review.place.session?.clock ?? systemClock;
    this.#deadline = new Deadline(clock, () => this.#giveUp(review));
    this.#deadline.set(patience);
  }

  #take(review: Review, words: Misspelled): void {
    this.#deadline?.clear();
    if (words.size === 0) {
      this.#end();
      if (review.isForSending) this.#options.send();
      else this.#tell(this.#terms.none);
      return;
    }
    const {ask, wrong} = this.#terms;
    this.#say((review.isForSending ? ask : wrong)(words.size));
    review.words = new DoubtfulWords({
      ...{text: review.text, words, signal: review.stop.signal},
      suggest: (word) => this.#suggest(review, word),
      changed: () => this.#host.requestUpdate(),
    });
    this.#shouldFocusWord = true;
  }

  /** A message isn't held up by what checks it. */
  #giveUp(review: Review): void {
    this.#end();
    if (review.isForSending) this.#options.send();
    // Something else may hold it back.
    if (review.place.text === review.text) this.#tell(this.#terms.unchecked);
    else this.#say(this.#terms.sentUnchecked);
  }

  async #suggest({language, stop}: Review, word: string): Promise<readonly string[]> {
    const {spelling} = this.#options.options();
    return (await spelling?.suggest(word, {language, signal: stop.signal})) ?? [];
  }

  #replace(word: string, by: string): void {
    const words = this.#review?.words;
    const field = this.#options.field();
    if (!words || !field || !words.replace(field, word, by)) return;
    this.#say(this.#terms.replaced(word, by));
    this.#goOn(words);
  }

  #add(word: string): void {
    const review = this.#review;
    if (!review?.words) return;
    void review.place.session?.addPersonalWord(review.language, word).catch(() => undefined);
    review.words.settle(word);
    this.#say(this.#terms.added(word));
    this.#goOn(review.words);
  }

  /** To the next word, or back to the text. */
  #goOn({words}: DoubtfulWords): void {
    if (words.size > 0) this.#shouldFocusWord = true;
    else {
      this.#end();
      this.#host.focus();
    }
  }

  readonly #on: ReviewHandlers = {
    choose: (word) => {
      const words = this.#review?.words;
      words?.choose(words.chosen === word ? undefined : word);
    },
    replace: (word, by) => this.#replace(word, by),
    add: (word) => this.#add(word),
    language: (language) => {
      this.#language.choose(language);
      void this.#begin(language, this.#review?.isForSending === true);
    },
    close: () => {
      this.#end();
      this.#host.focus();
    },
    send: () => {
      this.#end();
      this.#host.focus();
      this.#options.send();
    },
  };

  #tell(text: string | undefined): void {
    if (text === undefined) return;
    const place = this.#options.place();
    this.#note = {text, about: place.text, place};
    this.#say(text);
    this.#host.requestUpdate();
  }

  #say(text: string): void {
    this.#options.say(text);
  }

  #end(): void {
    this.#deadline?.clear();
    this.#review?.stop.abort();
    this.#review = undefined;
    this.#host.requestUpdate();
    // The focus isn't lost with what had it.
    if (this.#host.shadowRoot?.querySelector('.spelling')?.matches(':focus-within'))
      this.#host.focus();
  }

  get #terms() {
    return this.#options.localize().terms.spelling;
  }
}

const textOf = ({text, words}: Review): string => words?.text ?? text;
