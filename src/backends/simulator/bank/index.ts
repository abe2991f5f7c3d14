import type {ResponseLibraryContent, StandardResponse} from '../../../model/standard-response.js';
import {arabicResponses} from './arabic.js';
import {bankCategories} from './categories.js';
import {englishResponses} from './english.js';
import {germanResponses} from './german.js';
import {leaflet} from './leaflet.js';

/** Standard responses, and the bytes of their files by id. */
export interface ResponseStock {
  readonly library: ResponseLibraryContent;
  readonly files: ReadonlyMap<string, string>;
}

const files: ReadonlyMap<string, string> = new Map([
  [
    'bank-card-fees',
    leaflet('Card fees', [
      'Card, per year: free',
      'Payment in euros: free',
      'Payment in other currencies: 1.5 % of the amount',
      'Cash from our machines: free',
      'Cash from other machines: 2.50 euros',
      'Replacement of a lost card: free',
    ]),
  ],
  [
    'bank-card-fees-de',
    leaflet('Kartenentgelte', [
      'Karte, pro Jahr: kostenlos',
      'Zahlung in Euro: kostenlos',
      'Zahlung in anderen Waehrungen: 1,5 % des Betrags',
      'Bargeld an eigenen Automaten: kostenlos',
      'Bargeld an fremden Automaten: 2,50 Euro',
    ]),
  ],
  [
    'bank-opening',
    leaflet('Opening an account', [
      '1. Open https://bank.example/open',
      '2. Have your identity card and your tax number at hand',
      '3. Show yourself and your card in a video call of five minutes',
      '4. Your card comes by post within a week',
    ]),
  ],
]);

const sized = (response: StandardResponse): StandardResponse => {
  if (!response.files) return response;
  const withSize = response.files.map((file) => {
    const size = files.get(file.id ?? '')?.length;
    return size === undefined ? file : {...file, size};
  });
  return {...response, files: withSize};
};

/** What a bank's support desk answers with, in three languages. */
export const bankResponses: ResponseStock = {
  library: {
    responses: [...englishResponses, ...germanResponses, ...arabicResponses].map(sized),
    categories: bankCategories,
  },
  files,
};

/** Very many of them, for measuring: the same, told apart by a number. */
export const manyResponses = (count: number): ResponseLibraryContent => {
  const {responses, categories} = bankResponses.library;
  return {
    categories,
    responses: Array.from({length: count}, (_, index) => {
      const {shortcut, ...base} = responses[index % responses.length]!;
      return {
        ...base,
        id: `${base.id}-${index}`,
        title: `${base.title} ${index}`,
        ...(shortcut && {shortcut: `${shortcut}${index}`}),
      };
    }),
  };
};
