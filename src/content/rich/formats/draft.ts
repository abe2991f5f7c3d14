import {isObject, type Fields} from '../../../model/fields.js';
import type {
  RichCard,
  RichChoices,
  RichContent,
  RichFact,
  RichForm,
  RichGroup,
  RichMedia,
  RichOption,
  RichText,
} from '../../../model/rich-content.js';
import {limits} from '../limits.js';
import {writePayload} from '../payload.js';

/** What pieces are made of while a vendor's payload is read; what is empty or wrong falls away when they are read. */
const none: Fields = {};

/** The fields of a value; none where it has none. */
export const fieldsOf = (value: unknown): Fields => (isObject(value) ? value : none);

/** The records of a list, no more than will be shown. */
export const recordsOf = (value: unknown): readonly Fields[] =>
  Array.isArray(value) ? value.slice(0, limits.items + 1).filter(isObject) : [];

/** The first of the values that is a text with words, or a number. */
export const wordsOf = (...values: readonly unknown[]): string | undefined => {
  for (const value of values) {
    if (typeof value === 'string' && value.trim() !== '') return value;
    if (typeof value === 'number') return String(value);
  }
  return undefined;
};

/** A field's value as a number, also where it was written as a text. */
export const numberOf = (value: unknown): number | undefined => {
  const number = typeof value === 'string' ? Number.parseFloat(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
};

/** A list, or nothing where it's empty. */
export const some = <T>(items: readonly (T | undefined)[]): readonly T[] | undefined => {
  const found = items.filter((item) => item !== undefined);
  return found.length > 0 ? found : undefined;
};

/** The pieces that there are. */
export const pieces = (...items: readonly (RichContent | undefined)[]): readonly RichContent[] =>
  some(items) ?? [];

export const text = (words: unknown, format?: RichText['format']): RichText | undefined => {
  const text = wordsOf(words);
  return text === undefined ? undefined : {type: 'text', text, format};
};

export const media = (
  kind: RichMedia['kind'],
  url: unknown,
  more: Partial<RichMedia> = {},
): RichMedia | undefined => {
  const address = wordsOf(url);
  return address === undefined ? undefined : {type: 'media', kind, url: address, ...more};
};

export const image = (url: unknown, alt?: unknown): RichMedia | undefined =>
  media('image', url, {alt: wordsOf(alt)});

/** A medium of the kind that a declared media type, or else the address, says. */
export const mediaByType = (url: unknown, type: unknown, more: Partial<RichMedia> = {}) =>
  media(kindOf(wordsOf(type) ?? '', wordsOf(url) ?? ''), url, {mediaType: wordsOf(type), ...more});

const endings: readonly (readonly [RichMedia['kind'], RegExp])[] = [
  ['image', /\.(?:png|jpe?g|gif|webp|avif|bmp)$/i],
  ['video', /\.(?:mp4|webm|mov|m4v|ogv)$/i],
  ['audio', /\.(?:mp3|m4a|ogg|oga|wav|aac|opus)$/i],
];

const kindOf = (type: string, url: string): RichMedia['kind'] => {
  const [kind] = type.toLowerCase().split('/');
  if (kind === 'image' || kind === 'video' || kind === 'audio') return kind;
  const path = url.length < limits.address ? url.replace(/[?#].*$/s, '') : '';
  return (type === '' && endings.find(([, ending]) => ending.test(path))?.[0]) || 'file';
};

/** An option; nothing without a label, for then the contact saw nothing to choose. */
export const option = (
  label: unknown,
  more: {readonly [Key in keyof Omit<RichOption, 'label'>]?: unknown} = {},
): RichOption | undefined => {
  const {id, payload, description, url, ...rest} = more;
  const words = wordsOf(label, url, payload);
  if (words === undefined) return undefined;
  return {
    ...(rest as Partial<RichOption>),
    id: wordsOf(id) ?? '',
    label: words,
    payload: writePayload(payload) || undefined,
    description: wordsOf(description),
    url: wordsOf(url),
  };
};

export const choices = (
  presentation: RichChoices['presentation'],
  options: readonly (RichOption | undefined)[],
  more: {readonly [Key in keyof Omit<RichChoices, 'type' | 'options'>]?: unknown} = {},
): RichChoices | undefined => {
  const found = some(options);
  const {title, text, id, ...rest} = more;
  const words = {title: wordsOf(title), text: wordsOf(text), id: wordsOf(id)};
  return found && {...(rest as object), ...words, type: 'choices', presentation, options: found};
};

/** A card; nothing where it would be empty. */
export const card = (more: {readonly [Key in keyof Omit<RichCard, 'type'>]?: unknown}):
  RichCard | undefined => {
  const {title, subtitle, text, url, id, ...rest} = more;
  const words = {title: wordsOf(title), subtitle: wordsOf(subtitle), text: wordsOf(text)};
  const made = {...(rest as object), ...words, url: wordsOf(url), id: wordsOf(id)};
  const isEmpty = Object.values(made).every((value) => value === undefined);
  return isEmpty ? undefined : {...made, type: 'card'};
};

export const fact = (label: unknown, value: unknown): RichFact | undefined => {
  const words = wordsOf(value);
  return words === undefined ? undefined : {label: wordsOf(label) ?? '', value: words};
};

export const group = (
  layout: RichGroup['layout'],
  items: readonly (RichContent | undefined)[],
  more: Partial<RichGroup> = {},
): RichGroup | undefined => {
  const found = some(items);
  return found && {...more, type: 'group', layout, items: found};
};

/** One card alone needs no carousel around it. */
export const carousel = (items: readonly (RichContent | undefined)[]): RichContent | undefined => {
  const found = some(items);
  return found && found.length > 1 ? group('carousel', found) : found?.[0];
};

export const form = (
  fields: readonly (RichForm['fields'][number] | undefined)[],
  more: Partial<RichForm> = {},
): RichForm | undefined => {
  const found = some(fields);
  return found && {...more, type: 'form', fields: found};
};
