import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {AnchoredPopoverController} from '../../controllers/anchored-popover.js';
import type {TextRange} from '../../controllers/insert-text.js';
import type {Completion, CompletionQuery, TextCompleter} from './text-completer.js';

/** What completing works with. */
export interface CompletingOptions {
  field(): HTMLTextAreaElement | null;
  /** The list, which has `popover="manual"`. */
  list(): HTMLElement | null;
  anchor(): HTMLElement | null;
  completers(): readonly TextCompleter[];
  /** Puts a text in the place of what was typed. */
  insert(text: string, range: TextRange): void;
  /** Says that so many are offered. */
  offered(count: number): void;
}

/** What was typed, up to the caret. */
interface Beginning {
  readonly completer: TextCompleter;
  readonly query: CompletionQuery;
  readonly before: string;
}

/**
 * Offers what could stand in place of what is being typed, as `:smile` or `/hello`. The caret stays in the text: arrows move among
 * the offers, Enter and Tab take one, Escape closes the list until other words are typed.
 */
export class Completing implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: CompletingOptions;
  readonly #popover: AnchoredPopoverController;
  #search: AbortController | undefined;
  #beginning: Beginning | undefined;
  #offers: readonly Completion[] = [];
  #active = 0;
  #isFresh = false;

  constructor(host: ReactiveControllerHost & HTMLElement, options: CompletingOptions) {
    this.#host = host;
    this.#options = options;
    this.#popover = new AnchoredPopoverController(host, {
      popover: () => options.list(),
      anchor: () => options.anchor(),
      align: 'start',
    });
    host.addController(this);
  }

  get offers(): readonly Completion[] {
    return this.#offers;
  }

  /** Which of the offers Enter would take; -1 while none are shown. */
  get active(): number {
    return this.#popover.isOpen ? this.#active : -1;
  }

  hostDisconnected(): void {
    this.close();
  }

  hostUpdated(): void {
    if (!this.#isFresh) return;
    this.#isFresh = false;
    // Anew, since it's as high as its list.
    this.#popover.hide();
    if (this.#offers.length > 0) this.#popover.show();
  }

  /** Looks at what stands before the caret: to be called when the text has changed. */
  look(): void {
    this.#search?.abort();
    const beginning = this.#find();
    if (beginning) void this.#ask(beginning);
    else this.close();
  }

  close(): void {
    this.#search?.abort();
    this.#show(undefined, []);
    this.#popover.hide();
  }

  /** Returns whether the key was meant for the list. */
  handles(event: KeyboardEvent): boolean {
    const {key, ctrlKey, metaKey, altKey, shiftKey} = event;
    if (this.active < 0 || ctrlKey || metaKey || altKey || shiftKey) return false;
    if (!this.#isCurrent()) {
      this.close();
      return false;
    }
    if (key === 'ArrowDown') this.#move(1);
    else if (key === 'ArrowUp') this.#move(-1);
    else if (key === 'Enter' || key === 'Tab') this.choose(this.#active);
    else return false;
    return true;
  }

  choose(index: number): void {
    const offer = this.#offers[index];
    const beginning = this.#beginning;
    this.close();
    if (offer && beginning) void this.#take(offer, beginning);
  }

  #find(): Beginning | undefined {
    const before = this.#before();
    if (before === undefined) return undefined;
    for (const completer of this.#options.completers()) {
      const query = completer.match(before);
      if (query) return {completer, query, before};
    }
    return undefined;
  }

  /** Up to the caret; undefined where something is selected. */
  #before(): string | undefined {
    const field = this.#options.field();
    if (!field || field.readOnly || field.selectionStart !== field.selectionEnd) return undefined;
    return field.value.slice(0, field.selectionStart);
  }

  #isCurrent(): boolean {
    return this.#beginning !== undefined && this.#beginning.before === this.#before();
  }

  async #ask(beginning: Beginning): Promise<void> {
    const search = new AbortController();
    this.#search = search;
    const {completer, query} = beginning;
    const offers = await settled(() => completer.find(query, search.signal), []);
    if (search.signal.aborted || beginning.before !== this.#before()) return;
    if (!beginning.query.isWhole) this.#show(beginning, offers);
    else {
      this.close();
      if (offers[0]) void this.#take(offers[0], beginning);
    }
  }

  async #take(offer: Completion, {before, query}: Beginning): Promise<void> {
    const text = await settled(() => offer.take(), unchanged);
    if (text !== unchanged && before === this.#before())
      this.#options.insert(text ?? '', {start: query.start, end: before.length});
  }

  #show(beginning: Beginning | undefined, offers: readonly Completion[]): void {
    const isOther = offers.length !== this.#offers.length;
    if (offers.length === 0 && this.#offers.length === 0) return;
    [this.#beginning, this.#offers, this.#active] = [beginning, offers, 0];
    this.#isFresh = true;
    if (isOther && offers.length > 0) this.#options.offered(offers.length);
    this.#host.requestUpdate();
  }

  #move(by: 1 | -1): void {
    const {length} = this.#offers;
    this.#active = (this.#active + by + length) % length;
    this.#host.requestUpdate();
  }
}

const unchanged = Symbol('unchanged');

/** What a tool of a host does wrong changes nothing in the text. */
const settled = async <Value, Otherwise>(
  run: () => Value | Promise<Value>,
  otherwise: Otherwise,
): Promise<Value | Otherwise> => {
  try {
    return await run();
  } catch {
    return otherwise;
  }
};
