import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {ContextProvider} from '@lit/context';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/components/interaction-bar/define.js';
import {loadMasks} from '../../../src/content/mask-text.js';
import type {InteractionBar} from '../../../src/components/interaction-bar/interaction-bar.js';
import type {InteractionSummary} from '../../../src/components/interaction-bar/interaction-summary.js';
import type {InteractionItem} from '../../../src/components/interaction-item/interaction-item.js';
import type {InteractionOffer} from '../../../src/components/interaction-offer/interaction-offer.js';
import type {InteractionSnapshot} from '../../../src/model/chat-fact.js';
import {deskContext} from '../../../src/session/contexts.js';
import {emulateFeatures} from '../../commands.js';
import {announcementsBelow} from '../../support/announcements.js';
import {deskWith} from '../../support/component-desk.js';
import {received, self, snapshotOf, start, textOf} from '../../support/facts.js';
import {waitUntil} from '../../support/wait-until.js';

const named = (id: string, changes: Partial<InteractionSnapshot> = {}): InteractionSnapshot =>
  snapshotOf(id, {
    parties: [{id: `c-${id}`, role: 'contact', name: id}, self],
    startedAt: start,
    ...changes,
  });

const offered = (id: string, changes: Partial<InteractionSnapshot> = {}): InteractionSnapshot =>
  named(id, {
    status: 'offered',
    startedAt: undefined,
    offer: {
      origin: 'Website',
      subject: 'Lost card',
      waitingSince: start - 26_000,
      expiresAt: start + 30_000,
    },
    caseData: [{key: 'priority', label: 'Priority', value: '86'}],
    ...changes,
  });

const itemsOf = (bar: InteractionBar): readonly InteractionItem[] => [
  ...bar.shadowRoot!.querySelectorAll<InteractionItem>('interaction-item'),
];
const offersOf = (bar: InteractionBar): readonly InteractionOffer[] => [
  ...bar.shadowRoot!.querySelectorAll<InteractionOffer>('interaction-offer'),
];
const buttonOf = (element: InteractionItem): HTMLButtonElement =>
  element.shadowRoot!.querySelector('button')!;
const answersOf = (element: InteractionOffer): readonly HTMLButtonElement[] => [
  ...element.shadowRoot!.querySelectorAll('button'),
];
const textIn = (element: Element, part: string): string | undefined =>
  element.shadowRoot!.querySelector(`[part~="${part}"]`)?.textContent.trim();
const focusedIn = (bar: InteractionBar): Element | null => bar.shadowRoot!.activeElement;

const rendered = async (bar: InteractionBar): Promise<void> => {
  await bar.updateComplete;
  await Promise.all([...itemsOf(bar), ...offersOf(bar)].map((child) => child.updateComplete));
  await nextFrame();
};

const onDesk = async (...interactions: readonly InteractionSnapshot[]) => {
  const staged = deskWith(interactions);
  const parentNode = document.createElement('div');
  new ContextProvider(parentNode, {context: deskContext, initialValue: staged.desk});
  const told = announcementsBelow(parentNode);
  const bar = await fixture<InteractionBar>(html`<interaction-bar></interaction-bar>`, {
    parentNode,
  });
  await rendered(bar);
  const status = async (
    interactionId: string,
    to: 'active' | 'ended' | 'done',
    reason?: 'withdrawn',
  ) => {
    const fact = {type: 'status-changed', interactionId, status: to, revision: 2} as const;
    staged.emit({...fact, at: staged.clock.now(), ...(reason && {reason})});
    await rendered(bar);
  };
  return {...staged, bar, told, status};
};

const alone = async (
  interactions: readonly InteractionSummary[],
  focused: string | null = null,
): Promise<InteractionBar> => {
  const bar = await fixture<InteractionBar>(
    html`<interaction-bar .interactions=${interactions} .focused=${focused}></interaction-bar>`,
  );
  await rendered(bar);
  return bar;
};

