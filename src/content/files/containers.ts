import {ByteReader} from './byte-reader.js';
import type {SniffedType} from './sniff.js';

const stillBrands = new Set(['avif', 'avis']);
const highEfficiencyBrands = new Set([
  'heic',
  'heix',
  'hevc',
  'hevx',
  'heim',
  'heis',
  'mif1',
  'msf1',
]);
const audioBrands = new Set(['M4A ', 'M4B ', 'M4P ']);

/** What an ISO base media file (MP4 and its kin) is, by its brands. */
export const isoBrand = (bytes: Uint8Array): SniffedType | undefined => {
  const reader = new ByteReader(bytes);
  if (reader.text(4, 4) !== 'ftyp') return undefined;
  const brands = brandsOf(reader);
  if (brands.some((brand) => stillBrands.has(brand))) return {type: 'image/avif', kind: 'image'};
  const [major = ''] = brands;
  if (highEfficiencyBrands.has(major)) return {type: 'image/heic', kind: 'image'};
  if (audioBrands.has(major)) return {type: 'audio/mp4', kind: 'audio'};
  if (major === 'qt  ') return {type: 'video/quicktime', kind: 'video'};
  return {type: 'video/mp4', kind: 'video'};
};

/** The major one first. */
const brandsOf = (reader: ByteReader): readonly string[] => {
  const end = Math.min(reader.big(0, 4), reader.length, 256);
  const brands = [reader.text(8, 4)];
  for (let at = 16; at + 4 <= end; at += 4) brands.push(reader.text(at, 4));
  return brands;
};

/** Whether it's a Matroska file of that document type. */
export const isEbmlOf = (bytes: Uint8Array, type: string): boolean => {
  const reader = new ByteReader(bytes.subarray(0, 64));
  return reader.big(0, 4) === 0x1a45dfa3 && reader.text(4, 60).includes(type);
};

const bitRates = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const halfBitRates = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
const sampleRates = [44_100, 48_000, 32_000];

/** Whether two frames of MP3 follow each other: one alone could be chance. */
export const isMpegFrame = (bytes: Uint8Array): boolean => {
  const reader = new ByteReader(bytes);
  const length = frameLength(reader, 0);
  return length > 0 && frameLength(reader, length) > 0;
};

const frameLength = (reader: ByteReader, at: number): number => {
  const header = reader.big(at, 4);
  const isSync = header >>> 21 === 0x7ff;
  const version = (header >>> 19) & 3;
  const isLayer3 = ((header >>> 17) & 3) === 1;
  const rate = (version === 3 ? bitRates : halfBitRates)[(header >>> 12) & 15] ?? 0;
  const samples = (sampleRates[(header >>> 10) & 3] ?? 0) / (version === 3 ? 1 : 2);
  if (!isSync || !isLayer3 || version === 1 || !rate || !samples) return 0;
  const padding = (header >>> 9) & 1;
  return Math.floor(((version === 3 ? 144 : 72) * rate * 1000) / samples) + padding;
};
