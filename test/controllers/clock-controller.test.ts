import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {property} from 'lit/decorators.js';
import {ClockController} from '../../src/controllers/clock-controller.js';
import {FakeClock} from '../support/fake-clock.js';
import {holdSystemClock} from '../support/system-clock.js';

class ClockProbe extends LitElement {
  @property({attribute: false}) clock?: FakeClock;
  @property({type: Boolean}) ticking = false;
  readonly time = new ClockController(this, {
    clock: () => this.clock,
    isNeeded: () => this.ticking,
  });
  renders = 0;

  override render() {
    this.renders++;
    return html`${this.time.now}`;
  }
}
customElements.define('clock-probe', ClockProbe);

const place = (clock: FakeClock, ticking = true) =>
  fixture<ClockProbe>(html`<clock-probe .clock=${clock} ?ticking=${ticking}></clock-probe>`);

describe('ClockController', () => {
  it('renders its host about every second of the clock', async () => {
    const clock = new FakeClock(Date.UTC(2026, 0, 1) + 400);
    const probe = await place(clock);
    const before = probe.renders;
    await clock.advance(599);
    await probe.updateComplete;
    expect(probe.renders).to.equal(before);
    await clock.advance(1);
    await probe.updateComplete;
    expect(probe.renders).to.equal(before + 1);
    for (let second = 0; second < 5; second++) {
      await clock.advance(1_000);
      await probe.updateComplete;
      expect(probe.renderRoot.textContent).to.equal(String(clock.time));
    }
    expect(probe.renders).to.equal(before + 6);
    probe.remove();
  });

  it('uses one timer for many hosts, and none when none needs it', async () => {
    const clock = new FakeClock();
    const probes = await Promise.all(Array.from({length: 20}, () => place(clock)));
    expect(clock.timers).to.equal(1);
    for (const probe of probes) probe.ticking = false;
    await Promise.all(probes.map((probe) => probe.updateComplete));
    expect(clock.timers).to.equal(0);
    probes[3]!.ticking = true;
    await probes[3]!.updateComplete;
    expect(clock.timers).to.equal(1);
    probes[3]!.remove();
    expect(clock.timers).to.equal(0);
  });

  it('leaves no timer when its host is removed with an update under way', async () => {
    const clock = new FakeClock();
    const probe = await place(clock);
    probe.requestUpdate();
    probe.remove();
    await probe.updateComplete;
    expect(clock.timers).to.equal(0);
    document.body.append(probe);
    await probe.updateComplete;
    expect(clock.timers).to.equal(1);
    probe.remove();
    expect(clock.timers).to.equal(0);
  });

  it('follows another clock', async () => {
    const [first, second] = [new FakeClock(), new FakeClock(0)];
    const probe = await place(first);
    probe.clock = second;
    await probe.updateComplete;
    expect([first.timers, second.timers]).to.deep.equal([0, 1]);
    expect(probe.renderRoot.textContent).to.equal('0');
    probe.remove();
  });

  it('takes the machine’s clock where there is none', async () => {
    const {clock, release} = holdSystemClock();
    try {
      const probe = await fixture<ClockProbe>(html`<clock-probe ticking></clock-probe>`);
      expect(probe.time.now).to.equal(clock.time);
      expect(clock.timers).to.equal(1);
      probe.remove();
      expect(clock.timers).to.equal(0);
    } finally {
      release();
    }
  });

  it('P5 is right as soon as someone looks, after sleep or in a throttled tab', async () => {
    const clock = new FakeClock();
    const probe = await place(clock);
    clock.time += 3_600_000;
    document.dispatchEvent(new Event('visibilitychange'));
    await probe.updateComplete;
    expect(probe.renderRoot.textContent).to.equal(String(clock.time));
    expect(clock.timers).to.equal(1);
    probe.remove();
    const {renders} = probe;
    document.dispatchEvent(new Event('visibilitychange'));
    await probe.updateComplete;
    expect(probe.renders).to.equal(renders);
  });

  it('goes on when the clock is put back, and before 1970', async () => {
    const clock = new FakeClock();
    const probe = await place(clock);
    clock.time = -123_456;
    await clock.advance(1_000);
    const before = probe.renders;
    await clock.advance(1_000);
    await probe.updateComplete;
    expect(probe.renders).to.equal(before + 1);
    probe.remove();
  });
});
