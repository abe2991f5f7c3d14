import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {entryText, type Wording} from '../../content/entry-text.js';
import {shorten} from '../../content/plain-text.js';
import {AnnouncerController} from '../../controllers/announcer.js';
import {systemClock} from '../../internal/clock.js';
import type {Entry} from '../../model/entry.js';

/** Milliseconds between announcements. */
const pause = 1_000;
/** More than these at once are summed up. */
const mostInFull = 3;
/** A listener can read on in the transcript. */
const longestSpoken = 200;

/** Tells assistive technology what others have written, once, in order, at most once a second. */
export class ArrivalAnnouncer implements ReactiveController {
  readonly #host: HTMLElement;
  readonly #announcer: AnnouncerController;
  readonly #wording: () => Wording;
  #waiting: Entry[] = [];
  #timer: number | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, wording: () => Wording) {
    this.#host = host;
    this.#announcer = new AnnouncerController(host);
    this.#wording = wording;
    host.addController(this);
  }

  /** Messages of others, in order. */
  announce(entries: readonly Entry[]): void {
    if (entries.length === 0) return;
    this.#waiting.push(...entries);
    this.#timer ??= systemClock.setTimeout(this.#speak, 0);
  }

  hostDisconnected(): void {
    systemClock.clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#waiting = [];
  }

  readonly #speak = (): void => {
    const entries = this.#waiting;
    this.#waiting = [];
    this.#timer = entries.length > 0 ? systemClock.setTimeout(this.#speak, pause) : undefined;
    // Of what comes in a chat behind another one, the bar tells.
    if (entries.length > 0 && this.#host.checkVisibility())
      this.#announcer.announce(this.#phrase(entries));
  };

  #phrase(entries: readonly Entry[]): string {
    const wording = this.#wording();
    const told = entries.length > mostInFull ? entries.slice(-1) : entries;
    const phrases = told.map((entry) => spoken(entry, wording));
    if (told !== entries) phrases.unshift(wording.terms.transcript.newMessages(entries.length));
    return phrases.join('\n');
  }
}

/** `Mark: text`, as long as one listens to. */
const spoken = (entry: Entry, wording: Wording): string => {
  const {message} = wording.terms;
  const phrase = entry.audience === 'internal' ? message.spokenInternal : message.spoken;
  return phrase(wording.nameOf(entry.partyId), shorten(entryText(entry, wording), longestSpoken));
};
