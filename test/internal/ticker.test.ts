import {expect} from '@open-wc/testing';
import {everySecond} from '../../src/internal/ticker.js';
import {withoutConsole} from '../support/console.js';
import {FakeClock} from '../support/fake-clock.js';

describe('everySecond', () => {
  it('calls about every full second, each listener until it stops', async () => {
    const clock = new FakeClock(250);
    const heard: string[] = [];
    const stops = ['a', 'b'].map((name) =>
      everySecond(clock, () => heard.push(`${name} ${clock.time}`)),
    );
    await clock.advance(750);
    stops[0]!();
    stops[0]!();
    await clock.advance(1_000);
    stops[1]!();
    expect(heard).to.deep.equal(['a 1000', 'b 1000', 'b 2000']);
    expect(clock.timers).to.equal(0);
  });

  it('one listener’s mistake does not stop the time of the others', async () => {
    const clock = new FakeClock();
    let ticks = 0;
    const stopCareless = everySecond(clock, () => {
      throw new Error('mine');
    });
    const stop = everySecond(clock, () => ticks++);
    expect(await withoutConsole('error', () => clock.advance(3_000))).to.equal(3);
    expect(ticks).to.equal(3);
    stopCareless();
    stop();
    expect(clock.timers).to.equal(0);
  });

  it('a listener may stop itself and others, and begin again', async () => {
    const clock = new FakeClock();
    let ticks = 0;
    const stop = everySecond(clock, () => {
      ticks++;
      stop();
      stopOther();
    });
    const stopOther = everySecond(clock, () => (ticks += 100));
    await clock.advance(5_000);
    expect(ticks).to.equal(1);
    expect(clock.timers).to.equal(0);
    const stopAgain = everySecond(clock, () => ticks++);
    await clock.advance(1_000);
    stopAgain();
    expect(ticks).to.equal(2);
  });
});
