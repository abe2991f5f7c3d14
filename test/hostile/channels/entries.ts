import type {Entry} from '../../../src/model/entry.js';
import {contact, start} from '../../support/facts.js';

/** What an entry says, right or wrong. */
export type Body = Partial<Entry> & Record<string, unknown>;

/** An entry for each payload, a second apart, of the contact unless it says otherwise. */
export const entriesOf = (
  payloads: readonly string[],
  bodyOf: (payload: string, index: number) => Body,
): Entry[] =>
  payloads.map(
    (payload, index) =>
      ({
        key: `k${index}`,
        at: start + index * 1000,
        partyId: contact.id,
        ...bodyOf(payload, index),
      }) as Entry,
  );
