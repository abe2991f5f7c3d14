/** One file of an archive. */
export interface ZipEntry {
  readonly name: string;
  readonly content: Blob;
  /** When it was sent, in epoch milliseconds. */
  readonly at?: number;
}

const tableOfCrc = (): Uint32Array =>
  Uint32Array.from({length: 256}, (_, index) => {
    let value = index;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    return value;
  });

let crcTable: Uint32Array | undefined;

const crc = (bytes: Uint8Array): number => {
  const table = (crcTable ??= tableOfCrc());
  let value = 0xffffffff;
  for (const byte of bytes) value = (table[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
};

/** Fields of two (`[value, 2]`) or four bytes, the least significant first. */
const fields = (
  ...all: readonly (readonly [value: number, size: 2 | 4])[]
): Uint8Array<ArrayBuffer> => {
  const view = new DataView(new ArrayBuffer(all.reduce((sum, [, size]) => sum + size, 0)));
  let at = 0;
  for (const [value, size] of all) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return new Uint8Array(view.buffer);
};

/** Time and date of MS-DOS, in the local zone; before 1980 there's none. */
const dosTime = (at: number): readonly [time: number, date: number] => {
  const date = new Date(at);
  const year = Math.max(0, Math.min(date.getFullYear() - 1980, 127));
  return [
    (date.getHours() << 11) | (date.getMinutes() << 5) | (date.getSeconds() >> 1),
    (year << 9) | ((date.getMonth() + 1) << 5) | date.getDate(),
  ];
};

/** Names are in UTF-8. */
const nameFlag = 0x0800;
const version = 20;

/** An archive of files as they are: what people send in chats is compressed already. */
export const zip = async (entries: readonly ZipEntry[]): Promise<Blob> => {
  const parts: BlobPart[] = [];
  const directory: BlobPart[] = [];
  let at = 0;
  for (const {name, content, at: sentAt = 0} of entries) {
    const encoded = new TextEncoder().encode(name);
    const bytes = new Uint8Array(await content.arrayBuffer());
    const [time, date] = dosTime(sentAt || Date.now());
    const shared = fields(
      ...([
        [version, 2],
        [nameFlag, 2],
        [0, 2],
        [time, 2],
        [date, 2],
      ] as const),
      ...([
        [crc(bytes), 4],
        [bytes.length, 4],
        [bytes.length, 4],
        [encoded.length, 2],
        [0, 2],
      ] as const),
    );
    parts.push(fields([0x04034b50, 4]), shared, encoded, content);
    directory.push(fields([0x02014b50, 4], [version, 2]), shared);
    directory.push(fields([0, 2], [0, 2], [0, 2], [0, 4], [at, 4]), encoded);
    at += 30 + encoded.length + bytes.length;
  }
  const {size} = new Blob(directory);
  const count = entries.length;
  const end = fields(
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [size, 4],
    [at, 4],
    [0, 2],
  );
  return new Blob([...parts, ...directory, end], {type: 'application/octet-stream'});
};
