import type {Entry} from './entry.js';
import type {EarlierChat, HistoryPage} from './history.js';
import {isCount} from './fields.js';
import {
  attempt,
  entry,
  fieldsOf,
  number,
  optional,
  party,
  readable,
  string,
  time,
  type Reading,
} from './read-snapshot.js';

/** What a backend gave as a page of history was read as; no page where it can't be one. */
export interface ReadPage {
  readonly page?: HistoryPage;
  readonly problems: readonly string[];
}

const earlierChat = (value: unknown, reading: Reading): EarlierChat => {
  const fields = fieldsOf(value, 'chats');
  const {lastSeq} = fields;
  return {
    interactionId: string(fields['interactionId'], 'chats.interactionId'),
    startedAt: time(fields['startedAt'], 'chats.startedAt', reading),
    parties: readable(fields['parties'] ?? [], 'chats.parties', reading, (one) =>
      party(one, reading),
    ),
    ...(isCount(lastSeq) && {lastSeq}),
  };
};

/** Reads anything as entries, each as well as can be. Never throws. */
export const readEntries = (value: unknown, now: number, serial: number): readonly Entry[] => {
  const reading: Reading = {now, serial, problems: []};
  return attempt(reading, () => entries(value, reading)) ?? [];
};

const entries = (value: unknown, reading: Reading): readonly Entry[] => {
  let place = 0;
  return readable(value, 'entries', reading, (one) => entry(one, reading, place++));
};

/**
 * Reads anything as a page of history, with only what a page has. Never throws.
 *
 * @param now - Stands for a time that is missing or no time.
 * @param serial - Differs from page to page: makes the keys of entries that have none.
 */
export const readHistoryPage = (value: unknown, now: number, serial: number): ReadPage => {
  const reading: Reading = {now, serial, problems: []};
  const page = attempt(reading, (): HistoryPage => {
    const fields = fieldsOf(value, 'page');
    return {
      entries: entries(fields['entries'], reading),
      chats: readable(fields['chats'] ?? [], 'chats', reading, (one) => earlierChat(one, reading)),
      ...optional(fields, 'cursor', reading, (cursor) => string(cursor, 'cursor')),
      ...optional(fields, 'days', reading, (days) => number(days, 'days')),
    };
  });
  return {...(page && {page}), problems: reading.problems};
};
