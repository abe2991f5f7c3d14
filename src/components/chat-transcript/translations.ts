import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {entryText} from '../../content/entry-text.js';
import {contentTermsOf} from '../../i18n/en-content.js';
import type {Entry} from '../../model/entry.js';
import type {TranslationRequest, Translator, TranslatorOptions} from '../../model/options.js';
import type {Row} from './row.js';
import {translated} from './translated.js';
import {TranslationTask} from './translation-task.js';

type Host = ReactiveControllerHost & HTMLElement;

/** At a time: the host's translator is likely a server that counts. */
const mostAtOnce = 3;

/**
 * The translations of a transcript's messages (T17): asked for when a message comes near the view, a few at a time and the
 * latest first, kept for as long as the entry is, and given up when the message goes out of the document.
 */
export class Translations implements ReactiveController {
  readonly #host: Host;
  /** What goes is told by blocks: there may be no other reason to look. */
  readonly #observer = new MutationObserver(() => this.#giveUp());
  readonly #waiting = new Map<TranslationTask, Entry>();
  readonly #running = new Map<TranslationTask, Entry>();
  #translator: Translator | undefined;
  #tasks = new WeakMap<Entry, TranslationTask>();
  #observed: Element | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observe();
  }

  hostUpdated(): void {
    this.#observe();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#observed = undefined;
    this.#stop();
  }

  /** What stands under a message; undefined for nothing. */
  below({entry, party, scene}: Row): unknown {
    const {translator} = scene;
    if (translator !== this.#translator) this.#use(translator);
    if (!translator || (entry.kind !== 'text' && entry.kind !== 'rich')) return undefined;
    let task = this.#tasks.get(entry);
    if (!task) {
      const from = {id: entry.partyId, name: party.name, role: party.role};
      const options = optionsOf(translator);
      if (!isWanted(options, entry, from, party.isSelf)) return undefined;
      const {translate} = options;
      task = new TranslationTask(translate, entryText(entry, scene), {from, key: entry.key});
      this.#tasks.set(entry, task);
    }
    if (task.state === 'waiting') this.#ask(task, entry);
    const asked = task;
    const retry = (): void => this.#retry(asked, entry);
    return translated(task, contentTermsOf(scene.terms).translation, retry);
  }

  #observe(): void {
    const content = this.#host.shadowRoot?.querySelector('.content') ?? undefined;
    if (!content || content === this.#observed) return;
    this.#observed = content;
    this.#observer.observe(content, {childList: true});
  }

  #use(translator: Translator | undefined): void {
    this.#stop();
    this.#translator = translator;
    this.#tasks = new WeakMap();
  }
  #ask(task: TranslationTask, entry: Entry): void {
    if (this.#waiting.has(task)) return;
    this.#waiting.set(task, entry);
    // Once all rows of this update are drawn: the latest goes first.
    queueMicrotask(() => this.#next());
  }

  #next(): void {
    while (this.#running.size < mostAtOnce) {
      const [task, entry] = [...this.#waiting].at(-1) ?? [];
      if (!task || !entry) return;
      this.#waiting.delete(task);
      if (!task.isShown()) continue;
      this.#running.set(task, entry);
      void task.run().then(() => {
        this.#running.delete(task);
        this.#next();
      });
    }
  }

  #retry(task: TranslationTask, entry: Entry): void {
    task.reset();
    this.#ask(task, entry);
  }

  #giveUp(): void {
    for (const task of this.#running.keys()) if (!task.isShown()) task.reset();
  }

  #stop(): void {
    for (const task of this.#running.keys()) task.reset();
    this.#waiting.clear();
  }
}

const optionsOf = (translator: Translator): TranslatorOptions =>
  typeof translator === 'function' ? {translate: translator} : translator;

/** A host's mistake must not cost the message. */
const isWanted = (
  {wants}: TranslatorOptions,
  entry: Entry,
  from: TranslationRequest['from'],
  isOwn: boolean,
): boolean => {
  try {
    return wants ? wants(entry, from) : !isOwn;
  } catch (error) {
    console.warn('Deskside: translator.wants failed:', error);
    return false;
  }
};