describe('interaction-bar: open interactions', () => {
  it('I2 has an item with name, indicator and time for each', async () => {
    const {bar, clock} = await onDesk(named('Mark'), named('Avril'));
    await clock.advance(764_000);
    await rendered(bar);
    const [mark] = itemsOf(bar);
    expect(itemsOf(bar)).to.have.length(2);
    expect(textIn(mark!, 'name')).to.equal('Mark');
    expect(textIn(mark!, 'elapsed')).to.equal('00:12:44');
    expect(mark!.shadowRoot!.querySelector('pending-indicator')).to.exist;
    expect(buttonOf(mark!).ariaLabel).to.equal('Chat with Mark');
    await expect(bar).to.be.accessible();
  });

  it('I2 ticks', async () => {
    const {bar, clock} = await onDesk(named('Mark'));
    await clock.advance(1_000);
    await rendered(bar);
    expect(textIn(itemsOf(bar)[0]!, 'elapsed')).to.equal('00:00:01');
  });

  it('I2 stops at the end', async () => {
    const {bar, clock, status} = await onDesk(named('Mark'));
    await clock.advance(5_000);
    await status('Mark', 'ended');
    await clock.advance(60_000);
    await rendered(bar);
    expect(textIn(itemsOf(bar)[0]!, 'elapsed')).to.equal('00:00:05');
    expect(itemsOf(bar)[0]!.shadowRoot!.textContent).to.match(/Ended/);
  });

  it('I2 choosing an item brings its window forward', async () => {
    const {bar, desk} = await onDesk(named('Mark'), named('Avril'));
    expect(desk.state.focused).to.equal('Mark');
    buttonOf(itemsOf(bar)[1]!).click();
    await rendered(bar);
    expect(desk.state.focused).to.equal('Avril');
    expect(itemsOf(bar).map((item) => buttonOf(item).ariaCurrent)).to.deep.equal([null, 'true']);
  });

  it('I2 asks the host first', async () => {
    const {bar, desk} = await onDesk(named('Mark'), named('Avril'));
    bar.addEventListener('chat-focus', (event) => event.preventDefault());
    buttonOf(itemsOf(bar)[1]!).click();
    expect(desk.state.focused).to.equal('Mark');
  });

  it('P2 shows how long each has waited', async () => {
    const {bar, emit, clock} = await onDesk(named('Mark'), named('Avril'));
    emit(received(textOf(1, {partyId: 'c-Mark', at: start}), 'Mark'));
    await clock.advance(31_000);
    await rendered(bar);
    const indicators = itemsOf(bar).map((item) =>
      item.shadowRoot!.querySelector('pending-indicator')!,
    );
    expect(indicators.map(({stage}) => stage)).to.deep.equal(['late', 'idle']);
  });

  it('I2 counts what is unread, in words too', async () => {
    const {bar, emit} = await onDesk(named('Mark'));
    for (const seq of [1, 2]) emit(received(textOf(seq, {partyId: 'c-Mark'}), 'Mark'));
    await rendered(bar);
    expect(itemsOf(bar)[0]!.shadowRoot!.querySelector('.count')!.textContent).to.match(
      /2\s+2 unread messages/,
    );
    await expect(bar).to.be.accessible();
  });

  it('A1 tells of the first message in a chat behind another one, once', async () => {
    const {bar, emit, told} = await onDesk(named('Mark'), named('Avril'));
    for (const id of ['Mark', 'Avril'])
      for (const seq of [1, 2, 3]) {
        emit(received(textOf(seq, {partyId: `c-${id}`}), id));
        await rendered(bar);
      }
    expect(told.filter((text) => text.includes('unread'))).to.deep.equal([
      'Avril: 1 unread message',
    ]);
  });

  it('I8 marks a contact whose connection is in trouble', async () => {
    const bar = await alone([{id: '1', name: 'Mark', connection: 'reconnecting'}]);
    const {shadowRoot} = itemsOf(bar)[0]!;
    expect(shadowRoot!.getElementById('link')!.textContent).to.match(/Reconnecting/);
  });

  it('A1 arrows, Home and End move between the items, of which Tab reaches one', async () => {
    const bar = await alone(['1', '2', '3'].map((id) => ({id, name: id})));
    const items = itemsOf(bar);
    expect(items.map((item) => buttonOf(item).tabIndex)).to.deep.equal([0, -1, -1]);
    bar.focus();
    for (const [key, index] of [
      ['ArrowDown', 1],
      ['ArrowUp', 0],
      ['ArrowRight', 1],
      ['ArrowLeft', 0],
      ['End', 2],
      ['Home', 0],
    ] as const) {
      await sendKeys({press: key});
      expect(focusedIn(bar), key).to.equal(items[index]);
    }
  });

  it('A1 Enter and Space choose', async () => {
    const bar = await alone([{id: '1', name: 'Mark'}]);
    const chosen: string[] = [];
    bar.addEventListener('chat-focus', ({interactionId}) => void chosen.push(interactionId));
    bar.focus();
    await sendKeys({press: 'Enter'});
    await sendKeys({press: ' '});
    expect(chosen).to.deep.equal(['1', '1']);
  });

  it('I17 a fact of one chat renders one item', async () => {
    const {bar, emit} = await onDesk(named('Mark'), named('Avril'));
    const renders = new Map<string, number>();
    for (const element of [bar, ...itemsOf(bar)]) {
      const name = element.dataset.id ?? 'bar';
      const update = element.requestUpdate.bind(element);
      element.requestUpdate = (...rest) => {
        renders.set(name, (renders.get(name) ?? 0) + 1);
        update(...rest);
      };
    }
    for (let seq = 1; seq <= 50; seq++) {
      emit(received(textOf(seq, {partyId: 'c-Mark'}), 'Mark'));
      emit({type: 'message-delivered', interactionId: 'Avril', ids: [`${seq}`]});
    }
    expect([...renders.keys()]).to.deep.equal(['Mark']);
  });

  it('says what will be here when nothing is', async () => {
    const {bar} = await onDesk();
    expect(bar.shadowRoot!.textContent).to.match(/No open chats/);
    await expect(bar).to.be.accessible();
  });

  it('A2 is a column, and a strip in a narrow panel', async () => {
    const bar = await alone(['1', '2'].map((id) => ({id, name: id})));
    const tops = () => itemsOf(bar).map((item) => item.getBoundingClientRect().top);
    expect(tops()[0]).to.be.lessThan(tops()[1]!);
    bar.orientation = 'horizontal';
    await rendered(bar);
    expect(tops()[0]).to.equal(tops()[1]);
  });

  it('A2 has no page scroll sideways, however many chats the strip has', async () => {
    const bar = await alone(Array.from('abcdefghijkl', (id) => ({id, name: id})));
    bar.orientation = 'horizontal';
    await rendered(bar);
    const {scrollWidth, clientWidth} = document.documentElement;
    expect(scrollWidth).to.be.at.most(clientWidth);
  });

  it('A5 leaves out what it cannot show, and says so once', async () => {
    const {warn} = console;
    const told: unknown[] = [];
    console.warn = (text: unknown) => void told.push(text);
    const wrong = [
      null,
      5,
      {id: 7},
      {id: '1', name: 'Mark', startedAt: NaN},
      {id: '2', name: 'x', status: 'odd'},
    ];
    const bar = await alone(wrong as unknown as InteractionSummary[]);
    bar.interactions = 'none' as unknown as InteractionSummary[];
    await rendered(bar);
    console.warn = warn;
    expect(told).to.have.length(1);
    expect(told[0]).to.match(/<interaction-bar> interactions: expected/);
  });

  it('leaves no timer and no listener when it is removed', async () => {
    const {bar, clock, session} = await onDesk(named('Mark'), offered('Avril'));
    expect(clock.timers).to.be.greaterThan(0);
    bar.remove();
    await nextFrame();
    expect(clock.timers).to.equal(0);
    let heard = 0;
    bar.requestUpdate = () => heard++;
    session('Mark').setAudience('internal');
    expect(heard).to.equal(0);
  });
});

