import type {LitElement} from 'lit';
import {english} from '../../../src/i18n/en.js';
import {registerTerms} from '../../../src/i18n/registry.js';
import type {Terms} from '../../../src/i18n/terms.js';
import {bot, contact, self, textOf} from '../../support/facts.js';
import {stand, type Channel} from './channel.js';

const elementOf = (tag: string): HTMLElement & Record<string, unknown> =>
  document.createElement(tag) as HTMLElement & Record<string, unknown>;

/** Every attribute that any element of the kit reads, and those that all elements have. */
export const attributes: Channel = {
  name: 'attributes',
  isUnseen: true,
  batch: 8,
  show(stage, payloads) {
    for (const tag of window.watch.defined)
      for (const payload of payloads) {
        const {observedAttributes} = customElements.get(tag) as typeof LitElement;
        const element = elementOf(tag);
        for (const name of [...observedAttributes, 'options', 'lang', 'dir', 'title', 'aria-label'])
          element.setAttribute(name, payload);
        stage.append(element);
      }
  },
};

/** Wrong types that hold a payload, for every property. */
const wrongOf = (payload: string): readonly unknown[] => [
  payload,
  {toString: () => payload, length: 1, name: payload, text: payload, id: payload},
  [payload, {key: payload, kind: payload, name: payload, partyId: payload, text: [payload]}, null],
  {[payload]: payload, ['__proto__']: payload, entries: payload},
];

export const properties: Channel = {
  name: 'properties of wrong types',
  isUnseen: true,
  batch: 8,
  show(stage, payloads) {
    for (const tag of window.watch.defined)
      for (const [index, payload] of payloads.entries()) {
        const element = elementOf(tag);
        const {elementProperties} = customElements.get(tag) as typeof LitElement;
        const wrong = wrongOf(payload);
        // What an element keeps to itself no page sets.
        const open = [...elementProperties].filter(([, {state}]) => !state);
        for (const [place, [name]] of open.entries())
          if (typeof name === 'string') element[name] = wrong[(index + place) % wrong.length];
        stage.append(element);
      }
  },
};

const hostileTerms = (terms: object, payload: string): object =>
  Object.fromEntries(
    Object.entries(terms).map(([key, term]: [string, unknown]) => [
      key,
      typeof term === 'object' && term !== null
        ? hostileTerms(term, payload)
        : typeof term === 'function'
          ? () => payload
          : payload,
    ]),
  );

/** Words that a host gives: its translators may know nothing of markup. */
export const terms: Channel = {
  name: 'terms of a host',
  batch: 6,
  show(stage, payloads) {
    for (const [index, payload] of payloads.entries()) {
      const lang = `en-x-h${index}`;
      registerTerms(lang, hostileTerms(english, payload) as Terms);
      const entries = [textOf(1), textOf(2, {delivery: 'failed', partyId: self.id})];
      const parties = [contact, self, bot];
      const typing = [{partyId: contact.id, preview: 'Hello'}];
      stand(stage, 'chat-transcript', {lang, entries, parties, typing});
      stand(stage, 'chat-composer', {lang});
      stand(stage, 'file-attachment', {lang, file: {name: 'a.exe'}});
      stand(stage, 'agent-desk', {lang});
      stand(stage, 'pending-indicator', {lang, since: 0});
    }
  },
};
