import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import '../../../src/components/chat-session/define.js';
import '../../../src/components/pending-indicator/define.js';
import type {PendingIndicator} from '../../../src/components/pending-indicator/pending-indicator.js';
import {emulateFeatures} from '../../commands.js';
import {announcementsBelow} from '../../support/announcements.js';
import {inLittleRoom, outside} from '../../support/little-room.js';
import {deskWith} from '../../support/component-desk.js';
import {received, self, snapshotOf, start, textOf} from '../../support/facts.js';

const ago = (seconds: number): number => Date.now() - seconds * 1000 - 200;

const waiting = (seconds: number, stages?: readonly number[]): Promise<PendingIndicator> =>
  fixture(html`<pending-indicator .since=${ago(seconds)} .stages=${stages}></pending-indicator>`);

const timerOf = (element: PendingIndicator): HTMLElement | null =>
  element.shadowRoot!.querySelector('[role="timer"]');
const timeOf = (element: PendingIndicator): string | undefined =>
  element.shadowRoot!.querySelector('[part="time"]')?.textContent.trim();
const wordsOf = (element: PendingIndicator): string | undefined =>
  element.shadowRoot!.querySelector('[part="stage"]')?.textContent.trim();
const fillOf = (element: PendingIndicator): Element => element.shadowRoot!.querySelector('.fill')!;

const inSession = async (options: object = {}) => {
  const staged = deskWith([snapshotOf('chat')], options);
  const wrapper = document.createElement('div');
  const told = announcementsBelow(wrapper);
  const provider = await fixture(
    html`<chat-session .session=${staged.session('chat')}>
      <pending-indicator></pending-indicator>
    </chat-session>`,
    {parentNode: wrapper},
  );
  const element = provider.querySelector('pending-indicator')!;
  staged.clock.time = start + 60_000;
  const ask = (seq: number, at: number) => staged.emit(received(textOf(seq, {at})));
  const after = async (seconds: number) => {
    await staged.clock.advance(seconds * 1000);
    await element.updateComplete;
  };
  return {...staged, element, told, ask, after};
};

