import type {ByteReader} from './byte-reader.js';
import type {Dimensions} from './dimensions.js';

/** Boxes that hold boxes, and how many bytes come before those. */
const containers: Readonly<Record<string, number>> = {
  meta: 4,
  iprp: 0,
  ipco: 0,
  moov: 0,
  trak: 0,
  mdia: 0,
  minf: 0,
  stbl: 0,
  stsd: 8,
};
const deepest = 8;

/** The largest extent that any of the file's boxes claims: a picture is made of items, a sequence of tracks. */
export const avifDimensions = (reader: ByteReader): Dimensions | undefined => {
  const found: Dimensions[] = [];
  collect(reader, found, 0);
  if (found.length === 0) return undefined;
  return {
    width: Math.max(...found.map(({width}) => width)),
    height: Math.max(...found.map(({height}) => height)),
  };
};

const collect = (reader: ByteReader, found: Dimensions[], depth: number): void => {
  let at = 0;
  while (at + 8 <= reader.length && found.length < 1_000) {
    const size = reader.big(at, 4);
    const type = reader.text(at + 4, 4);
    // 0: up to the end of the file; 1: a size of eight bytes, which only the picture's own data has.
    const end = size === 0 ? reader.length : size === 1 ? at + reader.big(at + 8, 8) : at + size;
    if (end < at + 8) return;
    const inside = reader.part(at + 8, end);
    if (type === 'ispe') found.push({width: inside.big(4, 4), height: inside.big(8, 4)});
    if (type === 'av01') found.push({width: inside.big(24, 2), height: inside.big(26, 2)});
    const skipped = Object.hasOwn(containers, type) ? containers[type] : undefined;
    if (skipped !== undefined && depth < deepest) collect(inside.part(skipped), found, depth + 1);
    at = end;
  }
};
