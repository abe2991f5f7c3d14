import {ContextProvider} from '@lit/context';
import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import '../../../src/components/waiting-summary/define.js';
import type {WaitingSummary} from '../../../src/components/waiting-summary/waiting-summary.js';
import {deskContext} from '../../../src/session/contexts.js';
import {deskWith} from '../../support/component-desk.js';
import {withoutConsole} from '../../support/console.js';
import {inLittleRoom, outside} from '../../support/little-room.js';
import {received, self, snapshotOf, start, textOf} from '../../support/facts.js';

const said = (element: WaitingSummary, part: string): string | undefined =>
  element.shadowRoot!.querySelector(`[part="${part}"] .visually-hidden`)?.textContent.trim();

const onDesk = async () => {
  const staged = deskWith(['a', 'b', 'c'].map((id) => snapshotOf(id)));
  staged.clock.time = start + 1_000;
  const parentNode = document.createElement('div');
  new ContextProvider(parentNode, {context: deskContext, initialValue: staged.desk});
  const element = await fixture<WaitingSummary>(html`<waiting-summary></waiting-summary>`, {
    parentNode,
  });
  const say = async (id: string, seq: number, partyId = 'ada') => {
    staged.emit(received(textOf(seq, {at: staged.clock.now(), partyId}), id));
    await element.updateComplete;
  };
  return {...staged, element, say};
};

describe('waiting-summary', () => {
  it('A2 I18 keeps all of it in sight at 200 % in 320 pixels', async () => {
    const interactions = [{pendingSince: Date.now() - 7_200_000, awaitingSince: 1}];
    const element = await fixture<WaitingSummary>(
      html`<waiting-summary .interactions=${interactions}></waiting-summary>`,
    );
    await inLittleRoom(element);
    expect(outside(element, element.shadowRoot!.querySelectorAll('span'))).to.deep.equal([]);
  });

  it('I18 says that nobody waits', async () => {
    const {element} = await onDesk();
    expect(element.shadowRoot!.textContent).to.contain('Nobody is waiting');
    await expect(element).to.be.accessible();
  });

  it('I18 tells who waits for whom over all open chats, and the longest of each', async () => {
    const {element, clock, say} = await onDesk();
    await say('a', 1);
    await clock.advance(60_000);
    await say('b', 1);
    await say('c', 1, self.id);
    await clock.advance(5_000);
    await element.updateComplete;
    expect(said(element, 'for-agent')).to.equal(
      '2 contacts wait for you, longest 1 minute 5 seconds',
    );
    expect(said(element, 'for-contact')).to.equal('You wait for 1 contact, longest 5 seconds');
    await expect(element).to.be.accessible();
  });

  it('I18 changes sides when the agent answers', async () => {
    const {element, say} = await onDesk();
    await say('a', 1);
    await say('a', 2, self.id);
    expect(said(element, 'for-agent')).to.equal(undefined);
    expect(said(element, 'for-contact')).to.contain('You wait for 1 contact');
  });

  it('reports a list of chats that holds something else, and does without', async () => {
    const warnings = await withoutConsole('warn', async () => {
      const chats = [{pendingSince: start}, null] as never;
      const element = await fixture<WaitingSummary>(
        html`<waiting-summary .interactions=${chats}></waiting-summary>`,
      );
      expect(element.shadowRoot!.textContent).to.contain('Nobody is waiting');
    });
    expect(warnings).to.equal(1);
  });

  it('P5 never shows a negative time, and takes no wait for one that is no time', async () => {
    const element = await fixture<WaitingSummary>(
      html`<waiting-summary
        .interactions=${[{pendingSince: Date.now() + 60_000}, {pendingSince: NaN}, {awaitingSince: null}]}
      ></waiting-summary>`,
    );
    expect(said(element, 'for-agent')).to.equal('1 contact waits for you, longest 0 seconds');
  });

  it('runs no timer while nobody waits, nor once it is removed', async () => {
    const {element, clock, say, desk} = await onDesk();
    await nextFrame();
    const idle = clock.timers;
    await say('a', 1);
    // One is the session's, which asks for attention at the next stage.
    expect(clock.timers).to.equal(idle + 2);
    element.remove();
    expect(clock.timers).to.equal(idle + 1);
    desk.disconnect();
  });
});
