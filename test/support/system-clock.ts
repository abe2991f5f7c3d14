import {systemClock} from '../../src/internal/clock.js';
import {FakeClock} from './fake-clock.js';

/** Lets a fake clock stand for the machine's until the returned function is called. */
export const holdSystemClock = (): {readonly clock: FakeClock; release(): void} => {
  const {now, setTimeout, clearTimeout} = systemClock;
  const clock = new FakeClock();
  Object.assign(systemClock, {
    now: clock.now,
    setTimeout: clock.setTimeout,
    clearTimeout: clock.clearTimeout,
  });
  return {clock, release: () => void Object.assign(systemClock, {now, setTimeout, clearTimeout})};
};
