import {nothing, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {languageAmong} from '../../content/spelling/dictionary-language.js';
import type {WordSpan} from '../../content/spelling/words.js';
import {insertText} from '../../controllers/insert-text.js';
import type {LocalizeController} from '../../controllers/localize-controller.js';
import {systemClock} from '../../internal/clock.js';
import {Deadline} from '../../internal/deadline.js';
import type {Options} from '../../model/options.js';
import type {DraftPlace} from './draft-place.js';
import {languageName} from './language-name.js';
import {misspelled} from './spelling-check.js';
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
  text: string;
  /** What is wrong, once it's known. */
  words: ReadonlyMap<string, readonly WordSpan[]> | undefined;
  chosen: string | undefined;
  readonly suggestions: Map<string, readonly string[]>;
}

/** Milliseconds for which a message waits for its check. */
const patience = 1_000;

/** The languages that agents have chosen, by whom they write to. */
const chosenLanguages = new WeakMap<object, string>();

/**
 * Checks what is written, on demand and before it's sent (C4), and asks about what may be wrong. It is about the text as it
 * stands: whoever goes on to write or turns elsewhere ends it, and no text is changed but by a choice.
 */
export class SpellingReview implements ReactiveController {
  readonly #host: Host;
  readonly #options: SpellingReviewOptions;
  readonly #toldOf = new WeakMap<object, string>();
  #review: Review | undefined;
  #note: {readonly text: string; readonly about: string; readonly place: DraftPlace} | undefined;
  #deadline: Deadline | undefined;
  #focusOn: string | undefined;
  #prepared: string | undefined;

