import type {ByteReader} from './byte-reader.js';
import type {Dimensions} from './dimensions.js';

/** Frames that are looked at. */
const mostFrames = 2_000;

const colorTable = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);

/** Skips a chain of sub-blocks. */
const afterBlocks = (reader: ByteReader, start: number): number => {
  let at = start;
  while (at < reader.length && reader.byte(at) !== 0) at += reader.byte(at) + 1;
  return at + 1;
};

/** The screen, or what its frames need if that is more: decoders make room for a frame that is larger. */
export const gifDimensions = (reader: ByteReader): Dimensions | undefined => {
  if (reader.length < 13) return undefined;
  let [width, height] = [reader.little(6, 2), reader.little(8, 2)];
  let at = 13 + colorTable(reader.byte(10));
  for (let frames = 0; frames < mostFrames && at < reader.length;) {
    const block = reader.byte(at);
    if (block === 0x21) at = afterBlocks(reader, at + 2);
    else if (block === 0x2c && at + 10 <= reader.length) {
      width = Math.max(width, reader.little(at + 1, 2) + reader.little(at + 5, 2));
      height = Math.max(height, reader.little(at + 3, 2) + reader.little(at + 7, 2));
      at = afterBlocks(reader, at + 11 + colorTable(reader.byte(at + 9)));
      frames++;
    } else break;
  }
  return {width, height};
};
