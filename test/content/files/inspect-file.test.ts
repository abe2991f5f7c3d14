import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {inspectFile, opaqueType} from '../../../src/content/files/inspect-file.js';
import {isDangerousExtension} from '../../../src/content/files/dangerous-extensions.js';
import {gifHeader, pngHeader, text} from './headers.js';

describe('what is decided about a file', () => {
  it('F1 shows a PNG that is one', () => {
    const file = inspectFile({name: 'photo.png', type: 'image/png', bytes: pngHeader(640, 480)});
    expect(file).to.include({kind: 'image', mayPreview: true, blobType: 'image/png'});
    expect(file.danger).to.equal(undefined);
    expect(file.dimensions).to.deep.equal({width: 640, height: 480});
  });

  it('goes by the bytes between raster formats', () => {
    const file = inspectFile({name: 'photo.jpg', type: 'image/jpeg', bytes: pngHeader(2, 2)});
    expect(file).to.include({mayPreview: true, blobType: 'image/png', saveName: 'photo.jpg'});
  });

  it('shows nothing before it has seen the bytes', () => {
    const file = inspectFile({name: 'photo.png', type: 'image/png'});
    expect(file).to.include({kind: 'image', expectsPreview: true, mayPreview: false});
    expect(file.blobType).to.equal(opaqueType);
  });

  for (const [name, content] of [
    ['picture.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['page.html', '<!doctype html><script>alert(1)</script>'],
    ['page.xhtml', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>'],
    ['feed.xml', '<?xml version="1.0"?><feed/>'],
    ['report.pdf', '%PDF-1.7'],
  ] as const) {
    it(`F7 never shows ${name} inline, whatever it is declared to be`, () => {
      for (const type of ['', 'image/png', 'image/svg+xml', 'text/html']) {
        const file = inspectFile({name, type, bytes: text(content)});
        expect(file).to.include({mayPreview: false, expectsPreview: false, blobType: opaqueType});
      }
    });

    it(`F7 never shows the content of ${name} under the name of a picture`, () => {
      const file = inspectFile({name: 'photo.png', type: 'image/png', bytes: text(content)});
      expect(file).to.include({mayPreview: false, danger: 'mismatch', blobType: opaqueType});
    });
  }

  it('takes icon and extension from the same decision', () => {
    const file = inspectFile({name: 'photo.jpg.exe', type: 'image/jpeg', bytes: pngHeader(2, 2)});
    expect(file).to.include({kind: 'executable', danger: 'disguised', saveName: 'photo.jpg.exe'});
    expect(file.mayPreview).to.equal(false);
  });

  it('warns when type and name tell of two kinds', () => {
    const file = inspectFile({name: 'invoice.pdf', type: 'image/jpeg'});
    expect(file).to.include({kind: 'unknown', danger: 'mismatch'});
  });

  for (const name of [
    'setup.EXE',
    'run.bat',
    'macro.xll',
    'link.lnk',
    'a.ＥＸＥ',
    'x.apk',
    'x.dmg',
  ])
    it(`holds ${name} for a program`, () => {
      expect(inspectFile({name}).danger).to.equal('program');
    });

  it('finds a program under a harmless name', () => {
    const bytes = new Uint8Array([
      0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 255, 255, 0, 0, 184,
    ]);
    expect(inspectFile({name: 'photo.jpg', bytes})).to.include({
      kind: 'executable',
      danger: 'disguised',
    });
  });

  it('is not taken in by a text that begins with two letters', () => {
    const bytes = text('BMW offers a new model, MZ is a brand of motorcycles.');
    expect(inspectFile({name: 'cars.txt', bytes}).danger).to.equal(undefined);
  });

  it('lets documents be archives inside', () => {
    const bytes = new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0]);
    for (const name of ['letter.docx', 'table.xlsx', 'slides.odp', 'book.epub'])
      expect(inspectFile({name, bytes}).danger).to.equal(undefined);
  });

  it('takes the declared type where there is no extension', () => {
    expect(inspectFile({name: 'image', type: 'image/png', bytes: pngHeader(2, 2)}).mayPreview).to.be
      .true;
    expect(inspectFile({name: 'image', type: 'image/svg+xml'}).kind).to.equal('code');
    expect(inspectFile({name: 'setup', type: 'application/x-msdownload'}).danger).to.equal(
      'program',
    );
  });

  it('does not decode what claims too many pixels', () => {
    for (const [width, height] of [[10_001, 1] as const, [7_000, 6_000] as const]) {
      expect(inspectFile({name: 'a.png', bytes: pngHeader(width, height)}).mayPreview).to.be.false;
      expect(inspectFile({name: 'a.gif', bytes: gifHeader(width, height)}).mayPreview).to.be.false;
    }
    expect(inspectFile({name: 'a.png', bytes: pngHeader(8_000, 5_000)}).mayPreview).to.be.true;
  });
});

