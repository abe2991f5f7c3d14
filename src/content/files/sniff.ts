import type {FileKind} from './file-kind.js';
import {isEbmlOf, isoBrand, isMpegFrame} from './containers.js';
import {matches, signatures} from './signatures.js';

/** What the first bytes of a file are, whatever it's called. */
export interface SniffedType {
  readonly type: string;
  readonly kind: FileKind;
  /** Two or three letters that a text might begin with as well. */
  readonly isWeak?: boolean;
}

/** The type of a file by its first bytes, after WHATWG's MIME Sniffing; undefined where they tell nothing. */
export const sniff = (bytes: Uint8Array): SniffedType | undefined =>
  signatures.find((each) => matches(bytes, each)) ?? markupType(bytes) ?? containerType(bytes);

const containerType = (bytes: Uint8Array): SniffedType | undefined => {
  const brand = isoBrand(bytes);
  if (brand) return brand;
  if (isEbmlOf(bytes, 'webm')) return {type: 'video/webm', kind: 'video'};
  if (isEbmlOf(bytes, 'matroska')) return {type: 'video/x-matroska', kind: 'video'};
  return isMpegFrame(bytes) ? {type: 'audio/mpeg', kind: 'audio', isWeak: true} : undefined;
};

const htmlStarts =
  /^<(?:!doctype html|html|head|script|iframe|h1|div|font|table|a|style|title|b|body|br|p|meta|link|img|form|object|embed|base)[\s>/]|^<!--/i;
/** What markup is looked for in; a comment or a declaration may come before the element that tells. */
const looked = 1_024;

/** HTML, XML and SVG are text with a tag where it begins. */
const markupType = (bytes: Uint8Array): SniffedType | undefined => {
  const text = asText(bytes.subarray(0, looked)).trimStart();
  if (!text.startsWith('<')) return undefined;
  if (/<svg[\s>]/i.test(text)) return {type: 'image/svg+xml', kind: 'code'};
  if (/^<\?xml/i.test(text)) return {type: 'text/xml', kind: 'code'};
  if (htmlStarts.test(text)) return {type: 'text/html', kind: 'code'};
  return /^<[a-z][\w:.-]*(?:\s|>|\/>)/i.test(text) ? {type: 'text/xml', kind: 'code'} : undefined;
};

const asText = (bytes: Uint8Array): string => {
  const encoding =
    bytes[0] === 0xfe && bytes[1] === 0xff
      ? 'utf-16be'
      : bytes[0] === 0xff && bytes[1] === 0xfe
        ? 'utf-16le'
        : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
};

/** Bytes that no text has, after WHATWG's MIME Sniffing. */
const isBinaryByte = (byte: number): boolean =>
  byte <= 0x08 || byte === 0x0b || (byte >= 0x0e && byte <= 0x1a) || (byte >= 0x1c && byte <= 0x1f);

/** Whether the beginning could be that of a text. */
export const looksLikeText = (bytes: Uint8Array): boolean =>
  !bytes.subarray(0, looked).some(isBinaryByte);
