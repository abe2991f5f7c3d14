import {opaqueType} from '../../content/files/inspect-file.js';
import type {FileReference} from '../../model/content.js';

/** Gets a file's bytes, as a host page gives it; undefined to have its address used. */
export type LoadFile = (file: FileReference, signal: AbortSignal) => Promise<Blob | undefined>;

/** Gets the bytes of one file. */
export type FileSource = (signal: AbortSignal) => Promise<Blob>;

/**
 * How a file's bytes are got: by the host's own way, else from its address if that needs no request that another
 * server would hear of: it holds them itself, or is absolute and of the page's own origin. Undefined where there's neither.
 */
export const sourceOf = (file: FileReference, load?: LoadFile): FileSource | undefined => {
  const known = sourceOfAddress(file);
  if (typeof load !== 'function') return known;
  return async (signal) => asBlob((await load(file, signal)) ?? (await known?.(signal)));
};

const sourceOfAddress = (file: FileReference): FileSource | undefined => {
  const url = parse(file.url);
  if (!url) return undefined;
  if (url.protocol === 'data:') return async () => blobOfDataUrl(url.href);
  return url.origin === location.origin ? (signal) => fetchOwn(url, signal) : undefined;
};

/** A relative address was meant for another page than the one that it came to. */
const parse = (url: unknown): URL | undefined =>
  typeof url === 'string' && URL.canParse(url) ? new URL(url) : undefined;

/**
 * Whoever wrote the message chose the address: it's asked for without the page's cookies, so that it does nothing in the agent's
 * name, and isn't followed to another server. What takes a right to be read comes by the host's own way.
 */
const fetchOwn = async (url: URL, signal: AbortSignal): Promise<Blob> => {
  const response = await fetch(url, {signal, redirect: 'error', credentials: 'omit'});
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return response.blob();
};

const asBlob = (value: unknown): Blob => {
  if (value instanceof Blob) return value;
  throw new TypeError('Deskside: <file-attachment> load: expected a Blob');
};

/** Taken apart here: a page's policy may keep `fetch` from it. */
const blobOfDataUrl = (url: string): Blob => {
  const comma = url.indexOf(',');
  const isBase64 = /;\s*base64\s*$/i.test(url.slice(0, comma));
  const body = percentDecoded(url.slice(comma + 1));
  const bytes = isBase64 ? Uint8Array.from(atob(latin(body)), (each) => each.charCodeAt(0)) : body;
  return new Blob([bytes], {type: opaqueType});
};

const percentDecoded = (text: string): Uint8Array<ArrayBuffer> => {
  if (!text.includes('%')) return new TextEncoder().encode(text);
  const parts = text.split(/((?:%[0-9a-f]{2})+)/i);
  return new Uint8Array(
    parts.flatMap((part, index) =>
      index % 2 === 1
        ? part
            .slice(1)
            .split('%')
            .map((byte) => parseInt(byte, 16))
        : [...new TextEncoder().encode(part)],
    ),
  );
};

const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);
