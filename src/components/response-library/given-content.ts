import {checked} from '../../internal/misuse.js';
import {joinResponses, readResponsePage} from '../../model/read-responses.js';
import type {FieldValue} from '../../model/response-text.js';
import {
  noResponses,
  type ResponseCategory,
  type ResponseLibraryContent,
  type StandardResponse,
} from '../../model/standard-response.js';
import type {ResponseHabits} from '../../session/response-habits.js';
import {valuesOfRecord} from './field-values.js';

/** What can be set by hand on a library. */
interface Given extends Element {
  readonly responses?: readonly StandardResponse[];
  readonly categories?: readonly ResponseCategory[];
  readonly values?: Readonly<Record<string, string>>;
  readonly habits?: ResponseHabits;
}

/** The responses, as far as they can be used. */
export const givenContent = (library: Given): ResponseLibraryContent => {
  const responses = checked(library, 'responses', library.responses, 'a list', Array.isArray);
  const categories = checked(library, 'categories', library.categories, 'a list', Array.isArray);
  const {page} = readResponsePage({responses: responses ?? [], categories: categories ?? []});
  return page ? joinResponses([page]) : noResponses;
};

/** Which are favourite and recent, if that is set by hand. */
export const givenHabits = (library: Given): ResponseHabits | undefined =>
  checked(library, 'habits', library.habits, 'favourites and recents', areHabits);

/** The values of fields, if they're set by hand. */
export const givenValues = (library: Given): FieldValue | undefined => {
  const values = checked(library, 'values', library.values, 'an object', isObject);
  return values && valuesOfRecord(values);
};

const isObject = (value: unknown): boolean => typeof value === 'object';

const areHabits = ({favourites, recents}: ResponseHabits): boolean =>
  Array.isArray(favourites) && Array.isArray(recents);
