import type {Kind} from './desks.js';
import {check, checkSame} from '../../../src/backends/contract/steps.js';
import {cutAgainAndAgain} from './reconnections.js';
import {countUncaught, took} from './seeds.js';

// security.md: 1,000 cuts: close codes, refused, half-open, mid-frame: never two sockets; wait 0.25–25 s with jitter;
// half-open seen in 35 s; notice in 2 s; listeners +0. (The heap is measured in Node, where it can be collected.)
const cuts = 1_000;

const inSeconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(2);

/** Listeners that were added to the page, less those whose signal has aborted or that were removed. */
const countListeners = () => {
  let count = 0;
  const targets: EventTarget[] = typeof document === 'undefined' ? [] : [window, document];
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

/** The row *reconnections* through one backend. Fails where the promise is broken, else tells the figures. */
export const measureReconnections = async (
  kind: Kind,
  seeds: readonly number[],
): Promise<string> => {
  const started = performance.now();
  const listeners = countListeners();
  let waits = 0;
  const different = new Set<number>();
  const most = {notice: 0, halfOpen: 0, wait: 0};
  let shortest = Infinity;
  let connections = 0;
  const uncaught = await countUncaught(async () => {
    // Those of `countUncaught` itself are there already.
    const before = listeners.count();
    for (const seed of seeds) {
      const measures = await cutAgainAndAgain(kind, seed, cuts);
      const {mostAtOnce, timersLeft, syncsPerConnection} = measures;
      const added = listeners.count() - before;
      checkSame(
        {mostAtOnce, timersLeft, syncsPerConnection, added},
        {mostAtOnce: 1, timersLeft: 0, syncsPerConnection: 1, added: 0},
        `seed ${seed}`,
      );
      for (const wait of measures.waits) different.add(Math.round(wait));
      waits += measures.waits.length;
      connections += measures.connections;
      shortest = Math.min(shortest, ...measures.waits);
      most.wait = Math.max(most.wait, ...measures.waits);
      most.notice = Math.max(most.notice, ...measures.notices);
      most.halfOpen = Math.max(most.halfOpen, ...measures.halfOpen);
    }
  });
  listeners.restore();
  checkSame(uncaught, 0, 'uncaught errors');
  check(shortest >= 250 && most.wait <= 25_000, `waits of ${shortest} to ${most.wait} ms`);
  check(different.size > Math.min(waits, 20_000) / 10, `${different.size} different waits only`);
  check(most.halfOpen <= 35_000, `half-open seen after ${most.halfOpen} ms`);
  check(most.notice <= 2_000, `notice after ${most.notice} ms`);
  return (
    `reconnections, ${kind}: ${seeds.length} seeds × ${cuts} cuts, ${connections} connections, ` +
    `1 at a time, waits ${inSeconds(shortest)}–${inSeconds(most.wait)} s, half-open seen within ` +
    `${inSeconds(most.halfOpen)} s, notice within ${inSeconds(most.notice)} s, timers and ` +
    `listeners +0 (took ${took(started)} s)`
  );
};