describe('interaction-bar: offers', () => {
  it('I1 is a group “Chat from …” with what is known and two buttons', async () => {
    const {bar, clock} = await onDesk(offered('Mark'));
    await clock.advance(1_000);
    await rendered(bar);
    const [offer] = offersOf(bar);
    const group = offer!.shadowRoot!.querySelector('[role="group"]')!;
    expect(group.ariaLabel).to.equal('Chat from Mark');
    expect(answersOf(offer!).map((button) => button.textContent.trim())).to.deep.equal([
      'Accept',
      'Reject',
    ]);
    const text = group.textContent.replace(/\s+/g, ' ');
    for (const known of ['Lost card', 'Website', 'Priority', '86', '00:27', '00:29'])
      expect(text).to.contain(known);
    await expect(bar).to.be.accessible();
  });

  it('I1 is announced once, and so is that it is withdrawn', async () => {
    const {told, status} = await onDesk(offered('Mark'));
    expect(told).to.deep.equal(['New chat from Mark. Accept or reject it.']);
    await status('Mark', 'done', 'withdrawn');
    expect(told).to.deep.equal([
      'New chat from Mark. Accept or reject it.',
      'The chat from Mark is no longer offered to you.',
    ]);
  });

  it('I1 says nothing of an offer that the agent has rejected', async () => {
    const {bar, backend, told, status} = await onDesk(offered('Mark'));
    answersOf(offersOf(bar)[0]!)[1]!.click();
    expect(backend.commands.map(({verb}) => verb)).to.deep.equal(['reject']);
    await status('Mark', 'done');
    expect(told).to.have.length(1);
  });

  it('I1 accepting asks the backend, brings the window forward and shows that it runs', async () => {
    const {bar, desk, backend} = await onDesk(named('Avril'), offered('Mark'));
    const [accept, reject] = answersOf(offersOf(bar)[0]!);
    accept!.click();
    await rendered(bar);
    expect(desk.state.focused).to.equal('Mark');
    expect(accept!.ariaBusy).to.equal('true');
    accept!.click();
    reject!.click();
    expect(backend.commands.map(({verb}) => verb)).to.deep.equal(['accept']);
    await expect(bar).to.be.accessible();
  });

  it('I1 asks the host first', async () => {
    const {bar, backend} = await onDesk(offered('Mark'));
    const asked: string[] = [];
    for (const type of ['chat-accept', 'chat-reject'] as const)
      bar.addEventListener(type, (event) => {
        asked.push(`${event.type} ${event.interactionId}`);
        event.preventDefault();
      });
    for (const button of answersOf(offersOf(bar)[0]!)) button.click();
    expect(asked).to.deep.equal(['chat-accept Mark', 'chat-reject Mark']);
    expect(backend.commands).to.have.length(0);
  });

  it('I1 becomes an item when it is accepted, which keeps the focus', async () => {
    const {bar, status} = await onDesk(named('Avril'), offered('Mark'));
    const [accept] = answersOf(offersOf(bar)[0]!);
    accept!.focus();
    accept!.click();
    await status('Mark', 'active');
    expect(offersOf(bar)).to.have.length(0);
    expect(itemsOf(bar).map((item) => item.dataset.id)).to.deep.equal(['Avril', 'Mark']);
    expect(focusedIn(bar)).to.equal(itemsOf(bar)[1]);
  });

  it('A1 a withdrawn offer leaves its focus to the chat in front, never to another offer', async () => {
    const {bar, status} = await onDesk(named('Avril'), offered('Mark'), offered('Lena'));
    answersOf(offersOf(bar)[0]!)[0]!.focus();
    await status('Mark', 'done', 'withdrawn');
    expect(focusedIn(bar)).to.equal(itemsOf(bar)[0]);
  });

  it('A1 a withdrawn offer leaves its focus to the bar where nothing is open', async () => {
    const {bar, status} = await onDesk(offered('Mark'));
    answersOf(offersOf(bar)[0]!)[0]!.focus();
    await status('Mark', 'done', 'withdrawn');
    expect(focusedIn(bar)).to.equal(bar.shadowRoot!.querySelector('.bar'));
  });

  it('A1 a new offer takes no focus', async () => {
    const {bar, emit} = await onDesk(named('Avril'));
    bar.focus();
    const snapshot = offered('Mark');
    emit({type: 'interaction-offered', interactionId: 'Mark', snapshot});
    await rendered(bar);
    expect(offersOf(bar)).to.have.length(1);
    expect(focusedIn(bar)).to.equal(itemsOf(bar)[0]);
  });

  it('A5 works by properties alone', async () => {
    const bar = await alone(
      [
        {id: '1', name: 'Mark', status: 'offered', offer: {subject: 'Card'}, running: ['accept']},
        {id: '2', name: 'Avril', pendingSince: Date.now() - 60_000, unread: 120},
      ],
      '2',
    );
    expect(answersOf(offersOf(bar)[0]!)[0]!.ariaBusy).to.equal('true');
    expect(buttonOf(itemsOf(bar)[0]!).ariaCurrent).to.equal('true');
    expect(itemsOf(bar)[0]!.shadowRoot!.querySelector('.count')!.textContent).to.match(/99\+/);
    await expect(bar).to.be.accessible();
  });
});

