import {render, type ReactiveController, type ReactiveControllerHost} from 'lit';
import type {Entry} from '../../model/entry.js';
import type {ChatSession} from '../../session/chat-session.js';
import type {Change} from './changes.js';
import {EntryList} from './entry-list.js';
import {EntryReader} from './entry-reader.js';
import {inUse} from './in-use-on-demand.js';
import {PlaceMemory} from './place-memory.js';
import type {RowUse} from './row-use.js';
import {loadedRich} from './rich.js';
import {RowSource, type RowSurroundings} from './row-source.js';
import {RowWindow} from './row-window.js';
import {rowClass, rowContent} from './rows.js';
import {ScrollController} from './scroll-controller.js';

export interface TranscriptRowsOptions {
  session(): ChatSession | undefined;
  /** False only if it's known to be out of sight. */
  isRendered(): boolean;
}

/** What the rows are made of. */
export interface Conversation extends RowSurroundings {
  readonly session: ChatSession | undefined;
  readonly entries: readonly unknown[];
}

type Host = ReactiveControllerHost & HTMLElement & {readonly hasUpdated: boolean};

const none: readonly never[] = [];

/** A transcript's rows: entries become rows, those near the reader's place become elements, and the place is kept. */
export class TranscriptRows implements ReactiveController {
  readonly reader: EntryReader;
  readonly list: EntryList;
  readonly source: RowSource;
  readonly scroll: ScrollController;
  readonly #host: Host;
  readonly #places: PlaceMemory;
  #knownScroller: HTMLElement | null = null;
  #window: RowWindow | undefined;
  #use: RowUse | undefined;
  #changes: readonly Change[] = none;
  #isStale = true;
  #isMoved = true;

  constructor(host: Host, {session, isRendered}: TranscriptRowsOptions) {
    this.#host = host;
    const now = () => session()?.clock.now() ?? Date.now();
    const actions = {
      host,
      session,
      refresh: () => this.refresh(),
      showAll: (event: Event) => void this.showWholeOf(this.leaveControl(event)),
      leaveControl: (event: Event) => this.leaveControl(event),
    };
    this.reader = new EntryReader(now);
    this.list = new EntryList(this.reader);
    this.source = new RowSource(this.list, this.reader, actions, now);
    this.scroll = new ScrollController(host, {
      scroller: () => this.scroller ?? undefined,
      rows: () => this.#window,
      isRendered,
    });
    this.#places = new PlaceMemory(this.list, this.scroll);
    host.addController(this);
  }

  get scroller(): HTMLElement | null {
    return (this.#knownScroller ??= this.#host.shadowRoot?.querySelector('.scroller') ?? null);
  }

  /** Once the host has rendered. */
  get window(): RowWindow | undefined {
    return this.#window;
  }

  /** Before the host renders. Returns the messages that came at the end since the last time. */
  take(conversation: Conversation): readonly Entry[] {
    const isOtherSession = this.#places.take(conversation.session);
    if (this.source.update(conversation)) this.#isStale = true;
    const {place} = this.scroll;
    const row = place.state === 'following' ? 0 : place.row;
    const update = this.list.replace(conversation.entries, row);
    this.#changes = update.changes;
    this.#takeAnswers();
    if (isOtherSession) this.scroll.place = this.#places.recall();
    else if (update.isOther) this.scroll.place = {state: 'following'};
    else if (place.state !== 'following') this.scroll.place = {...place, row: update.row};
    return isOtherSession ? none : update.arrived;
  }

  /** What is written may answer a bot's message further up, which then shows it. */
  #takeAnswers(): void {
    if (this.#changes.length === 0) return;
    if (!loadedRich()?.takeAnswers(this.list, this.source.scene.roleOf)) return;
    this.source.renew();
    this.#isStale = true;
  }

  /** Renders all rows again: something that they show is another now, as a module that has been loaded for them. */
  refresh(): void {
    this.source.renew();
    this.#isStale = true;
    this.#host.requestUpdate();
  }

  /** Shows the whole of an entry. Done when it's drawn. */
  async showWholeOf(key: string): Promise<void> {
    if (!this.source.showWhole(key)) return;
    this.#isStale = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }

  /** Moves or selects as a key says. Returns whether it was one that does. */
  press(event: KeyboardEvent): boolean {
    return this.#use?.press(event) ?? false;
  }

  /** Copies what is selected, with names and times. Returns whether that was for us to do. */
  copy(clipboard: DataTransfer): boolean {
    return this.#use?.copy(clipboard) ?? false;
  }

  /** The control may go when its request is met: the focus stays at its row. Gives the key of the row's entry. */
  leaveControl({currentTarget}: Event): string {
    const row = this.#window?.indexOf(currentTarget as Element) ?? -1;
    this.#window?.rowAt(row)?.focus({preventScroll: true});
    return this.list.at(row)?.key ?? '';
  }

  hostConnected(): void {
    // What the browser forgets of an element that is moved is put back.
    this.#isMoved = true;
    this.#use?.connect();
  }

  hostDisconnected(): void {
    this.#use?.disconnect();
    this.#places.keep();
  }

  hostUpdated(): void {
    this.#window ??= this.#createWindow();
    for (const change of this.#changes) this.#window.apply(change);
    if (this.#isStale) this.#window.invalidate();
    if (this.#changes.length > 0 || this.#isStale || this.#isMoved) this.#settle();
    this.#changes = none;
    this.#isStale = this.#isMoved = false;
    inUse.get(() => this.#startUse());
    this.#startUse();
  }

  #startUse(): void {
    const module = inUse.get();
    if (!module || this.#use) return;
    this.#use = new module.RowUse(this.#host, this);
    if (this.#host.isConnected) this.#use.connect();
  }

  get #selected(): Range | undefined {
    const {shadowRoot} = this.#host;
    return shadowRoot ? inUse.get()?.selectedRange(shadowRoot) : undefined;
  }

  #createWindow(): RowWindow {
    const find = (selector: string) => this.scroller!.querySelector<HTMLElement>(selector)!;
    return new RowWindow({
      head: find('.head'),
      above: find('.space'),
      below: find('.space:last-child'),
      rows: (start, count) => this.source.rows(start, count),
      drawRow: (row, element) => {
        element.className = rowClass(row);
        render(rowContent(row), element, {host: this.#host});
      },
      blockAdded: (block) => this.scroll.observe(block),
      blockLeaving: (block) => this.#handleBlockLeaving(block),
      selected: () => this.#selected,
    });
  }

  #settle(): void {
    const focused = this.#host.shadowRoot?.activeElement;
    this.scroll.settle();
    if (focused && !focused.isConnected) this.scroller?.focus({preventScroll: true});
  }

  /** Focus first, then remove: it must never fall out of the conversation. */
  #handleBlockLeaving(block: HTMLElement): void {
    if (block.contains(this.#host.shadowRoot?.activeElement ?? null))
      this.scroller?.focus({preventScroll: true});
    this.scroll.unobserve(block);
  }
}
