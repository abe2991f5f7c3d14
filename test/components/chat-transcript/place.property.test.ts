import {expect, fixtureCleanup} from '@open-wc/testing';
import fc from 'fast-check';
import {distanceFromEnd, scrollTo, settled} from './conversation.js';
import {allDone, firstSeen, inEachFrame, offsetOf, Stage, type Step} from './stage.js';

const happenings = fc.array(
  fc.tuple(fc.constantFrom(...Stage.steps), fc.integer({min: 1, max: 50})),
  {minLength: 1, maxLength: 7},
);

/** One after the other; some in the same frame, and some later. */
const perform = async (stage: Stage, steps: readonly Step[]): Promise<void> => {
  for (const step of steps) {
    stage.perform(step);
    if (step[1] % 2) await settled(stage.element);
  }
  stage.show();
  await allDone(stage.element);
};

/** With what went wrong, which a failed property keeps to itself. */
const holds = async <T extends unknown[]>(property: fc.IAsyncProperty<T>, seed: number) => {
  const result = await fc.check(property, {numRuns: 20, seed});
  const {failed, counterexample, errorInstance} = result;
  if (failed) expect.fail(`${JSON.stringify(counterexample)}: ${String(errorInstance)}`);
};

describe('chat-transcript: place', function () {
  this.timeout(180_000);
  afterEach(() => fixtureCleanup());

  it('T7 whatever happens around a reader, the first message in view moves less than a pixel in any frame', async () => {
    await holds(
      fc.asyncProperty(happenings, fc.integer({min: 400, max: 4_000}), async (steps, top) => {
        const stage = await Stage.open();
        const {element} = stage;
        await scrollTo(element, top);
        const {number, offset} = firstSeen(element);
        let farthest = 0;
        const look = () => {
          if (!stage.isShown) return;
          const moved = Math.abs((offsetOf(element, number) ?? Infinity) - offset);
          farthest = Math.max(farthest, moved);
        };
        await inEachFrame(look, () => perform(stage, steps));
        expect(farthest).to.be.below(1);
        fixtureCleanup();
      }),
      11,
    );
  });

  it('T7 whatever happens, who is at the end stays there in every frame', async () => {
    await holds(
      fc.asyncProperty(happenings, async (steps) => {
        const stage = await Stage.open();
        let farthest = 0;
        const look = () => {
          if (stage.isShown) farthest = Math.max(farthest, distanceFromEnd(stage.element));
        };
        await inEachFrame(look, () => perform(stage, steps));
        expect(farthest).to.be.below(2);
        fixtureCleanup();
      }),
      12,
    );
  });
});
