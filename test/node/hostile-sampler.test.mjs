import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Sampler} from '../hostile/lib/sampler.mjs';

const sizes = {'<script>': 300, '<img>': 90, '<svg>': 20, text: 80, '<base>': 1};
const payloads = Object.entries(sizes).flatMap(([kind, size]) =>
  Array.from({length: size}, (_, index) => ({kind, text: `${kind} ${index}`})),
);
const kindOf = (text) => text.slice(0, text.lastIndexOf(' '));

describe('samples of hostile payloads', () => {
  it('hold every kind, however rare', () => {
    const sampler = new Sampler(payloads);
    for (let start = 0; start < 400; start += 20) {
      const kinds = new Set(sampler.take(start, 20).map(kindOf));
      assert.deepEqual([...kinds].toSorted(), Object.keys(sizes).toSorted());
    }
  });

  it('hold every kind one after the other where there is no room for all', () => {
    const sampler = new Sampler(payloads);
    const kinds = [0, 4, 8].flatMap((start) => sampler.take(start, 4).map(kindOf));
    assert.equal(new Set(kinds).size, Object.keys(sizes).length);
  });

  it('are the same in every run, and all together hold everything', () => {
    const [one, other] = [new Sampler(payloads), new Sampler([...payloads])];
    const shown = new Set();
    for (let start = 0; start < payloads.length * 2; start += 24) {
      const texts = one.take(start, 24);
      assert.deepEqual(texts, other.take(start, 24));
      for (const text of texts) shown.add(text);
    }
    assert.equal(shown.size, payloads.length);
  });
});
