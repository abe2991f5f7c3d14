import {expect} from '@open-wc/testing';
import {sniff} from '../../src/content/files/sniff.js';
import {readFileName} from '../../src/content/files/file-name.js';
import {inspectFile, opaqueType} from '../../src/content/files/inspect-file.js';
import {bytesOfBase64, readCorpus, report} from './files-corpus.js';

interface Extension {
  readonly extension: string;
  readonly worst: string;
}
interface Pattern {
  readonly id: string;
  readonly section: string;
  readonly byte_pattern: string;
  readonly mask: string;
  readonly rest: readonly string[];
}
interface Content {
  readonly id: string;
  readonly content_base64: string;
  readonly url: string;
  readonly sniffed_type: string;
}

const shown = (name: string): string => {
  const {base, extension} = readFileName(name);
  return base + extension;
};
const unsafe =
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  /[\u0000-\u001f\u007f-\u009f<>:"/\\|?*\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|^[.\s]|[.\s]$|^$/u;

describe('corpora of files', () => {
  it('F7 asks before every type that Chromium asks about, and before no other', async function () {
    const cases = await readCorpus<Extension>(this, 'chromium-download-file-types');
    const isAsked = ({extension}: Extension) => {
      const {danger, mayPreview, expectsPreview} = inspectFile({name: `x.${extension}`});
      return danger !== undefined && !mayPreview && !expectsPreview;
    };
    const wrong = cases.filter((one) => isAsked(one) !== (one.worst !== 'NOT_DANGEROUS'));
    report('download types', cases.length - wrong.length, cases.length);
    expect(wrong.map(({extension}) => extension)).to.deep.equal([]);
  });

  it('F7 asks before the types that Signal holds back', async function () {
    const list = await readCorpus<string>(this, 'safe-inline-types', 'signal_dangerous_extensions');
    const missed = list.filter((each) => !inspectFile({name: `x.${each}`}).danger);
    report('Signal’s types', list.length - missed.length, list.length);
    // A cabinet is an archive to Chromium, which looks into it.
    expect(missed).to.deep.equal(['CAB']);
  });

  it('F7 gives blobs no type that Element does not give', async function () {
    const allowed = await readCorpus<string>(this, 'safe-inline-types', 'element_blob');
    const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    for (const name of ['a.svg', 'a.html', 'a.pdf', 'a.css', 'a.mp4', 'a.png'])
      expect(inspectFile({name, bytes}).blobType).to.be.oneOf([...allowed, opaqueType]);
  });

  it('knows the byte patterns of WHATWG', async function () {
    const cases = (await readCorpus<Pattern>(this, 'whatwg-mimesniff-patterns')).filter(
      isSignature,
    );
    const wrong = cases.filter((one) => {
      const [, type] = one.rest;
      return sniff(exampleOf(one))?.type !== type;
    });
    report('byte patterns', cases.length - wrong.length, cases.length);
    // A font of Internet Explorer's, which nothing here reads.
    expect(wrong.map(({rest}) => rest[1])).to.deep.equal(['application/vnd.ms-fontobject']);
  });

  it('F7 takes for a picture only what Chromium takes for one', async function () {
    const cases = await readCorpus<Content>(this, 'chromium-mime-sniffer');
    const wrong = cases.filter((one) => {
      const bytes = bytesOfBase64(one.content_base64);
      const {mayPreview} = inspectFile({name: 'photo.png', type: 'image/png', bytes});
      const isMarkup = ['text/html', 'text/xml'].includes(one.sniffed_type);
      const kind = sniff(bytes)?.kind;
      return mayPreview || (isMarkup && kind !== 'code' && !one.url.endsWith('.html'));
    });
    report('sniffed contents', cases.length - wrong.length, cases.length);
    expect(wrong).to.deep.equal([]);
  });

  it('F7 makes every name portable', async function () {
    const basenames = await readCorpus<{name: string; safe: boolean}>(
      this,
      'chromium-safe-basenames',
    );
    const changed = basenames.filter(({name, safe}) => (shown(name) === name) !== safe);
    report('base names', basenames.length - changed.length, basenames.length);
    expect(changed).to.deep.equal([]);
  });

  it('F7 leaves nothing in a name that a system forbids', async function () {
    const cases = await readCorpus<{bad: string; good_dash: string}>(
      this,
      'chromium-illegal-filename-chars',
    );
    const same = cases.filter((one) => shown(one.bad) === one.good_dash.replaceAll('-', '_'));
    const bad = cases.filter((one) => unsafe.test(shown(one.bad)));
    report('illegal characters', cases.length - bad.length, cases.length);
    report('illegal characters, as Chromium replaces them', same.length, cases.length);
    expect(bad).to.deep.equal([]);
  });

  it('F7 disarms the names of uploads', async function () {
    const cases = await readCorpus<{name: string; decoded_name: string}>(
      this,
      'payloadsallthethings-filenames',
    );
    const names = cases.flatMap((one) => [one.name, one.decoded_name]);
    const bad = names.filter((one) => unsafe.test(shown(one)));
    report('names of uploads', names.length - bad.length, names.length);
    expect(bad).to.deep.equal([]);
  });

  it('F7 saves under the names that Chromium saves under', async function () {
    const cases = await readCorpus<{content_disposition: string; expected: string; id: string}>(
      this,
      'chromium-generate-filename',
    );
    const plain = cases.flatMap((one) => {
      const given = /^filename=([^%"=�é]*)$/.exec(one.content_disposition)?.[1];
      return given === undefined ? [] : [{...one, given}];
    });
    const other = plain.filter(({given, expected}) => shown(given) !== expected);
    const bad = plain.filter(({given}) => unsafe.test(shown(given)));
    report('suggested names', plain.length - other.length, plain.length);
    expect(other.map(({given}) => [given.trim(), shown(given)])).to.deep.equal(knownNames);
    expect(bad).to.deep.equal([]);
  });
});

/** A dot that would be lost on Windows, another word for no name, and devices that Chromium only minds on Windows. */
const knownNames = [
  ['evil.exe.  .  .', 'evil.exe'],
  ['..', 'file'],
  ['COM1', '_COM1'],
  ['lpt1.TXT', '_lpt1.TXT'],
  ['clock$.txt', '_clock$.txt'],
];

const isSignature = ({rest, section}: Pattern): boolean =>
  rest.length > 1 && rest[1] !== 'text/plain' && !section.startsWith('Interpreting');

/** Bytes that the pattern matches. */
const exampleOf = ({byte_pattern: pattern}: Pattern): Uint8Array =>
  new Uint8Array(pattern.split(' ').map((byte) => parseInt(byte, 16)));