describe('interaction-bar: attention', () => {
  const markOf = (item: InteractionItem): Element | null =>
    item.shadowRoot!.querySelector('[part="attention"]');
  const glanceOf = (item: InteractionItem): HTMLElement =>
    item.shadowRoot!.querySelector<HTMLElement>('[part~="glance"]')!;
  const descriptionOf = (item: InteractionItem): string =>
    (buttonOf(item).getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => item.shadowRoot!.getElementById(id)?.textContent.trim())
      .join(' ');

  /** Two chats; the second has been waiting for 30 seconds behind the first. */
  const withLateChat = async () => {
    const staged = await onDesk(named('Mark'), named('Avril'));
    staged.desk.focus('Mark');
    const text = 'Where is my order?';
    staged.emit(received(textOf(1, {at: staged.clock.now(), partyId: 'c-Avril', text}), 'Avril'));
    await staged.clock.advance(30_000);
    await rendered(staged.bar);
    return {...staged, late: itemsOf(staged.bar)[1]!};
  };

  it('I3 P4 flashes the item of a chat behind whose wait has reached its warning, with its reason in words', async () => {
    const {bar, late} = await withLateChat();
    expect(markOf(itemsOf(bar)[0]!)).to.equal(null);
    expect(markOf(late)).to.exist;
    expect(descriptionOf(late)).to.contain('Avril is waiting for a reply.');
    const flash = getComputedStyle(late.shadowRoot!.querySelector('.item')!, '::before');
    expect(flash.animationName).to.equal('_ask');
    expect(parseFloat(flash.animationDuration)).to.be.above(2 / 3);
    await expect(bar).to.be.accessible();
  });

  it('I3 does not flash with reduced motion, and is marked all the same', async function () {
    if (!(await emulateFeatures({'prefers-reduced-motion': 'reduce'}))) this.skip();
    const {late} = await withLateChat();
    const mark = getComputedStyle(late.shadowRoot!.querySelector('.item')!, '::before');
    expect(mark.animationName).to.equal('none');
    expect(parseFloat(mark.borderInlineStartWidth)).to.be.at.least(6);
    await emulateFeatures({});
  });

  it('I5 shows why and the contact’s latest message to who focuses it, and the flashing stops', async () => {
    const {bar, late, session} = await withLateChat();
    buttonOf(late).focus();
    await rendered(bar);
    expect(glanceOf(late).matches(':popover-open')).to.equal(true);
    expect(glanceOf(late).textContent).to.contain('Avril is waiting for a reply.');
    expect(glanceOf(late).textContent).to.contain('Where is my order?');
    expect(descriptionOf(late)).to.contain('Where is my order?');
    expect(session('Avril').state.attention).to.deep.equal([]);
    expect(late.shadowRoot!.querySelector('.asks')).to.equal(null);
    await expect(bar).to.be.accessible();
    buttonOf(late).blur();
    await rendered(bar);
    expect(glanceOf(late).matches(':popover-open')).to.equal(false);
  });

  it('T21 masks in the latest message what the host names', async () => {
    await loadMasks();
    const {bar, late, desk} = await withLateChat();
    desk.setOptions({privacy: {masks: [/order/g]}});
    buttonOf(late).focus();
    await waitUntil(() => glanceOf(late).textContent.includes('Where is my •••••?'));
    await rendered(bar);
    expect(descriptionOf(late)).not.to.contain('order');
  });

  it('I5 goes on flashing where a page cancels the request', async () => {
    const {bar, late, session} = await withLateChat();
    bar.addEventListener('chat-attend', (event) => event.preventDefault());
    buttonOf(late).focus();
    await rendered(bar);
    expect(session('Avril').state.attention).to.deep.equal(['waiting']);
  });

  it('I5 closes on Escape, and stays closed', async () => {
    const {bar, late} = await withLateChat();
    buttonOf(late).focus();
    await rendered(bar);
    await sendKeys({press: 'Escape'});
    late.requestUpdate();
    await rendered(bar);
    expect(glanceOf(late).matches(':popover-open')).to.equal(false);
  });

  it('A1 tells of each reason once', async () => {
    const {bar, told, emit, desk} = await onDesk(named('Mark'), named('Avril'));
    desk.focus('Mark');
    emit({type: 'party-left', interactionId: 'Avril', partyId: 'c-Avril', revision: 2});
    await rendered(bar);
    emit({
      type: 'party-joined',
      interactionId: 'Avril',
      party: {...self, id: 'x', self: false},
      revision: 2,
    });
    await rendered(bar);
    await waitUntil(() => told.length === 2);
    expect(told).to.deep.equal([
      'Chat with Avril: Avril has left the chat.',
      'Chat with Avril: Someone has joined the chat.',
    ]);
  });

  it('A5 flashes for a page that says so, and asks it to stop', async () => {
    const bar = await alone([
      {id: 'a', name: 'Avril', attention: ['timing-out'], latestMessage: '<b>Hello</b>'},
    ]);
    const [item] = itemsOf(bar);
    const asked: string[] = [];
    bar.addEventListener('chat-attend', ({interactionId}) => asked.push(interactionId));
    buttonOf(item!).focus();
    await rendered(bar);
    expect(asked).to.deep.equal(['a']);
    expect(glanceOf(item!).textContent).to.contain('<b>Hello</b>');
  });
});
