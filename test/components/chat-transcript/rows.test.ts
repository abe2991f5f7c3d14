import {expect} from '@open-wc/testing';
import {bot, colleague, contact, self, start} from '../../support/facts.js';
import {inLittleRoom} from '../../support/little-room.js';
import {alone, buttonIn, parties, rowsOf, rowWith, said, settled, words} from './conversation.js';

const own = (changes: object) => said(0, {partyId: self.id, ...changes});
const system = (index: number, changes: object) => said(index, {kind: 'system', ...changes});
const unread = 'The contact has not read this message yet.';

describe('chat-transcript: rows', () => {
  it('T1 shows every message with its sender and its time', async () => {
    const {element} = await alone([said(1), said(2), said(3)]);
    for (const row of rowsOf(element)) {
      expect(words(row)).to.match(/^(.*)(Ada|Kate) Message/);
      expect(row.querySelector('time')!.dateTime).to.match(/^2026-01-01T12:0\d:00.000Z$/);
      expect(row.querySelector('time')!.title).to.contain('2026');
    }
  });

  it('T1 shows the sender of neighbouring messages once, and says it with each', async () => {
    const {element} = await alone([said(1), said(2), said(3)]);
    const heights = rowsOf(element).map((row) => row.querySelector('.sender')!.clientHeight);
    expect(heights[0]).to.be.greaterThan(10);
    expect(heights[1]).to.be.at.most(1);
    expect(heights[2]).to.be.greaterThan(10);
    expect(words(rowsOf(element)[1])).to.match(/^Ada/);
  });

  it('T1 begins a group anew after a while', async () => {
    const {element} = await alone([said(1), said(2, {at: start + 3_600_000})]);
    expect(rowsOf(element)[1]!.querySelector('.sender')!.clientHeight).to.be.greaterThan(10);
  });

  it('T1 has a colour, and a side, for each party', async () => {
    const ids = [contact.id, self.id, colleague.id];
    const {element} = await alone(ids.map((partyId, index) => said(index, {partyId})));
    const rows = rowsOf(element);
    const colors = rows.map((row) => getComputedStyle(row.querySelector('.sender')!).color);
    expect(new Set(colors).size).to.equal(3);
    const starts = rows.map((row) => row.querySelector('.bubble')!.getBoundingClientRect().left);
    expect(starts[1]).to.be.greaterThan(starts[0]!);
    expect(starts[2]).to.equal(starts[0]);
  });

  it('T1 shows the day where it changes', async () => {
    const day = 86_400_000;
    const {element} = await alone([
      said(1, {at: start}),
      said(2, {at: start + 1000}),
      said(3, {at: start + day}),
    ]);
    expect(rowsOf(element).map((row) => words(row.querySelector('.day')))).to.deep.equal([
      'January 1',
      '',
      'January 2',
    ]);
  });

  for (const [event, sentence] of [
    ['joined', 'Ada joined'],
    ['left', 'Ada left'],
    ['transferred', 'Transferred to Ada'],
    ['ended', 'Ada ended the chat'],
  ] as const)
    it(`T2 tells “${sentence}”, with its time`, async () => {
      const {element} = await alone([system(1, {event, partyId: contact.id})]);
      expect(words(rowWith(element, sentence).querySelector('time'))).to.match(/\d/);
    });

  it('T2 A2 tells it over the whole width at 200 % in 320 pixels', async () => {
    const {element} = await alone([system(1, {event: 'timed-out', partyId: ''})]);
    await inLittleRoom(element);
    const happened = rowsOf(element)[0]!.querySelector('.happened')!;
    const [sentence, time] = happened.querySelectorAll('.sentence, time');
    const {top} = time!.getBoundingClientRect();
    expect(top).to.be.at.least(sentence!.getBoundingClientRect().bottom - 1);
    expect(sentence!.getBoundingClientRect().width).to.be.greaterThan(150);
  });

  it('T2 tells it in the direction of its words, whatever name they begin with', async () => {
    const {element} = await alone([system(1, {event: 'joined', partyId: contact.id})], {
      parties: [{...contact, nickname: 'منى'}],
    });
    const sentence = rowWith(element, 'منى joined').querySelector('.sentence')!;
    expect(getComputedStyle(sentence).direction).to.equal('ltr');
    element.entries = [system(1, {event: 'notice', partyId: '', text: 'انتهى الدعم'})];
    await settled(element);
    const notice = rowWith(element, 'انتهى الدعم').querySelector('.sentence')!;
    expect(getComputedStyle(notice).direction).to.equal('rtl');
  });

  it('T3 marks own messages until they are read', async () => {
    const {element} = await alone([own({delivery: 'delivered'})]);
    const mark = element.shadowRoot!.querySelector<HTMLElement>(`[title="${unread}"]`)!;
    expect(mark.ariaLabel).to.equal(unread);
    element.entries = [own({delivery: 'read'})];
    await settled(element);
    expect(element.shadowRoot!.querySelector(`[title="${unread}"]`)).to.equal(null);
  });

  for (const [delivery, name] of [
    ['queued', 'Waiting to be sent'],
    ['sending', 'Sending…'],
    ['sent', 'Sent'],
    ['delivered', 'Delivered'],
    ['read', 'Read'],
    ['failed', 'Couldn’t send'],
  ] as const)
    it(`T4 tells that a message is ${delivery}`, async () => {
      const {element} = await alone([own({delivery})]);
      expect(element.shadowRoot!.querySelector(`[role="img"][aria-label="${name}"]`)).to.exist;
    });

  it('T4 says why a message failed, and offers Retry and Delete', async () => {
    const {element} = await alone([own({delivery: 'failed', failure: 'too-long'})]);
    const [row] = rowsOf(element);
    expect(words(row)).to.contain('it’s too long');
    const asked: string[] = [];
    element.addEventListener('chat-retry', ({type, key}) => void asked.push(`${type} ${key}`));
    element.addEventListener('chat-discard', ({type, key}) => void asked.push(`${type} ${key}`));
    buttonIn(row!, 'Retry')!.click();
    buttonIn(row!, 'Delete')!.click();
    expect(asked).to.deep.equal(['chat-retry m0', 'chat-discard m0']);
  });

  it('T10 shows the nickname in place of the name', async () => {
    const {element} = await alone([own({})]);
    element.parties = [contact, {...self, nickname: 'Kitty'}];
    await settled(element);
    expect(words(rowsOf(element)[0]))
      .to.contain('Kitty')
      .and.not.to.contain('Kate');
  });

  it('T11 marks what a bot said', async () => {
    const {element} = await alone([said(1, {partyId: bot.id})]);
    expect(words(rowsOf(element)[0]!.querySelector('.badge'))).to.equal('Bot');
    expect(rowsOf(element)[0]!.querySelector('.badge svg')).to.exist;
  });

  it('T18 marks what the contact can’t see, each time', async () => {
    const {element} = await alone([
      own({audience: 'internal'}),
      own({key: 'n', audience: 'internal'}),
    ]);
    for (const row of rowsOf(element)) expect(words(row)).to.contain('Internal note');
  });

  it('T20 tells how many messages are missing', async () => {
    const {element} = await alone([said(1, {kind: 'gap', missing: 3})]);
    expect(words(rowsOf(element)[0]!.querySelector('.sentence'))).to.equal(
      '3 messages are missing here',
    );
  });

  it('T20 marks where unread messages begin', async () => {
    const {element} = await alone([said(1), said(2), said(3)], {firstUnread: 'm2'});
    expect(rowsOf(element).map((row) => words(row.querySelector('.new')))).to.deep.equal([
      '',
      'New messages',
      '',
    ]);
  });

  it('shows addresses and rich media as text', async () => {
    const {element} = await alone([
      said(2, {kind: 'url', url: 'https://example.com/a'}),
      said(3, {kind: 'rich', text: 'Choose: S, M', content: []}),
    ]);
    const bubbles = rowsOf(element).map((row) => words(row.querySelector('.bubble')));
    expect(bubbles[0]).to.equal('Please navigate to the link: https://example.com/a');
    expect(bubbles[1]).to.equal('Choose: S, M');
  });

  it('shows markup as the text that it is', async () => {
    const text = '<img src=x onerror="alert(1)"> <b>bold</b>';
    const {element} = await alone([said(1, {text})]);
    const bubble = rowsOf(element)[0]!.querySelector('.bubble')!;
    expect(bubble.textContent).to.equal(text);
    expect(bubble.childElementCount).to.equal(0);
  });

  it('shows the beginning of a very long text, and all of it when asked', async () => {
    const {element} = await alone([said(1, {text: 'word '.repeat(200_000)})]);
    const bubble = rowsOf(element)[0]!.querySelector('.bubble')!;
    expect(bubble.textContent.length).to.be.lessThan(9_000);
    buttonIn(rowsOf(element)[0]!, 'Show all')!.click();
    await settled(element);
    expect(bubble.textContent.length).to.equal(1_000_000);
    expect(buttonIn(rowsOf(element)[0]!, 'Show all')).to.equal(undefined);
  });

  it('A2 gives a text its own direction, and the page’s to its side', async () => {
    const {element, box} = await alone([said(1, {text: 'مرحبا'}), own({})]);
    const bubbles = () => rowsOf(element).map((row) => row.querySelector('.bubble')!);
    expect(bubbles()[0]!.matches(':dir(rtl)')).to.equal(true);
    const before = bubbles()[0]!.getBoundingClientRect().left;
    box.dir = 'rtl';
    await settled(element);
    expect(bubbles()[0]!.getBoundingClientRect().left).to.be.greaterThan(before);
    expect(bubbles()[1]!.matches(':dir(ltr)')).to.equal(true);
  });

  it('says what will be here when nothing is', async () => {
    const {element} = await alone([]);
    expect(words(element.shadowRoot!.querySelector('.empty'))).to.contain('No messages yet');
    await expect(element).to.be.accessible();
  });

  it('A1 is accessible with every kind of row', async () => {
    const {element} = await alone(
      [
        said(1, {partyId: bot.id}),
        system(2, {event: 'joined', partyId: self.id}),
        said(3),
        own({key: 'failed', delivery: 'failed'}),
        own({key: 'sent', delivery: 'sent'}),
        own({key: 'note', audience: 'internal'}),
        said(7, {kind: 'gap', missing: 2}),
      ],
      {typing: [{partyId: contact.id, preview: 'And'}]},
    );
    await expect(element).to.be.accessible();
    expect(parties).to.have.length(4);
  });
});
