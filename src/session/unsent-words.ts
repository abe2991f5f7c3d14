import type {OutgoingMessage} from '../backends/chat-backend.js';
import type {FileReference} from '../model/content.js';
import type {Audience, FailureReason} from '../model/entry.js';

interface Unsent extends Omit<OutgoingMessage, 'text'> {
  /** When it was written, in epoch milliseconds of the server. */
  readonly at: number;
  /** Why it failed: it isn't sent again unless the agent asks for it. */
  readonly failure?: FailureReason;
}

export interface UnsentText extends Unsent {
  readonly text: string;
  /** Id of the message that it answers. */
  readonly inReplyTo?: string;
}

/** Its bytes last as long as the page: after a reload only its name is left. */
export interface UnsentFile extends Unsent {
  readonly file: FileReference;
}

/** The address of a page that the contact is to open. */
export interface UnsentUrl extends Unsent {
  readonly url: string;
}

/** A message that the server doesn't have, as far as is known. */
export type UnsentMessage = UnsentText | UnsentFile | UnsentUrl;

/** What is being written for one audience. */
export interface Draft {
  readonly text: string;
  /** Id of the message that it answers. */
  readonly inReplyTo?: string;
}

/** A draft as it is stored. */
export interface StoredDraft extends Draft {
  /** Another one after each change; empty as long as nothing is written. */
  readonly version: string;
}

/** What belongs to one desk alone, as long as that is open. */
export interface OwnWords {
  readonly outbox: readonly UnsentMessage[];
  /** The names of attached files, to tell of them when they're lost. */
  readonly attached: Readonly<Record<Audience, readonly string[]>>;
}

/** An interaction's words that the server doesn't have, as one desk has them. */
export interface CurrentWords extends OwnWords {
  readonly drafts: Readonly<Record<Audience, Draft>>;
}

/** The own words of a desk that may be in another tab, or gone. */
export interface DeskWords extends OwnWords {
  /** Whose they are: one life of an interaction in a desk. */
  readonly by: string;
  readonly desk: string;
}

/** An interaction's words that the server doesn't have, as they are stored: written by all of an agent's tabs. */
export interface UnsentWords {
  readonly drafts: Readonly<Record<Audience, StoredDraft>>;
  readonly desks: readonly DeskWords[];
}

export const audiences: readonly Audience[] = ['contact', 'internal'];

/** Something for each audience. */
export const byAudience = <Value>(
  of: (audience: Audience) => Value,
): Readonly<Record<Audience, Value>> => ({contact: of('contact'), internal: of('internal')});

export const noDraft: StoredDraft = Object.freeze({text: '', version: ''});

/** Whether nothing is being written. */
export const isNoDraft = ({text, inReplyTo}: Draft): boolean =>
  text === '' && inReplyTo === undefined;

export const isSameDraft = (one: Draft, other: Draft): boolean =>
  one.text === other.text && one.inReplyTo === other.inReplyTo;

/**
 * What a tab goes on with that finds another draft in the store than it knew: the stored one, and after it what the tab has written
 * since.
 */
export const joinDrafts = (known: Draft, stored: Draft, written: Draft): Draft => {
  const inReplyTo = written.inReplyTo ?? stored.inReplyTo;
  return {
    text: joinTexts(known.text, stored.text, written.text),
    ...(inReplyTo !== undefined && {inReplyTo}),
  };
};

const joinTexts = (known: string, stored: string, written: string): string => {
  if (written.startsWith(stored) && stored !== '') return written;
  const added = written.startsWith(known) ? written.slice(known.length).trimStart() : written;
  return [stored, added].filter((text) => text !== '').join('\n');
};

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const isText = (value: unknown): value is string => typeof value === 'string';

const isMessage = (value: unknown): value is UnsentMessage => {
  const {key, text, file, url, audience, at} = fieldsOf(value);
  const {name} = fieldsOf(file);
  return (
    isText(key) &&
    [text, name, url].some(isText) &&
    Number.isFinite(at) &&
    audiences.includes(audience as Audience)
  );
};

/** What can be used of what a store gave back: another version of the kit may have written it. */
export const readWords = (value: unknown): UnsentWords => {
  const {drafts, desks} = fieldsOf(value);
  return {
    drafts: byAudience((audience) => readDraft(fieldsOf(drafts)[audience])),
    desks: listOf(desks).map(readDeskWords),
  };
};

const readDraft = (value: unknown): StoredDraft => {
  const {text, inReplyTo, version} = fieldsOf(value);
  const draft = {text: isText(text) ? text : '', ...(isText(inReplyTo) && {inReplyTo})};
  return isNoDraft(draft) ? noDraft : {...draft, version: isText(version) ? version : 'unknown'};
};

const readDeskWords = (value: unknown): DeskWords => {
  const {by, desk, outbox, attached} = fieldsOf(value);
  return {
    by: isText(by) ? by : '',
    desk: isText(desk) ? desk : '',
    outbox: listOf(outbox).filter(isMessage),
    attached: byAudience((audience) => listOf(fieldsOf(attached)[audience]).filter(isText)),
  };
};

/** Whether a desk has something of its own to keep. */
export const hasOwnWords = ({outbox, attached}: OwnWords): boolean =>
  outbox.length > 0 || audiences.some((audience) => attached[audience].length > 0);

/** Whether there's nothing to keep. */
export const isEmpty = ({drafts, desks}: UnsentWords): boolean =>
  desks.length === 0 && audiences.every((audience) => isNoDraft(drafts[audience]));
