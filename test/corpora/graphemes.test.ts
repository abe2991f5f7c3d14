import {expect} from '@open-wc/testing';
import {cut, isWellFormed} from '../../src/content/plain-text.js';
import {shorten} from '../../src/content/shorten.js';
import {failing, readCorpus} from './read-corpus.js';

/** Whether, wherever a text of clusters is cut, only whole ones are left. */
const isCutBetween = (clusters: readonly string[]): boolean => {
  const text = clusters.join('');
  const ends = new Set([0]);
  for (const cluster of clusters) ends.add([...ends].at(-1)! + cluster.length);
  return Array.from({length: text.length}, (_, length) => cut(text, length).length).every(
    (length) => ends.has(length),
  );
};

/** A browser with an older Unicode doesn't know the conjuncts of Khmer, nor all of Gujarati's. */
const isKnownHere = (clusters: readonly string[]): boolean => {
  const segments = [...new Intl.Segmenter().segment(clusters.join(''))];
  return segments.map(({segment}) => segment).join('|') === clusters.join('|');
};

const family = '👨‍👩‍👧‍👦';

describe('graphemes of published corpora', () => {
  it('never shows half an emoji where a text is shortened', async function () {
    this.timeout(60_000);
    const cases = await readCorpus<{readonly emoji: string}>('emoji/emoji-test-17.json');
    if (!cases) this.skip();
    const failed = failing('emoji, cut', cases, ({emoji}) =>
      isCutBetween(['a', emoji, emoji, 'b']),
    );
    expect(failed).to.deep.equal([]);
  });

  it('cuts where Unicode parts what is seen as characters', async function () {
    interface Case {
      readonly id: string;
      readonly clusters_hex: readonly string[];
    }
    const cases = await readCorpus<Case>('emoji/grapheme-break-test.json');
    if (!cases) this.skip();
    const clustersOf = ({clusters_hex: clusters}: Case) =>
      clusters.map((hex) =>
        String.fromCodePoint(...hex.split(/[^0-9A-F]+/i).map((each) => parseInt(each, 16))),
      );
    // After a line break stands always a character of its own.
    const failed = failing('graphemes, cut', cases, (each) =>
      isCutBetween(['\n', ...clustersOf(each)]),
    );
    const tooNew = cases.filter((each) => !isKnownHere(clustersOf(each)));
    expect(failed.filter((each) => !tooNew.includes(each)).map(({id}) => id)).to.deep.equal([]);
    expect(tooNew, 'newer than the Unicode of this browser').to.have.length.below(10);
  });

  it('cuts long texts at what is seen as a character, and never half of a code point', () => {
    for (let length = 7_980; length < 8_020; length++) {
      const text = `${'x'.repeat(7_990)}${family}🇩🇪e\u0301${'y'.repeat(100)}`;
      expect(cut(text, length)).to.match(/(?:x|👨‍👩‍👧‍👦|🇩🇪|e\u0301|y)$/u);
      expect(isWellFormed(cut(text, length))).to.equal(true);
    }
    expect(shorten(`Hello ${family}${family}`, 12)).to.equal('Hello…');
  });

  it('takes a letter with endless marks apart, and a text of any length in no time', () => {
    const heap = `a${'\u0301'.repeat(100_000)}`;
    expect(cut(heap, 500)).to.have.length(500);
    expect(cut('😀'.repeat(50_000), 99)).to.have.length(98);
  });
});
