import fc from 'fast-check';
import {expect} from '@open-wc/testing';
import {Blocks} from '../../../src/components/chat-transcript/blocks.js';

type Step = (blocks: Blocks) => void;

const rowsOf = (blocks: Blocks): number => blocks.all.reduce((sum, {count}) => sum + count, 0);

const change = fc
  .record({
    place: fc.double({min: 0, max: 1, noNaN: true}),
    removed: fc.nat(20),
    added: fc.nat(40),
  })
  .map(({place, removed, added}): Step => {
    return (blocks) => {
      const from = Math.round(place * rowsOf(blocks));
      blocks.apply({from, removed: Math.min(removed, rowsOf(blocks) - from), added});
    };
  });

const measurement = fc
  .record({place: fc.nat(), height: fc.integer({min: 1, max: 2_000})})
  .map(({place, height}): Step => {
    return (blocks) => {
      if (blocks.all.length > 0) blocks.measure(place % blocks.all.length, height);
    };
  });

/** Every sum and place, told by adding up. */
const expectConsistent = (blocks: Blocks): void => {
  let rows = 0;
  let pixels = 0;
  for (const [index, {count, height}] of blocks.all.entries()) {
    expect(count).to.be.greaterThan(0);
    expect(blocks.startOf(index)).to.equal(rows);
    expect(blocks.offsetOf(index)).to.be.closeTo(pixels, 1e-6);
    expect(blocks.of(rows)).to.equal(index);
    expect(blocks.of(rows + count - 1)).to.equal(index);
    expect(blocks.at(blocks.offsetOf(index))).to.equal(index);
    rows += count;
    pixels += height;
  }
  expect(blocks.height).to.be.closeTo(pixels, 1e-6);
  expect(blocks.at(pixels + 1)).to.equal(Math.max(0, blocks.all.length - 1));
};

describe('blocks of rows', () => {
  it('T9 know what is before each, whatever changes and however high it turns out', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(change, measurement), {maxLength: 30}), (steps) => {
        const blocks = new Blocks();
        for (const step of steps) {
          step(blocks);
          expectConsistent(blocks);
        }
        blocks.clear();
        expect(blocks.height).to.equal(0);
      }),
    );
  });

  it('T9 have as many rows as came and stayed', () => {
    const blocks = new Blocks();
    blocks.apply({from: 0, removed: 0, added: 100});
    blocks.apply({from: 0, removed: 0, added: 3});
    blocks.apply({from: 50, removed: 0, added: 30});
    blocks.apply({from: 10, removed: 20, added: 5});
    expect(rowsOf(blocks)).to.equal(118);
    expectConsistent(blocks);
  });

  it('T9 ask for no more than two older rows to be drawn at once', () => {
    const blocks = new Blocks();
    blocks.apply({from: 0, removed: 0, added: 100});
    const [first] = blocks.all;
    blocks.apply({from: 0, removed: 0, added: 200});
    const index = blocks.all.indexOf(first!);
    expect(blocks.startOf(index)).to.equal(200);
    expect(blocks.all[index - 1]!.count).to.equal(2);
    expectConsistent(blocks);
  });
});
