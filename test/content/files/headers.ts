const bytesOf = (...parts: readonly (string | readonly number[])[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    parts.flatMap((part) =>
      typeof part === 'string' ? Array.from(part, (each) => each.charCodeAt(0)) : [...part],
    ),
  );

const little = (value: number, count: number): readonly number[] =>
  Array.from({length: count}, (_, index) => Math.floor(value / 256 ** index) % 256);
const big = (value: number, count: number): readonly number[] =>
  [...little(value, count)].reverse();

export const text = (content: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(content);

export const pngHeader = (width: number, height: number) =>
  bytesOf(
    [0x89],
    'PNG\r\n\x1a\n',
    big(13, 4),
    'IHDR',
    big(width, 4),
    big(height, 4),
    [8, 6, 0, 0, 0],
  );

export const gifHeader = (width: number, height: number) =>
  bytesOf('GIF89a', little(width, 2), little(height, 2), [0, 0, 0]);

/** A small screen with a frame that is larger. */
export const gifWithFrame = (width: number, height: number) =>
  bytesOf(
    gifHeaderText(10, 10),
    [0x21, 0xf9, 4, 0, 0, 0, 0, 0, 0x2c],
    little(0, 4),
    little(width, 2),
    little(height, 2),
    [0, 2, 1, 0, 0, 0x3b],
  );

const gifHeaderText = (width: number, height: number): readonly number[] => [
  ...gifHeader(width, height),
];

export const bmpHeader = (width: number, height: number) =>
  bytesOf(
    'BM',
    little(58, 4),
    [0, 0, 0, 0],
    little(54, 4),
    little(40, 4),
    little(width, 4),
    little(height, 4),
  );

export const jpegHeader = (width: number, height: number, before = 0) => {
  const filler = before > 0 ? [0xff, 0xe1, ...big(before + 2, 2), ...new Uint8Array(before)] : [];
  const frame = [0xff, 0xc2, ...big(17, 2), 8, ...big(height, 2), ...big(width, 2), 3];
  return bytesOf([0xff, 0xd8], filler, [0xff, 0xff], frame.slice(1), new Array<number>(9).fill(0));
};

export const webpHeaders = (width: number, height: number) => {
  const riff = (chunk: string, body: readonly number[]) =>
    bytesOf(
      'RIFF',
      little(40, 4),
      'WEBP',
      chunk,
      little(body.length, 4),
      body,
      new Array<number>(12).fill(0),
    );
  const bits = (width - 1) | ((height - 1) << 14);
  return {
    lossy: riff('VP8 ', [0, 0, 0, 0x9d, 0x01, 0x2a, ...little(width, 2), ...little(height, 2)]),
    lossless: riff('VP8L', [0x2f, ...little(bits >>> 0, 4)]),
    extended: riff('VP8X', [0, 0, 0, 0, ...little(width - 1, 3), ...little(height - 1, 3)]),
  };
};

const box = (type: string, ...inside: readonly (readonly number[])[]): readonly number[] => {
  const body = inside.flat();
  return [...big(body.length + 8, 4), ...bytesOf(type), ...body];
};

export const avifHeader = (width: number, height: number) => {
  const extent = (w: number, h: number) => box('ispe', big(0, 4), big(w, 4), big(h, 4));
  const properties = box('iprp', box('ipco', extent(16, 16), extent(width, height)));
  return bytesOf(
    box('ftyp', [...bytesOf('avif')], big(0, 4), [...bytesOf('mif1miaf')]),
    box('meta', big(0, 4), properties),
  );
};

/** An icon with one picture, a PNG of that size, whatever its directory says. */
export const iconHeader = (width: number, height: number) =>
  bytesOf([0, 0, 1, 0, 1, 0, 16, 16, 0, 0, 1, 0, 32, 0], little(99, 4), little(22, 4), [
    ...pngHeader(width, height),
  ]);
