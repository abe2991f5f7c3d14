import {ContextProvider} from '@lit/context';
import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {AnnouncerController, announcerContext} from '../../src/controllers/announcer.js';
import type {FakeClock} from '../support/fake-clock.js';
import {holdSystemClock} from '../support/system-clock.js';

class AnnouncerProbe extends LitElement {
  readonly announcer = new AnnouncerController(this);

  override render() {
    return html`<slot></slot>`;
  }

  get region() {
    return this.renderRoot.querySelector('[aria-live]');
  }
}
customElements.define('announcer-probe', AnnouncerProbe);

class AnnouncerDesk extends AnnouncerProbe {
  constructor() {
    super();
    new ContextProvider(this, {context: announcerContext, initialValue: this.announcer});
  }
}
customElements.define('announcer-desk', AnnouncerDesk);

describe('AnnouncerController', () => {
  let clock: FakeClock;
  let release: () => void;

  beforeEach(() => {
    ({clock, release} = holdSystemClock());
  });

  afterEach(() => release());

  const place = () => fixture<AnnouncerProbe>(html`<announcer-probe></announcer-probe>`);
  const spoken = async (probe: AnnouncerProbe, seconds: number): Promise<(string | null)[]> => {
    const heard = [];
    for (let second = 0; second < seconds; second++) {
      await clock.advance(second === 0 ? 0 : 1_000);
      heard.push(probe.region!.textContent);
    }
    return heard;
  };

  it('A1 says one thing a second, in order, and takes it away again', async () => {
    const probe = await place();
    for (const text of ['one', 'two', 'three']) probe.announcer.announce(text);
    expect(await spoken(probe, 5)).to.deep.equal(['one', 'two', 'three', '', '']);
    expect(clock.timers).to.equal(0);
    probe.announcer.announce('four');
    expect(await spoken(probe, 2)).to.deep.equal(['four', '']);
  });

  it('A1 has its polite region before it speaks', async () => {
    const probe = await place();
    expect(probe.region).to.have.attribute('aria-live', 'polite');
    expect(probe.region!.textContent).to.equal('');
  });

  it('A1 does not say at once what comes while it speaks', async () => {
    const probe = await place();
    probe.announcer.announce('one');
    await clock.advance(500);
    probe.announcer.announce('two');
    await clock.advance(499);
    expect(probe.region!.textContent).to.equal('one');
    await clock.advance(1);
    expect(probe.region!.textContent).to.equal('two');
  });

  it('A1 keeps to the latest under a flood', async () => {
    const probe = await place();
    for (let number = 1; number <= 1_000; number++) probe.announcer.announce(String(number));
    expect(await spoken(probe, 6)).to.deep.equal(['996', '997', '998', '999', '1000', '']);
  });

  it('says text, never markup', async () => {
    const probe = await place();
    probe.announcer.announce('<b>bold</b>');
    await clock.advance(0);
    expect(probe.region!.querySelector('b')).to.equal(null);
    expect(probe.region!.textContent).to.equal('<b>bold</b>');
  });

  it('A1 says the same words twice as two things', async () => {
    const probe = await place();
    probe.announcer.announce('again');
    probe.announcer.announce('again');
    await clock.advance(0);
    const first = probe.region!.firstElementChild;
    await clock.advance(1_000);
    expect(probe.region!.textContent).to.equal('again');
    expect(probe.region!.firstElementChild).not.to.equal(first);
  });

  it('A1 several that stand alone on a page don’t speak at once', async () => {
    const [one, other] = [await place(), await place()];
    one.announcer.announce('one');
    other.announcer.announce('two');
    one.announcer.announce('three');
    const heard = [];
    for (let second = 0; second < 4; second++) {
      await clock.advance(second === 0 ? 0 : 1_000);
      heard.push(`${one.region!.textContent}|${other.region!.textContent}`);
    }
    expect(heard).to.deep.equal(['one|', '|two', 'three|', '|']);
  });

  it('A1 one inside another speaks through the outer one', async () => {
    const desk = await fixture<AnnouncerDesk>(
      html`<announcer-desk><announcer-probe></announcer-probe></announcer-desk>`,
    );
    const inner = desk.querySelector<AnnouncerProbe>('announcer-probe')!;
    expect(inner.region).not.to.exist;
    desk.announcer.announce('outer');
    inner.announcer.announce('inner');
    expect(await spoken(desk, 3)).to.deep.equal(['outer', 'inner', '']);
    expect(inner.region).not.to.exist;
  });

  it('leaves no node, timer or word when its host is removed', async () => {
    const probe = await place();
    const parent = probe.parentElement!;
    probe.announcer.announce('one');
    await clock.advance(0);
    probe.announcer.announce('two');
    probe.remove();
    expect(clock.timers).to.equal(0);
    expect(probe.region).not.to.exist;
    probe.announcer.announce('nobody hears it');
    expect(clock.timers).to.equal(0);
    parent.append(probe);
    expect(await spoken(probe, 2)).to.deep.equal(['', '']);
    expect(probe.renderRoot.querySelectorAll('[aria-live]')).to.have.length(1);
  });

  it('speaks for itself again when it moves out of the desk', async () => {
    const desk = await fixture<AnnouncerDesk>(
      html`<announcer-desk><announcer-probe></announcer-probe></announcer-desk>`,
    );
    const inner = desk.querySelector<AnnouncerProbe>('announcer-probe')!;
    desk.parentElement!.append(inner);
    inner.announcer.announce('alone');
    expect(await spoken(inner, 1)).to.deep.equal(['alone']);
    expect(desk.region!.textContent).to.equal('');
  });
});
