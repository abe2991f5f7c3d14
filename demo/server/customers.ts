import type {Centre} from '../../src/backends/centre/centre.js';
import {importOf, type PastChat} from '../../src/backends/simulator/past.js';
import {somePast} from '../../src/backends/simulator/index.js';

/** A customer of the shop who has written before. */
export interface Customer {
  readonly id: string;
  readonly name: string;
  readonly past: readonly PastChat[];
}

/** Those who sign in as `/contact.html?customer=mark`; a real shop knows who is signed in. */
export const customers: ReadonlyMap<string, Customer> = new Map([
  ['mark', {id: 'contact-mark', name: 'Mark Avram', past: somePast(9)}],
]);

/** Takes in what a customer wrote before the log began (T9), once. */
export const importPast = (centre: Centre, now: number): void => {
  for (const {past, ...customer} of customers.values()) {
    const isKnown = [...centre.state.interactions.values()].some(
      ({contactId}) => contactId === customer.id,
    );
    if (!isKnown) for (const chat of past) centre.record(importOf(chat, customer, now));
  }
};