const characters = fc.constantFrom(
  ...['\u202e', '\u2066', '\u200d', '\u0000', '\n', '/', '\\', '.', ':', ' ', '\u00a0', '\ud800'],
  ...['exe', 'png', 'con', 'ä', 'م', '👩', '{', '$', 'pdf'],
);
const hostileName = fc.oneof(
  fc
    .array(fc.oneof(characters, fc.string({unit: 'binary', maxLength: 3})))
    .map((all) => all.join('')),
  fc.string({unit: 'binary'}),
);
const starts = fc.constantFrom(
  ...[pngHeader(9, 9), gifHeader(9, 9), text('<svg'), text('RIFF....WEBPVP8X')],
  ...[
    [0xff, 0xd8, 0xff],
    [0, 0, 0, 32, 0x66, 0x74, 0x79, 0x70, 0x61, 0x76, 0x69, 0x66],
    [0x42, 0x4d],
  ],
  ...[[0, 0, 1, 0, 9, 0]],
);
const hostileBytes = fc
  .tuple(fc.oneof(starts, fc.constant([])), fc.uint8Array({maxLength: 200}))
  .map(([start, rest]) => new Uint8Array([...start, ...rest]));

describe('any file', () => {
  it('is decided about without an error', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), hostileBytes, (name, type, bytes) => {
        inspectFile({name: name as string, type: type as string, bytes});
      }),
    );
  });

  it('F7 has a name without bidirectional or control characters, and a base', () => {
    fc.assert(
      fc.property(hostileName, (name) => {
        const {saveName, name: shown} = inspectFile({name});
        expect(saveName).not.to.match(
          /[\p{Cc}\p{Surrogate}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u,
        );
        expect(saveName).not.to.match(/[<>:"/\\|?*]|^[.\s]|[.\s]$/);
        expect(shown.base).not.to.equal('');
      }),
      {numRuns: 2_000},
    );
  });

  it('F7 is shown with the extension that it is saved with', () => {
    fc.assert(
      fc.property(hostileName, hostileBytes, (name, bytes) => {
        const {saveName, name: shown} = inspectFile({name, bytes});
        expect(saveName).to.equal(shown.base + shown.extension);
        const last = /\.([^.]*)$/.exec(saveName)?.[1] ?? '';
        expect(!isDangerousExtension(last.toLowerCase()) || shown.extension === `.${last}`).to.be
          .true;
      }),
      {numRuns: 2_000},
    );
  });

  it('has a name that stays when it is read again', () => {
    fc.assert(
      fc.property(hostileName, (name) => {
        const {saveName} = inspectFile({name});
        expect(inspectFile({name: saveName}).saveName).to.equal(saveName);
      }),
      {numRuns: 2_000},
    );
  });

  it('gets an opaque type unless it is a raster image', () => {
    fc.assert(
      fc.property(hostileName, fc.string(), hostileBytes, (name, type, bytes) => {
        const {blobType, mayPreview} = inspectFile({name, type, bytes});
        const raster = /^image\/(?:png|jpeg|gif|webp|bmp|avif|x-icon)$/;
        expect(mayPreview ? raster.test(blobType) : blobType === opaqueType).to.be.true;
      }),
    );
  });
});
