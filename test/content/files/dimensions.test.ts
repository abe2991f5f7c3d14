import {expect} from '@open-wc/testing';
import {isDecodable, readDimensions} from '../../../src/content/files/dimensions.js';
import {sniff} from '../../../src/content/files/sniff.js';
import * as headers from './headers.js';

const [width, height] = [1_234, 567];
const webp = headers.webpHeaders(width, height);

describe('the dimensions in a header', () => {
  for (const [name, bytes] of [
    ['PNG', headers.pngHeader(width, height)],
    ['GIF', headers.gifHeader(width, height)],
    ['GIF with a frame larger than its screen', headers.gifWithFrame(width, height)],
    ['BMP', headers.bmpHeader(width, height)],
    ['BMP drawn from the top', headers.bmpHeader(width, 2 ** 32 - height)],
    ['JPEG', headers.jpegHeader(width, height)],
    ['JPEG after metadata', headers.jpegHeader(width, height, 60_000)],
    ['WebP', webp.lossy],
    ['lossless WebP', webp.lossless],
    ['extended WebP', webp.extended],
    ['AVIF, of its largest item', headers.avifHeader(width, height)],
    ['ICO, of the picture inside', headers.iconHeader(width, height)],
  ] as const) {
    it(`are read from a ${name}`, () => {
      const type = sniff(bytes)?.type ?? '';
      expect(readDimensions(type, bytes)).to.deep.equal({width, height});
    });

    it(`are unknown where a ${name} is cut off`, () => {
      const type = sniff(bytes)?.type ?? '';
      expect(readDimensions(type, bytes.slice(0, 10))).to.equal(undefined);
    });
  }

  it('are those of pictures that browsers make', async () => {
    const canvas = new OffscreenCanvas(321, 123);
    canvas.getContext('2d')?.fillRect(0, 0, 99, 99);
    for (const type of ['image/png', 'image/jpeg', 'image/webp']) {
      const blob = await canvas.convertToBlob({type});
      const bytes = new Uint8Array(await blob.arrayBuffer());
      expect(sniff(bytes)?.type).to.equal(blob.type);
      expect(readDimensions(blob.type, bytes)).to.deep.equal({width: 321, height: 123});
    }
  });

  it('say what is too large to decode', () => {
    expect(isDecodable({width: 10_000, height: 4_000})).to.be.true;
    expect(isDecodable({width: 10_001, height: 1})).to.be.false;
    expect(isDecodable({width: 8_000, height: 8_000})).to.be.false;
  });
});
