import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {mayQuote} from '../../src/model/quote.js';
import {memoryDraftStore} from '../../src/session/draft-store.js';
import {DeskFixture, openChat} from '../support/desk.js';
import {settled} from '../support/fake-clock.js';
import {received, self, snapshotOf, textOf} from '../support/facts.js';
import {leftWords, store} from '../support/stored-words.js';

/** A message that both see, a note, and one of an earlier chat. */
const said = textOf(1, {text: 'Where is my order?'});
const note = textOf(2, {text: 'Rude today', audience: 'internal', partyId: 'john'});
const earlier = textOf(3, {interactionId: 'before'});

const opened = async () => {
  const desk = await openChat();
  for (const entry of [said, note]) desk.backend.emit(received(entry));
  return {desk, session: desk.session()};
};

describe('a message that is answered', () => {
  it('C12 goes out with the answer, once', async () => {
    const {desk, session} = await opened();
    expect(session.quote('id1')).to.equal(true);
    session.send('On its way.');
    const own = session.state.entries.find(({key}) => key === 'own-1');
    expect(own).to.include({kind: 'text', inReplyTo: 'id1'});
    session.send('Anything else?');
    await desk.take(0);
    const [first, second] = desk.backend.sends.map(({message}) => message!.inReplyTo);
    expect([first, second]).to.eql(['id1', undefined]);
  });

  it('C12 keeps its id through a failure and another try', async () => {
    const {desk, session} = await opened();
    session.quote('id1');
    const key = session.send('On its way.')!;
    await desk.refuse(0, new Error('No'));
    session.retry(key);
    expect(desk.backend.sends[1]!.message!.inReplyTo).to.equal('id1');
  });

  it('C12 is kept with its draft over a reload, by audience', async () => {
    const drafts = memoryDraftStore();
    const first = await openChat({drafts});
    first.backend.emit(received(said));
    first.session().quote('id1', 'contact');
    first.session().setDraft('contact', 'On its');
    first.desk.flush();
    await settled();
    const second = await new DeskFixture({drafts}).open(snapshotOf('chat'));
    await settled();
    expect(second.session().state.quotes).to.eql({contact: 'id1'});
    expect(second.session().state.drafts.contact).to.equal('On its');
  });

  it('C12 can’t be a note where the contact reads, one of another chat, or none', async () => {
    const {session} = await opened();
    expect(session.quote('id2', 'contact')).to.equal(false);
    expect(mayQuote(earlier, 'contact')).to.equal(false);
    expect(session.quote('id4', 'contact')).to.equal(false);
    expect(session.quote('id2', 'internal')).to.equal(true);
    expect(session.state.quotes).to.eql({internal: 'id2'});
    expect(session.quote(undefined, 'internal')).to.equal(true);
    expect(session.state.quotes.internal).to.equal(undefined);
  });

  it('C12 isn’t offered by a backend that has no quotes', async () => {
    const {desk, session} = await opened();
    desk.backend.capabilities.delete('quote');
    expect(session.quote('id1')).to.equal(false);
    session.send('On its way.');
    expect(desk.backend.sends[0]!.message!.inReplyTo).to.equal(undefined);
  });

  it('C12 that turns out to be a note isn’t sent to the contact', async () => {
    const drafts = memoryDraftStore();
    const quotes = {contact: 'id2'};
    await store(drafts, leftWords({inReplyTo: quotes.contact}), {agentId: self.id});
    const desk = await openChat({drafts});
    await settled();
    const session = desk.session();
    expect(session.state.quotes).to.eql(quotes);
    desk.backend.emit(received(note));
    session.send('On its way.', 'contact');
    expect(desk.backend.sends[0]!.message!.inReplyTo).to.equal(undefined);
  });

  it('C12 C11 never quotes a note to the contact, whatever is done in whatever order', async () => {
    const audience = fc.constantFrom('contact' as const, 'internal' as const);
    const action = fc.oneof(
      fc.record({name: fc.constant('quote' as const), id: fc.integer({min: 1, max: 6}), audience}),
      fc.record({name: fc.constant('say' as const), id: fc.integer({min: 1, max: 6}), audience}),
      fc.record({
        name: fc.constantFrom('send' as const, 'switch' as const, 'cut' as const, 'link' as const),
        audience,
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(action, {maxLength: 30}), async (actions) => {
        const desk = await openChat();
        const session = desk.session();
        for (const step of actions) {
          if (step.name === 'quote') session.quote(`id${step.id}`, step.audience);
          else if (step.name === 'say')
            desk.backend.emit(
              received(textOf(step.id, {audience: step.id % 2 ? 'contact' : 'internal'})),
            );
          else if (step.name === 'send') session.send('Yes', step.audience);
          else if (step.name === 'switch') session.setAudience(step.audience);
          else
            await desk.link(step.name === 'cut' ? 'reconnecting' : 'connected', snapshotOf('chat'));
        }
        const known = new Map(session.state.entries.map((entry) => [entry.id, entry]));
        for (const {message} of desk.backend.sends) {
          const {inReplyTo, audience: reader} = message!;
          if (inReplyTo === undefined || reader === 'internal') continue;
          expect(known.get(inReplyTo)?.audience).to.equal('contact');
        }
      }),
      {numRuns: 100},
    );
  });
});
