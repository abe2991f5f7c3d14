import {ByteReader} from './byte-reader.js';
import {avifDimensions} from './avif-dimensions.js';
import {gifDimensions} from './gif-dimensions.js';
import {jpegDimensions} from './jpeg-dimensions.js';

/** In pixels. */
export interface Dimensions {
  readonly width: number;
  readonly height: number;
}

/** A picture larger than this isn't decoded: a few bytes can claim gigabytes of pixels. */
export const largestSide = 10_000;
export const largestArea = 40_000_000;

type ReadDimensions = (reader: ByteReader) => Dimensions | undefined;

const pngDimensions: ReadDimensions = (reader) =>
  reader.text(12, 4) === 'IHDR' && reader.length >= 24
    ? {width: reader.big(16, 4), height: reader.big(20, 4)}
    : undefined;

const bmpDimensions: ReadDimensions = (reader) => {
  if (reader.length < 26) return undefined;
  if (reader.little(14, 4) === 12)
    return {width: reader.little(18, 2), height: reader.little(20, 2)};
  const signed = (at: number) => Math.abs(reader.little(at, 4) | 0);
  return {width: signed(18), height: signed(22)};
};

const webpDimensions: ReadDimensions = (reader) => {
  if (reader.length < 30) return undefined;
  switch (reader.text(12, 4)) {
    case 'VP8 ':
      return {width: reader.little(26, 2) & 0x3fff, height: reader.little(28, 2) & 0x3fff};
    case 'VP8L': {
      const bits = reader.little(21, 4);
      return {width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1};
    }
    case 'VP8X':
      return {width: reader.little(24, 3) + 1, height: reader.little(27, 3) + 1};
    default:
      return undefined;
  }
};

/** The largest of an icon's pictures; one that is a PNG tells of itself, as a decoder would take it. */
const iconDimensions: ReadDimensions = (reader) => {
  let largest: Dimensions | undefined;
  const count = Math.min(reader.little(4, 2), 256);
  for (let index = 0; index < count; index++) {
    const picture = iconPicture(reader, 6 + 16 * index);
    if (!picture) return undefined;
    if (!largest || picture.width * picture.height > largest.width * largest.height)
      largest = picture;
  }
  return largest;
};

const iconPicture = (reader: ByteReader, at: number): Dimensions | undefined => {
  const start = reader.little(at + 12, 4);
  if (start + 24 > reader.length) return undefined;
  const picture = reader.part(start);
  if (picture.big(0, 4) === 0x89504e47) return pngDimensions(picture);
  return {width: picture.little(4, 4), height: picture.little(8, 4) / 2};
};

const readers: Readonly<Record<string, ReadDimensions>> = {
  'image/png': pngDimensions,
  'image/jpeg': jpegDimensions,
  'image/gif': gifDimensions,
  'image/webp': webpDimensions,
  'image/bmp': bmpDimensions,
  'image/avif': avifDimensions,
  'image/x-icon': iconDimensions,
};

/** Whether a sniffed type is one of the raster formats that are decoded here. */
export const isRasterType = (type: string | undefined): boolean =>
  type !== undefined && Object.hasOwn(readers, type);

/** What the header says; undefined where it can't be told, and then nothing is decoded. */
export const readDimensions = (type: string, bytes: Uint8Array): Dimensions | undefined => {
  const read = Object.hasOwn(readers, type) ? readers[type] : undefined;
  const dimensions = read?.(new ByteReader(bytes));
  return dimensions && dimensions.width > 0 && dimensions.height > 0 ? dimensions : undefined;
};

/** Whether a picture of that size may be decoded. */
export const isDecodable = ({width, height}: Dimensions): boolean =>
  width <= largestSide && height <= largestSide && width * height <= largestArea;
