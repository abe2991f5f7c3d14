import {isObject, type Fields} from '../../model/fields.js';
import type {RichContent} from '../../model/rich-content.js';
import type {Reading} from './reading.js';
import type {Shape} from './shape.js';

/** One shape for each type of piece. */
export type PieceShapes = Readonly<Record<RichContent['type'], Shape<RichContent>>>;

/** Reads one piece by its type. What isn't one still shows what words it has. */
export const readPiece = (
  shapes: PieceShapes,
  value: unknown,
  reading: Reading,
): RichContent | undefined => {
  const given = typeof value === 'string' ? {type: 'text', text: value} : value;
  if (!isObject(given)) return undefined;
  if (reading.isExhausted) {
    reading.noteCut();
    return undefined;
  }
  const {type} = given;
  const isKnown = typeof type === 'string' && Object.hasOwn(shapes, type);
  const shape = isKnown ? shapes[type as RichContent['type']] : undefined;
  if (shape === shapes.unknown) return shape.read(given, reading);
  const known = shape && reading.within(() => shape.read(given, reading));
  // A text without words is nothing that could be missed.
  if (known ?? (type === 'text' && given['text'] === '')) return known;
  return shapes.unknown.read(unreadable(given, reading), reading);
};

const wordFields = ['fallback', 'text', 'title', 'label', 'alt'];

const unreadable = (given: Fields, reading: Reading): Fields => {
  const words = wordFields.map((key) => given[key]).find((value) => typeof value === 'string');
  return {type: 'unknown', fallback: words ?? '', raw: reading.rawText(given)};
};
