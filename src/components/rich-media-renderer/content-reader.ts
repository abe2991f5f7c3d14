import type {RichMediaFormat} from '../../content/rich/formats/format.js';
import {directionOf} from '../../content/rich/direction.js';
import {plainWords} from '../../content/rich/plain-words.js';
import {readRichContent} from '../../content/rich/read-rich-content.js';
import type {RichContent} from '../../model/rich-content.js';
import {registeredRenderer} from './registry.js';
import type {MediaMemory} from './scene.js';

/** What an element shows of what it was given. */
export interface ReadContent {
  readonly pieces: readonly RichContent[];
  readonly memory: MediaMemory;
  /** Of its words, if there are any. */
  readonly direction: 'ltr' | 'rtl' | undefined;
  /** Whether there's nothing left that another vendor's format may be in. */
  readonly isWhole: boolean;
}

const types: ReadonlySet<unknown> = new Set<RichContent['type']>([
  ...(['text', 'media', 'choices', 'card', 'group', 'facts'] as const),
  ...(['table', 'picker', 'schedule', 'form', 'location', 'unknown'] as const),
]);

const readings = new WeakMap<object, Map<string, ReadContent>>();

/** What is known of a content: read once, so that a message that comes back into view is as it was left. */
export const knownContent = (content: object, format: string): ReadContent | undefined =>
  readings.get(content)?.get(format) ??
  (isNormalised(content, format) ? readOwn(content, format) : undefined);

/** Reads what may be in another vendor's format, when what reads it is loaded. */
export const readContent = async (content: object, format: string): Promise<ReadContent> => {
  const {readRichMedia} = await import('../../content/rich/read-rich-media.js');
  const known = knownContent(content, format);
  if (!known) {
    const options = format ? {format: format as RichMediaFormat} : {};
    return keep(content, format, readRichMedia(content, options).content, true);
  }
  const pieces = known.pieces.flatMap((piece) => {
    const reading = piece.type === 'unknown' && piece.raw ? readRichMedia(piece.raw) : undefined;
    return reading?.format ? reading.content : [piece];
  });
  return keep(content, format, pieces, true);
};

const readOwn = (content: object, format: string): ReadContent => {
  const pieces = readRichContent(content);
  const isWhole = !pieces.some((piece) => piece.type === 'unknown' && piece.raw);
  return keep(content, format, pieces, isWhole);
};

const keep = (
  content: object,
  format: string,
  pieces: readonly RichContent[],
  isWhole: boolean,
): ReadContent => {
  const memory = {hosts: new Set<string>(), started: new Set<never>(), broken: new Set<never>()};
  const known = readings.get(content) ?? new Map<string, ReadContent>();
  const read = {pieces, memory, isWhole, direction: directionOf(plainWords(pieces))};
  readings.set(content, known.set(format, read));
  return read;
};

/** Pieces of the kit's own schema or of the page's types. Botpress has cards and places of the same names. */
const isNormalised = (content: object, format: string): boolean => {
  if (format) return format === 'deskside';
  const pieces: readonly unknown[] = Array.isArray(content) ? content : [content];
  return pieces.length === 0 || pieces.some(isPiece);
};

const isPiece = (piece: unknown): boolean => {
  if (typeof piece !== 'object' || piece === null || 'imageUrl' in piece) return false;
  const {type} = piece as {readonly type?: unknown};
  return types.has(type) || (typeof type === 'string' && registeredRenderer(type) !== undefined);
};
