import type {FileReference} from './content.js';
import {systemEvents, type Entry, type EntryBase, type SystemEvent} from './entry.js';
import {
  isCount,
  isMember,
  isObject,
  isString,
  isUnset,
  optional,
  type Expect,
  type Fields,
} from './fields.js';

/** What an entry says, apart from who said it and when. */
export type Body = Entry extends infer E
  ? E extends EntryBase
    ? Omit<E, keyof EntryBase>
    : never
  : never;

/** Stands for what can't be understood. */
export const unreadable: Body = {kind: 'system', event: 'unreadable'};

const isSize = (value: unknown): boolean => Number.isFinite(value) && Number(value) >= 0;

/** Reads what an entry says, as well as can be. */
export const readBody = (value: Fields, expect: Expect): Body => {
  const {kind, url, content, missing} = value;
  switch (kind) {
    case 'text':
      return {
        kind,
        text: readText(value, expect),
        ...readFormat(value, expect),
        ...readString(value, 'inReplyTo', expect),
        ...readString(value, 'payload', expect),
      };
    case 'file':
      return {kind, file: readFile(value['file'], expect), ...readProgress(value, expect)};
    case 'rich': {
      const pieces = expect('content', Array.isArray(content), 'a list', []);
      return {kind, text: readText(value, expect), content: pieces};
    }
    case 'url':
      return {kind, url: expect('url', isString(url), 'a string', '')};
    case 'system':
      return readSystem(value, expect);
    case 'gap':
      return {kind, missing: expect('missing', isCount(missing), 'a positive whole number', 1)};
    default:
      expect('kind', false, 'a kind of entry', undefined);
      return isString(value['text']) ? {kind: 'text', text: value['text']} : unreadable;
  }
};

const readText = ({text}: Fields, expect: Expect): string => {
  const isPrintable = typeof text === 'number' || typeof text === 'boolean';
  return expect('text', isString(text), 'a string', isPrintable ? String(text) : '');
};

const readString = (value: Fields, field: string, expect: Expect): Fields =>
  optional(expect, field, value[field], isString(value[field]), 'a string');

const readProgress = ({progress}: Fields, expect: Expect): Fields => {
  const isShare = Number(progress) >= 0 && Number(progress) <= 1;
  return optional(expect, 'progress', progress, isShare, 'a number from 0 to 1');
};

const readFormat = ({format}: Fields, expect: Expect): {format?: 'markdown'} => {
  const isRight = isUnset(format) || format === 'plain' || format === 'markdown';
  expect('format', isRight, '"plain" or "markdown"', undefined);
  return format === 'markdown' ? {format} : {};
};

const readSystem = ({event, text}: Fields, expect: Expect): Body => {
  const isRight = isUnset(text) || isString(text);
  const words = expect<string | undefined>('text', isRight, 'a string', undefined);
  const notice: SystemEvent = 'notice';
  return {
    kind: 'system',
    event: expect('event', isMember(systemEvents, event), 'a system event', notice),
    ...(words !== undefined && {text: words}),
  };
};

/** Reads what is told of a file, as well as can be. */
export const readFile = (file: unknown, expect: Expect): FileReference => {
  const fields = isObject(file) ? file : {};
  const {id, name, size, type, url} = fields;
  const isRight =
    isString(name) &&
    (isUnset(size) || isSize(size)) &&
    [id, type, url].every((value) => isUnset(value) || isString(value));
  const mended = {
    ...(isString(id) && {id}),
    name: isString(name) ? name : '',
    ...(isSize(size) && {size: Number(size)}),
    ...(isString(type) && {type}),
    ...(isString(url) && {url}),
  };
  return expect(
    'file',
    isRight,
    'an object with a name, and a right id, size, type and url',
    mended,
  );
};
