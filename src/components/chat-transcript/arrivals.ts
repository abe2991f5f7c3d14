import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {entryText} from '../../content/entry-text.js';
import {
  linkParts,
  loadLinks,
  mayHoldLink,
  type ShownLink,
} from '../../content/linked/link-parts.js';
import {warningWords} from '../../content/linked/link-template.js';
import {shorten} from '../../content/shorten.js';
import {AnnouncerController} from '../../controllers/announcer.js';
import {contentTermsOf} from '../../i18n/en-content.js';
import {inUseTermsOf} from '../../i18n/en-in-use.js';
import {systemClock} from '../../internal/clock.js';
import type {Entry} from '../../model/entry.js';
import type {RowScene} from './row.js';

/** Milliseconds between announcements. */
const pause = 1_000;
/** More than these at once are summed up. */
const mostInFull = 3;
/** A listener can read on in the transcript. */
const longestSpoken = 200;
/** Of a text: a link may begin before the end of what is spoken, and must be known whole. */
const longestRead = 4_000;

/** Tells assistive technology what others have written, once, in order, at most once a second. */
export class ArrivalAnnouncer implements ReactiveController {
  readonly #host: HTMLElement;
  readonly #announcer: AnnouncerController;
  readonly #scene: () => RowScene;
  #waiting: Entry[] = [];
  #timer: number | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, scene: () => RowScene) {
    this.#host = host;
    this.#announcer = new AnnouncerController(host);
    this.#scene = scene;
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
    const scene = this.#scene();
    if (this.#waiting.some((entry) => mayDeceive(entry, scene))) void loadLinks().then(this.#tell);
    else this.#tell();
  };

  readonly #tell = (): void => {
    const entries = this.#waiting;
    this.#waiting = [];
    this.#timer = entries.length > 0 ? systemClock.setTimeout(this.#speak, pause) : undefined;
    // Of what comes in a chat behind another one, the bar tells.
    if (entries.length > 0 && this.#host.checkVisibility())
      this.#announcer.announce(this.#phrase(entries));
  };

  #phrase(entries: readonly Entry[]): string {
    const scene = this.#scene();
    const told = entries.length > mostInFull ? entries.slice(-1) : entries;
    const phrases = told.map((entry) => spoken(entry, scene));
    if (told !== entries) phrases.unshift(scene.terms.transcript.newMessages(entries.length));
    return phrases.join('\n');
  }
}

const wordsOf = (entry: Entry, scene: RowScene): string =>
  entryText(entry, scene).slice(0, longestRead);

/** Whether its links aren't known for what they are yet. */
const mayDeceive = (entry: Entry, scene: RowScene): boolean => {
  const text = wordsOf(entry, scene);
  return mayHoldLink(text, scene.links) && linkParts(text, scene.links) === undefined;
};

/**
 * `Mark: text`, as long as one listens to, with its addresses as they're shown: not always as they were written, and
 * suspicious ones as such (T12).
 */
const spoken = (entry: Entry, scene: RowScene): string => {
  const {message} = inUseTermsOf(scene.terms);
  const phrase = entry.audience === 'internal' ? message.spokenInternal : message.spoken;
  const text = wordsOf(entry, scene);
  const parts = mayHoldLink(text, scene.links) ? linkParts(text, scene.links) : undefined;
  const shown = parts
    ?.map((part) => (typeof part === 'string' ? part : spokenLink(part, scene)))
    .join('');
  return phrase(scene.nameOf(entry.partyId), shorten(shown ?? text, longestSpoken));
};

/** With what is marked for whoever sees it. */
const spokenLink = ({text, warnings}: ShownLink, scene: RowScene): string => {
  if (warnings.length === 0) return text;
  const terms = contentTermsOf(scene.terms);
  return `${terms.link.suspicious(warningWords(warnings, terms))} ${text}`;
};
