import type {FileReference} from './content.js';
import {isObject, isString, type Fields} from './fields.js';
import {readFile} from './read-body.js';
import {
  attempt,
  fieldsOf,
  optional,
  readable,
  refuse,
  string,
  type Reading,
} from './read-snapshot.js';
import type {RichContent} from './rich-content.js';
import type {
  ResponseCategory,
  ResponseLibraryContent,
  ResponsePage,
  StandardResponse,
} from './standard-response.js';

/** What a backend gave as a page of responses was read as; no page where it can't be one. */
export interface ReadResponses {
  readonly page?: ResponsePage;
  readonly problems: readonly string[];
}

const named = (value: unknown, field: string): string =>
  string(value, field).trim() || refuse(`${field}: expected words`);

const strings = (field: string, reading: Reading) => (value: unknown) =>
  readable(value, field, reading, (item) => string(item, field));

const shortcut = (value: unknown): string => {
  const word = string(value, 'response.shortcut').replace(/^\//, '');
  return /^[^\s/]+$/.test(word) ? word : refuse('response.shortcut: expected one word');
};

const file = (value: unknown, {problems}: Reading): FileReference => {
  const {name} = fieldsOf(value, 'response.files');
  named(name, 'response.files.name');
  return readFile(value, (field, isRight, what, instead) => {
    if (!isRight) problems.push(`response.${field}: expected ${what}`);
    return instead;
  });
};

/** Each piece is read when it's shown. */
const piece = (value: unknown): RichContent =>
  isObject(value) && isString(value['type'])
    ? (value as RichContent & typeof value)
    : refuse('response.rich: expected pieces with a type');

const response = (value: unknown, reading: Reading): StandardResponse => {
  const fields = fieldsOf(value, 'response');
  const text = fields['text'] ?? '';
  return {
    id: named(fields['id'], 'response.id'),
    title: named(fields['title'], 'response.title'),
    text: string(text, 'response.text'),
    ...optional(fields, 'shortcut', reading, shortcut),
    ...optional(fields, 'keywords', reading, strings('response.keywords', reading)),
    ...optional(fields, 'categories', reading, strings('response.categories', reading)),
    ...optional(fields, 'language', reading, language),
    ...optional(fields, 'files', reading, (files) =>
      readable(files, 'response.files', reading, (one) => file(one, reading)),
    ),
    ...optional(fields, 'rich', reading, (rich) => readable(rich, 'response.rich', reading, piece)),
  };
};

const language = (value: unknown): string => {
  const tag = string(value, 'response.language');
  try {
    return Intl.getCanonicalLocales(tag)[0]!;
  } catch {
    return refuse('response.language: expected a language tag');
  }
};

const category = (value: unknown, reading: Reading): ResponseCategory => {
  const fields = fieldsOf(value, 'category');
  return {
    id: named(fields['id'], 'category.id'),
    name: named(fields['name'], 'category.name'),
    ...optional(fields, 'parent', reading, (parent) => string(parent, 'category.parent')),
  };
};

const responses = (fields: Fields, reading: Reading): readonly StandardResponse[] =>
  readable(fields['responses'] ?? [], 'responses', reading, (one) => response(one, reading));

const categories = (fields: Fields, reading: Reading): readonly ResponseCategory[] =>
  readable(fields['categories'] ?? [], 'categories', reading, (one) => category(one, reading));

/** Reads anything as a page of standard responses: what is right of it. Never throws. */
export const readResponsePage = (value: unknown): ReadResponses => {
  const reading: Reading = {now: 0, serial: 0, problems: []};
  const page = attempt(reading, (): ResponsePage => {
    const fields = fieldsOf(value, 'page');
    return {
      responses: responses(fields, reading),
      categories: categories(fields, reading),
      ...optional(fields, 'cursor', reading, (cursor) => string(cursor, 'cursor')),
    };
  });
  return {...(page && {page}), problems: reading.problems};
};

/** Puts pages together: of what has the same id the first counts, and no category is part of itself. */
export const joinResponses = (pages: readonly ResponsePage[]): ResponseLibraryContent => ({
  responses: distinct(pages.flatMap((page) => page.responses ?? [])),
  categories: withoutRings(distinct(pages.flatMap((page) => page.categories ?? []))),
});

const distinct = <T extends {readonly id: string}>(items: readonly T[]): readonly T[] => {
  const known = new Map<string, T>();
  for (const item of items) if (!known.has(item.id)) known.set(item.id, item);
  return [...known.values()];
};

/** A category whose parents lead back to it, or to none that is known, stands at the top. */
const withoutRings = (categories: readonly ResponseCategory[]): readonly ResponseCategory[] => {
  const byId = new Map(categories.map((one) => [one.id, one]));
  return categories.map((one) => {
    const passed = new Set<string>();
    for (let at = one.parent; at !== undefined; at = byId.get(at)?.parent) {
      if (at === one.id || !byId.has(at)) return {id: one.id, name: one.name};
      if (passed.has(at)) break;
      passed.add(at);
    }
    return one;
  });
};
