import {expect, fixtureCleanup} from '@open-wc/testing';
import fc from 'fast-check';
import type {ChatTranscript} from '../../../src/components/chat-transcript/chat-transcript.js';
import {received, snapshotOf, textOf} from '../../support/facts.js';
import {distanceFromEnd, inSession, scrollTo, settled} from './conversation.js';
import {allDone, firstSeen, inEachFrame, offsetOf, type Step} from './stage.js';

const said = (seq: number) =>
  textOf(seq, {text: `Message ${seq}. ${'Some more words. '.repeat((seq * 7) % 11)}`});
const history = Array.from({length: 150}, (_, index) => said(index + 1));

/** An agent's two chats, shown in turn by one transcript. */
class Switching {
  element: ChatTranscript;
  readonly #parts: Awaited<ReturnType<typeof inSession>>;
  #count = history.length;

  private constructor(parts: Awaited<ReturnType<typeof inSession>>) {
    this.#parts = parts;
    this.element = parts.element;
  }

  static async open(): Promise<Switching> {
    const parts = await inSession({entries: history});
    await parts.desk.link('reconnecting');
    await parts.desk.link(
      'connected',
      snapshotOf('chat', {entries: history}),
      snapshotOf('other', {entries: history.slice(0, 40)}),
    );
    return new Switching(parts);
  }

  static readonly steps = [
    'receive',
    'receiveElsewhere',
    'leave',
    'comeBack',
    'detach',
    'attach',
    'replace',
    'height',
    'width',
    'zoom',
  ] as const;

  perform([name, amount]: Step): void {
    this[name as (typeof Switching.steps)[number]](amount);
  }

  receive(): void {
    this.#count++;
    this.#parts.desk.backend.emit(received(said(this.#count)));
  }

  receiveElsewhere(): void {
    this.#count++;
    this.#parts.desk.backend.emit(received(said(this.#count), 'other'));
  }

  leave(): void {
    this.#parts.provider.session = this.#parts.desk.session('other');
  }

  comeBack(): void {
    this.#parts.provider.session = this.#parts.desk.session('chat');
  }

  detach(): void {
    this.element.remove();
  }

  attach(): void {
    this.#parts.provider.append(this.element);
  }

  replace(): void {
    this.detach();
    this.element = document.createElement('chat-transcript');
    this.element.style.blockSize = '400px';
    this.attach();
  }

  height(amount: number): void {
    this.element.style.blockSize = `${240 + amount * 8}px`;
  }

  width(amount: number): void {
    this.#parts.provider.parentElement!.style.inlineSize = `${320 + amount * 8}px`;
  }

  zoom(amount: number): void {
    this.element.style.setProperty('--chat-zoom', String(0.75 + amount / 40));
  }

  /** Whether the first chat is on screen. */
  get isHere(): boolean {
    const {provider, desk} = this.#parts;
    return provider.session === desk.session('chat') && this.element.isConnected;
  }
}

const happenings = fc.array(
  fc.tuple(fc.constantFrom(...Switching.steps), fc.integer({min: 1, max: 50})),
  {minLength: 1, maxLength: 8},
);

/** One after the other; some in the same frame, and some later. */
const perform = async (stage: Switching, steps: readonly Step[]): Promise<void> => {
  for (const step of steps) {
    stage.perform(step);
    if (step[1] % 2) await settled(stage.element);
  }
  stage.attach();
  stage.comeBack();
  await allDone(stage.element);
};

/** The farthest that this was in any frame in which the first chat was on screen. */
const farthest = async (
  stage: Switching,
  steps: readonly Step[],
  distance: () => number,
): Promise<number> => {
  let found = 0;
  const look = () => {
    if (stage.isHere) found = Math.max(found, distance());
  };
  await inEachFrame(look, () => perform(stage, steps));
  return found;
};

/** With what went wrong, which a failed property keeps to itself. */
const holds = async <T extends unknown[]>(property: fc.IAsyncProperty<T>, seed: number) => {
  const result = await fc.check(property, {numRuns: 20, seed});
  const {failed, counterexample, errorInstance} = result;
  if (failed) expect.fail(`${JSON.stringify(counterexample)}: ${String(errorInstance)}`);
};

describe('chat-transcript: switching', function () {
  this.timeout(180_000);
  afterEach(() => fixtureCleanup());

  it('I17 who comes back finds the first message in view where it was, in the first frame', async () => {
    await holds(
      fc.asyncProperty(happenings, fc.integer({min: 400, max: 4_000}), async (steps, top) => {
        const stage = await Switching.open();
        await scrollTo(stage.element, top);
        const {number, offset} = firstSeen(stage.element);
        const distance = () => Math.abs((offsetOf(stage.element, number) ?? Infinity) - offset);
        expect(await farthest(stage, steps, distance)).to.be.below(1);
        fixtureCleanup();
      }),
      21,
    );
  });

  it('I17 who was at the end comes back to the end, in the first frame', async () => {
    await holds(
      fc.asyncProperty(happenings, async (steps) => {
        const stage = await Switching.open();
        const distance = () => distanceFromEnd(stage.element);
        expect(await farthest(stage, steps, distance)).to.be.below(2);
        fixtureCleanup();
      }),
      22,
    );
  });
});
