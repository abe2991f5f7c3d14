import type {ByteReader} from './byte-reader.js';
import type {Dimensions} from './dimensions.js';

/** Markers that stand alone, without a length. */
const isAlone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);

/** Start of frame: all of C0 to CF but tables of Huffman and arithmetic codes, and JPEG's own extension. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** Walks over the segments up to the frame. */
export const jpegDimensions = (reader: ByteReader): Dimensions | undefined => {
  let at = 2;
  while (at + 9 <= reader.length) {
    if (reader.byte(at) !== 0xff) return undefined;
    const marker = reader.byte(at + 1);
    if (isFrame(marker)) return {height: reader.big(at + 5, 2), width: reader.big(at + 7, 2)};
    // The picture itself begins, or ends, without a frame.
    if (marker === 0xda || marker === 0xd9) return undefined;
    at += marker === 0xff ? 1 : isAlone(marker) ? 2 : 2 + Math.max(2, reader.big(at + 2, 2));
  }
  return undefined;
};