describe('pending-indicator', () => {
  it('A2 keeps hours and words in sight at 200 % in 320 pixels', async () => {
    const element = await inLittleRoom(await waiting(3 * 3600 + 725));
    element.accessibilityProfile = true;
    await element.updateComplete;
    expect(outside(element, element.shadowRoot!.querySelectorAll('span'))).to.deep.equal([]);
  });

  it('P2 is a timer named “Waiting for a reply” with the time in text', async () => {
    const element = await waiting(12);
    expect(timerOf(element)?.ariaLabel).to.equal('Waiting for a reply');
    expect(timeOf(element)).to.equal('00:12');
    await expect(element).to.be.accessible();
  });

  for (const [seconds, stage, words] of [
    [0, 'calm', 'In good time'],
    [29, 'calm', 'In good time'],
    [30, 'late', 'Reply soon'],
    [49, 'late', 'Reply soon'],
    [50, 'overdue', 'Overdue'],
    [7_000, 'overdue', 'Overdue'],
  ] as const) {
    it(`P2 is ${stage} after ${seconds} seconds, in words too`, async () => {
      const element = await waiting(seconds);
      expect(element.getAttribute('stage')).to.equal(stage);
      expect(element.stage).to.equal(stage);
      expect(wordsOf(element)).to.equal(words);
    });
  }

  it('P2 takes any number of stages', async () => {
    const late = await waiting(25, [10, 20, 30, 40]);
    const overdue = await waiting(25, [10]);
    expect(late.stage).to.equal('late');
    expect(overdue.stage).to.equal('overdue');
  });

  it('P2 fills its ring towards the last stage', async () => {
    const element = await waiting(25);
    expect(Number(fillOf(element).getAttribute('stroke-dashoffset'))).to.be.closeTo(0.5, 0.03);
  });

  it('P2 tells the stages apart by the width of the ring', async () => {
    const [calm, late, overdue] = await Promise.all([waiting(1), waiting(31), waiting(51)]);
    const widths = [calm, late, overdue].map((element) =>
      parseFloat(getComputedStyle(fillOf(element)).strokeWidth),
    );
    expect(widths).to.deep.equal([...widths].sort((a, b) => a - b));
    expect(new Set(widths).size).to.equal(3);
  });

  it('P2 flashes after the last stage alone, less than three times a second', async () => {
    const [late, overdue] = await Promise.all([waiting(31), waiting(51)]);
    expect(fillOf(late).getAnimations()).to.have.length(0);
    const [flash] = fillOf(overdue).getAnimations();
    const {duration} = flash!.effect!.getComputedTiming();
    expect(Number(duration) * 2).to.be.greaterThan(1000);
  });

  it('P2 stands still with reduced motion', async function () {
    if (!(await emulateFeatures({'prefers-reduced-motion': 'reduce'}))) this.skip();
    const element = await waiting(51);
    expect(fillOf(element).getAnimations()).to.have.length(0);
    expect(parseFloat(getComputedStyle(fillOf(element)).strokeWidth)).to.be.greaterThan(4);
    await emulateFeatures({});
  });

  it('is no timer while nobody waits', async () => {
    const element = await fixture<PendingIndicator>(
      html`<pending-indicator .since=${null}></pending-indicator>`,
    );
    expect(timerOf(element)).to.equal(null);
    expect(element.stage).to.equal('idle');
    await expect(element).to.be.accessible();
  });

  it('leaves the words to assistive technology where it is compact', async () => {
    const element = await fixture<PendingIndicator>(
      html`<pending-indicator size="compact" .since=${ago(35)}></pending-indicator>`,
    );
    const words = element.shadowRoot!.querySelector<HTMLElement>('[part="stage"]')!;
    expect(words.offsetWidth).to.equal(1);
    element.accessibilityProfile = true;
    await element.updateComplete;
    expect(words.offsetWidth).to.be.greaterThan(20);
  });

  it('P1 takes the wait from the session, and a later message does not restart it', async () => {
    const {element, ask, after} = await inSession();
    ask(1, start + 40_000);
    ask(2, start + 58_000);
    await element.updateComplete;
    expect(timeOf(element)).to.equal('00:20');
    await after(11);
    expect(timeOf(element)).to.equal('00:31');
    expect(element.stage).to.equal('late');
  });

  it('P1 goes idle when the agent has replied', async () => {
    const {element, ask, emit} = await inSession();
    ask(1, start + 40_000);
    emit(received(textOf(2, {at: start + 61_000, partyId: self.id})));
    await element.updateComplete;
    expect(element.stage).to.equal('idle');
  });

  it('P5 is right after the machine has slept', async () => {
    const {element, clock, ask, after} = await inSession();
    ask(1, start + 59_000);
    await after(1);
    clock.time += 3_600_000;
    document.dispatchEvent(new Event('visibilitychange'));
    await element.updateComplete;
    expect(timeOf(element)).to.equal('01:00:02');
  });

  it('P5 goes by the server’s clock', async () => {
    const {element, emit, ask} = await inSession();
    emit({type: 'connection-changed', status: 'reconnecting'});
    emit({type: 'connection-changed', status: 'connected', clockOffset: -10_000});
    ask(1, start + 45_000);
    await element.updateComplete;
    expect(timeOf(element)).to.equal('00:05');
  });

  it('P5 never shows a negative time', async () => {
    const element = await waiting(-3_600);
    expect(timeOf(element)).to.equal('00:00');
    expect(element.stage).to.equal('calm');
  });

  it('P5 follows the session’s stages, and those set by hand before them', async () => {
    const {element, ask} = await inSession({pendingResponse: [5, 15]});
    ask(1, start + 50_000);
    await element.updateComplete;
    expect(element.stage).to.equal('late');
    element.stages = [1, 2];
    await element.updateComplete;
    expect(element.stage).to.equal('overdue');
  });

  it('A1 announces each stage once, however many show it', async () => {
    const {element, told, ask, after} = await inSession();
    element.after(document.createElement('pending-indicator'));
    ask(1, start + 60_000);
    await after(29);
    expect(told).to.deep.equal([]);
    await after(2);
    expect(told).to.deep.equal(['Ada has been waiting for 30 seconds.']);
    await after(30);
    expect(told).to.have.length(2);
    expect(told[1]).to.match(/Reply now/);
  });

  it('A5 warns once of a wrong time and a wrong list, and goes on', async () => {
    const warn = console.warn;
    const told: unknown[] = [];
    console.warn = (text: unknown) => void told.push(text);
    const element = await fixture<PendingIndicator>(
      html`<pending-indicator since="yesterday" stages="[50, 30]"></pending-indicator>`,
    );
    element.requestUpdate();
    await element.updateComplete;
    element.since = ago(31);
    await element.updateComplete;
    console.warn = warn;
    expect(element.stage).to.equal('late');
    expect(told).to.deep.equal([
      'Deskside: <pending-indicator> since: expected epoch milliseconds',
      'Deskside: <pending-indicator> stages: expected a rising list of seconds',
    ]);
  });

  it('runs no timer while nobody waits, nor once it is removed', async () => {
    const {element, clock, ask} = await inSession();
    await nextFrame();
    expect(clock.timers).to.equal(0);
    ask(1, start + 60_000);
    await element.updateComplete;
    // One is the session's, which asks for attention at the next stage.
    expect(clock.timers).to.equal(2);
    element.remove();
    expect(clock.timers).to.equal(1);
  });
});
