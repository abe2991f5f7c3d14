import {expect} from '@open-wc/testing';
import {loadLinks} from '../../../src/content/linked/link-parts.js';
import {self} from '../../support/facts.js';
import {holdSystemClock} from '../../support/system-clock.js';
import {waitUntil} from '../../support/wait-until.js';
import {alone, conversation, said, settled} from './conversation.js';

const theirs = (index: number, text: string) => said(index, {partyId: 'ada', text});

describe('chat-transcript: announcing', () => {
  it('A1 announces what others write, once, in order, with the sender', async () => {
    const {element, told} = await alone(conversation(20));
    element.entries = [...element.entries!, theirs(20, 'Hello')];
    await waitUntil(() => told.length === 1);
    element.entries = [...element.entries, theirs(21, 'Are you there?')];
    element.requestUpdate();
    await waitUntil(() => told.length === 2, 'second');
    expect(told).to.deep.equal(['Ada: Hello', 'Ada: Are you there?']);
  });

  it('A1 announces a first message', async () => {
    const {element, told} = await alone([]);
    element.entries = [theirs(1, 'Hello')];
    await waitUntil(() => told.length === 1);
    expect(told).to.deep.equal(['Ada: Hello']);
  });

  it('A1 sums up what comes at once, and speaks at most once a second', async () => {
    const {element, told} = await alone(conversation(20));
    const {clock, release} = holdSystemClock();
    element.entries = [...element.entries!, theirs(20, 'One')];
    await settled(element);
    await clock.advance(0);
    expect(told).to.have.length(1);
    for (let index = 21; index < 41; index++)
      element.entries = [...element.entries, theirs(index, `Number ${index}`)];
    await settled(element);
    await clock.advance(999);
    expect(told).to.have.length(1);
    await clock.advance(1);
    release();
    expect(told).to.have.length(2);
    expect(told[1]).to.equal('20 new messages\nAda: Number 40');
  });

  it('A1 never announces history, own messages, changes or notices', async () => {
    const own = said(20, {partyId: self.id});
    const {element, told} = await alone(conversation(20, 100));
    element.entries = [...conversation(20, 80), ...element.entries!];
    await settled(element);
    element.entries = [...element.entries, own];
    await settled(element);
    element.entries = [...element.entries.slice(0, -1), {...own, delivery: 'read'}];
    await settled(element);
    element.entries = [...element.entries, said(300, {kind: 'system', event: 'joined'})];
    await settled(element);
    element.entries = [...element.entries, theirs(301, 'Now')];
    await waitUntil(() => told.length > 0);
    expect(told).to.deep.equal(['Ada: Now']);
  });

  it('A1 announces what comes before own messages that are on their way', async () => {
    const queued = said(20, {partyId: self.id, delivery: 'queued'});
    const {element, told} = await alone([...conversation(5), queued]);
    element.entries = [...element.entries!.slice(0, -1), theirs(6, 'Meanwhile'), queued];
    await waitUntil(() => told.length === 1);
    expect(told).to.deep.equal(['Ada: Meanwhile']);
  });

  it('T12 speaks a deceptive address as it is shown, with its reason, and an honest one as it was written', async () => {
    await loadLinks();
    const {element, told} = await alone(conversation(3));
    element.entries = [...element.entries!, theirs(4, 'See https://p\u0430ypal.com/x')];
    await waitUntil(() => told.length === 1, 'the first');
    expect(told[0]).to.match(
      /^Ada: See Careful: .*could deceive.* https:\/\/xn--pypal-4ve\.com\/x$/,
    );
    element.entries = [...element.entries, theirs(5, 'or example.com/a?b=1.')];
    await waitUntil(() => told.length === 2, 'the second');
    expect(told[1]).to.equal('Ada: or example.com/a?b=1.');
  });

  it('A1 says that a message is internal, and shortens a long one', async () => {
    const {element, told} = await alone(conversation(3));
    element.entries = [
      ...element.entries!,
      said(4, {partyId: 'john', audience: 'internal', text: 'x'.repeat(1_000)}),
    ];
    await waitUntil(() => told.length === 1);
    expect(told[0]).to.match(/^John, internal note: x{200}…$/);
  });
});