  constructor(host: Host, options: SpellingReviewOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Whether there is something to check with. */
  get isOffered(): boolean {
    return this.#options.options().spelling !== undefined;
  }

  /** Checks on demand. */
  check(): void {
    const language = this.#language;
    if (language === undefined) this.#tellOfLanguage(true);
    else void this.#begin(language, false);
  }

  /** Whether a message has to wait: for its check, or for an answer. It's sent then. */
  holds(): boolean {
    const {spellCheckOnSend, spelling} = this.#options.options();
    const {text} = this.#options.place();
    if (!spellCheckOnSend || !spelling || text.trim() === '') return false;
    const language = this.#language;
    if (language === undefined) this.#tellOfLanguage(false);
    else if (!this.#isWaiting) void this.#begin(language, true);
    return language !== undefined;
  }

  /** Has the dictionary there when what is being written will be checked: a message waits for a check, not for a download. */
  prepare(): void {
    const {spellCheckOnSend, spelling} = this.#options.options();
    const language = spellCheckOnSend ? this.#language : undefined;
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
    if (review?.words)
      return renderReview(
        {...review, words: review.words},
        this.#languages,
        this.#on,
        terms,
        locale,
      );
    return this.#note ? renderNote(this.#note.text) : nothing;
  }

  hostUpdate(): void {
    const place = this.#options.place();
    const review = this.#review;
    if (review && (review.place !== place || review.text !== place.text || !this.#isUsable))
      this.#end();
    if (this.#note && (this.#note.place !== place || this.#note.about !== place.text))
      this.#note = undefined;
  }

  hostUpdated(): void {
    const selector = this.#focusOn;
    this.#focusOn = undefined;
    if (selector)
      this.#host.shadowRoot?.querySelector<HTMLElement>(`.spelling ${selector}`)?.focus();
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

  get #languages(): readonly string[] {
    return this.#options.options().spelling?.languages ?? [];
  }

  /** What the agent has chosen, else what the host has, else the page's. */
  get #wanted(): string {
    const {dictionary} = this.#options.options();
    return (
      chosenLanguages.get(this.#subject) || dictionary || this.#options.localize().locale || 'en'
    );
  }

  get #language(): string | undefined {
    return languageAmong(this.#languages, this.#wanted);
  }

  get #subject(): object {
    return this.#options.place().session ?? this.#host;
  }

  async #begin(language: string, isForSending: boolean): Promise<void> {
    this.#end();
    const place = this.#options.place();
    const stop = new AbortController();
    const review: Review = {
      ...{place, language, isForSending, stop, text: place.text},
      ...{words: undefined, chosen: undefined, suggestions: new Map<string, readonly string[]>()},
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

  #take(review: Review, words: ReadonlyMap<string, readonly WordSpan[]>): void {
    this.#deadline?.clear();
    if (words.size === 0) {
      this.#end();
      if (review.isForSending) this.#options.send();
      else this.#tell(this.#terms.none);
      return;
    }
    review.words = words;
    const {ask, wrong} = this.#terms;
    this.#say((review.isForSending ? ask : wrong)(words.size));
    this.#choose([...words.keys()][0]);
    this.#focusOn = '.word[aria-expanded="true"]';
  }

  /** A message isn't held up by what checks it. */
  #giveUp(review: Review): void {
    this.#end();
    if (review.isForSending) this.#options.send();
    // Something else may hold it back.
    if (review.place.text === review.text) this.#tell(this.#terms.unchecked);
    else this.#say(this.#terms.sentUnchecked);
  }

  #choose(word: string | undefined): void {
    const review = this.#review;
    if (!review) return;
    review.chosen = word;
    this.#host.requestUpdate();
    if (word !== undefined && !review.suggestions.has(word)) void this.#suggest(review, word);
  }

  async #suggest(review: Review, word: string): Promise<void> {
    const {language, stop} = review;
    const {spelling} = this.#options.options();
    const found = await spelling?.suggest(word, {language, signal: stop.signal}).catch(() => []);
    if (this.#review !== review) return;
    review.suggestions.set(word, found ?? []);
    this.#host.requestUpdate();
  }

  /** Wherever it stands, from the end on: what comes before stays where it is. */
  #replace(word: string, by: string): void {
    const review = this.#review;
    const field = this.#options.field();
    if (!review?.words || !field) return;
    let caret = field.selectionEnd;
    const spans = review.words.get(word) ?? [];
    for (const span of [...spans].reverse()) {
      review.text = review.text.slice(0, span.start) + by + review.text.slice(span.end);
      if (!insertText(field, by, span)) return;
      if (caret >= span.end) caret += by.length - word.length;
    }
    field.setSelectionRange(caret, caret);
    this.#say(this.#terms.replaced(word, by));
    const moved = (at: number): number =>
      at + spans.filter(({end}) => end <= at).length * (by.length - word.length);
    this.#goOn(
      [...review.words].map(
        ([text, places]) =>
          [
            text,
            places.map(({start, end}) => ({text, start: moved(start), end: moved(end)})),
          ] as const,
      ),
      word,
    );
  }

  #add(word: string): void {
    const review = this.#review;
    if (!review?.words) return;
    void review.place.session?.addPersonalWord(review.language, word).catch(() => undefined);
    this.#say(this.#terms.added(word));
    this.#goOn([...review.words], word);
  }

  /** To the next word, or back to the text. */
  #goOn(words: readonly (readonly [string, readonly WordSpan[]])[], done: string): void {
    const review = this.#review;
    if (!review) return;
    const index = words.findIndex(([word]) => word === done);
    const left = words.filter(([word]) => word !== done);
    if (left.length === 0) {
      this.#end();
      this.#host.focus();
      return;
    }
    review.words = new Map(left);
    this.#choose(left[Math.min(index, left.length - 1)]![0]);
    this.#focusOn = '.word[aria-expanded="true"]';
  }

  readonly #on: ReviewHandlers = {
    choose: (word) => this.#choose(this.#review?.chosen === word ? undefined : word),
    replace: (word, by) => this.#replace(word, by),
    add: (word) => this.#add(word),
    language: (language) => {
      chosenLanguages.set(this.#subject, language);
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

  #tellOfLanguage(isAsked: boolean): void {
    const language = this.#wanted;
    if (!isAsked && this.#toldOf.get(this.#subject) === language) return;
    this.#toldOf.set(this.#subject, language);
    const {locale} = this.#options.localize();
    this.#tell(this.#terms.noDictionary(languageName(language, locale)));
  }

  #tell(text: string): void {
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
