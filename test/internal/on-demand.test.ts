import {expect} from '@open-wc/testing';
import {OnDemand} from '../../src/internal/on-demand.js';
import {withoutConsole} from '../support/console.js';
import {holdSystemClock} from '../support/system-clock.js';

const turn = () => new Promise((resolve) => setTimeout(resolve));

describe('OnDemand', () => {
  it('loads once, at the first need, and tells all who asked', async () => {
    let loads = 0;
    let told = 0;
    const part = new OnDemand(() => Promise.resolve(++loads));
    expect(part.get(() => told++)).to.equal(undefined);
    expect(part.get(() => told++)).to.equal(undefined);
    await turn();
    expect(part.get(() => told++)).to.equal(1);
    expect({loads, told}).to.deep.equal({loads: 1, told: 2});
  });

  it('does without what can’t be had, says so once for all, and tries again later', async () => {
    const {clock, release} = holdSystemClock();
    let isThere = false;
    let loads = 0;
    const load = () => {
      loads++;
      return isThere ? Promise.resolve('part') : Promise.reject(new Error('not there'));
    };
    const [part, another] = [new OnDemand(load), new OnDemand(load)];
    const warnings = await withoutConsole('warn', async () => {
      for (const each of [part, another, part, another]) {
        each.get(() => undefined);
        await turn();
      }
    });
    expect(warnings).to.equal(1);
    expect(loads, 'asked again at once').to.equal(2);
    isThere = true;
    await clock.advance(30_000);
    part.get();
    await turn();
    expect(part.get()).to.equal('part');
    release();
  });
});
