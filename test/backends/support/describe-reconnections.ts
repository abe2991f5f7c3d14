import {expect} from '@open-wc/testing';
import type {Kind} from './desks.js';
import {cutAgainAndAgain} from './reconnections.js';
import {countUncaught, seeds} from './seeds.js';

// security.md: 1,000 cuts: close codes, refused, half-open, mid-frame: never two sockets; wait 0.25–25 s with jitter;
// half-open seen in 35 s; notice in 2 s; listeners +0. (The heap is measured in Node, where it can be collected.)
const cuts = 1_000;

const inSeconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(2);

/** Listeners that were added to the page, less those whose signal has aborted or that were removed. */
const countListeners = () => {
  let count = 0;
  const targets: EventTarget[] = [window, document];
  const originals = targets.map((target) => target.addEventListener.bind(target));
  targets.forEach((target, index) => {
    target.addEventListener = (...parts: Parameters<EventTarget['addEventListener']>) => {
      count++;
      const options = parts[2];
      if (typeof options === 'object')
        options.signal?.addEventListener('abort', () => count--, {once: true});
      originals[index]!(...parts);
    };
  });
  const restore = (): void =>
    targets.forEach((target, index) => (target.addEventListener = originals[index]!));
  return {count: () => count, restore};
};

/** The row *reconnections* through one backend: a file of its own for each, so that they run side by side. */
export const describeReconnections = (kind: Kind): void => {
  describe('reconnections', function () {
    this.timeout(170_000);

    it(`comes back after every cut through the ${kind} backend`, async () => {
      const started = performance.now();
      const listeners = countListeners();
      const waits: number[] = [];
      let connections = 0;
      let [notice, halfOpen] = [0, 0];
      const uncaught = await countUncaught(async () => {
        // The two of `countUncaught` itself.
        const before = listeners.count();
        for (const seed of seeds) {
          const measures = await cutAgainAndAgain(kind, seed, cuts);
          expect(measures.mostAtOnce, 'sockets at once').to.equal(1);
          expect(measures.timersLeft, 'timers left').to.equal(0);
          expect(measures.syncsPerConnection, 'desk-synced after each connection').to.equal(1);
          expect(listeners.count() - before, 'listeners').to.equal(0);
          waits.push(...measures.waits);
          connections += measures.connections;
          notice = Math.max(notice, ...measures.notices);
          halfOpen = Math.max(halfOpen, ...measures.halfOpen);
        }
      });
      listeners.restore();
      const [shortest, longest] = [Math.min(...waits), Math.max(...waits)];
      expect(uncaught).to.equal(0);
      expect(shortest).to.be.at.least(250);
      expect(longest).to.be.at.most(25_000);
      expect(new Set(waits.map(Math.round)).size, 'jitter').to.be.greaterThan(waits.length / 10);
      expect(halfOpen).to.be.at.most(35_000);
      expect(notice).to.be.at.most(2_000);
      console.log(
        `reconnections, ${kind}: ${seeds.length} seeds × ${cuts} cuts, ${connections} ` +
          `connections, 1 at a time, waits ${inSeconds(shortest)}–${inSeconds(longest)} s, ` +
          `half-open seen within ${inSeconds(halfOpen)} s, notice within ${inSeconds(notice)} s, ` +
          `timers and listeners +0 (took ${inSeconds(performance.now() - started)} s)`,
      );
    });
  });
};
