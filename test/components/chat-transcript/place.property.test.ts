import {expect, fixtureCleanup} from '@open-wc/testing';
import fc from 'fast-check';
import type {ChatTranscript} from '../../../src/components/chat-transcript/chat-transcript.js';
import {
  alone,
  conversation,
  distanceFromEnd,
  firstInView,
  offsetOf,
  said,
  scrollTo,
  settled,
} from './conversation.js';

interface Stage {
  readonly element: ChatTranscript;
  readonly box: HTMLElement;
  first: number;
  last: number;
}
type Step = readonly [name: string, amount: number];

/** What can happen around a reader. */
const steps: Readonly<Record<string, (stage: Stage, amount: number) => void>> = {
  prepend: (stage, amount) => {
    stage.first -= amount;
    stage.element.entries = [...conversation(amount, stage.first), ...stage.element.entries!];
  },
  append: (stage, amount) => {
    stage.element.entries = [...stage.element.entries!, ...conversation(amount, stage.last)];
    stage.last += amount;
  },
  growAbove: ({element}, amount) => {
    const index = amount % 20;
    element.entries = element.entries!.map((entry, at) =>
      at === index ? {...entry, kind: 'text', text: 'Longer. '.repeat(amount * 5)} : entry,
    );
  },
  growLast: (stage, amount) => {
    const last = said(stage.last - 1, {text: 'Longer. '.repeat(amount * 5)});
    stage.element.entries = [...stage.element.entries!.slice(0, -1), last];
  },
  height: ({box}, amount) => (box.style.blockSize = `${240 + amount * 8}px`),
  width: ({box}, amount) => (box.style.inlineSize = `${320 + amount * 8}px`),
  zoom: ({box}, amount) => box.style.setProperty('--chat-zoom', String(0.75 + amount / 40)),
  hide: ({box}) => (box.style.display = 'none'),
  skip: ({box}) => box.style.setProperty('content-visibility', 'hidden'),
  type: ({element}, amount) => (element.typing = amount % 2 ? [{partyId: 'ada'}] : []),
};

const happened = fc.array(
  fc.tuple(fc.constantFrom(...Object.keys(steps)), fc.integer({min: 1, max: 50})),
  {minLength: 1, maxLength: 6},
);

const perform = async (stage: Stage, happening: readonly Step[]): Promise<void> => {
  for (const [name, amount] of happening) {
    steps[name]!(stage, amount);
    // Some things happen in the same frame, and some later.
    if (amount % 2) await settled(stage.element);
  }
  stage.box.style.display = '';
  stage.box.style.removeProperty('content-visibility');
  await settled(stage.element);
};

const open = async (): Promise<Stage> => ({
  ...(await alone(conversation(120, 1_000))),
  first: 1_000,
  last: 1_120,
});

/** With what went wrong, which a failed property keeps to itself. */
const holds = async <T extends unknown[]>(property: fc.IAsyncProperty<T>, seed: number) => {
  const result = await fc.check(property, {numRuns: 40, seed});
  const {failed, counterexample, errorInstance} = result;
  if (failed) expect.fail(`${JSON.stringify(counterexample)}: ${String(errorInstance)}`);
};

describe('chat-transcript: place', function () {
  this.timeout(120_000);
  afterEach(() => fixtureCleanup());

  it('T7 whatever happens around a reader, the first message in view moves less than a pixel', async () => {
    await holds(
      fc.asyncProperty(happened, fc.integer({min: 0, max: 3_000}), async (happening, top) => {
        const stage = await open();
        await scrollTo(stage.element, top);
        const {row, offset} = firstInView(stage.element);
        await perform(stage, happening);
        expect(row.isConnected, 'in the document').to.equal(true);
        expect(Math.abs(offsetOf(stage.element, row) - offset)).to.be.below(1);
        fixtureCleanup();
      }),
      11,
    );
  });

  it('T7 whatever happens, who is at the end stays there', async () => {
    await holds(
      fc.asyncProperty(happened, async (happening) => {
        const stage = await open();
        await perform(stage, happening);
        expect(distanceFromEnd(stage.element)).to.be.below(2);
        fixtureCleanup();
      }),
      12,
    );
  });
});
