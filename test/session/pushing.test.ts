import {expect} from '@open-wc/testing';
import {CommandError} from '../../src/backends/chat-backend.js';
import {memoryDraftStore} from '../../src/session/draft-store.js';
import {DeskFixture, openChat} from '../support/desk.js';
import {received, self, snapshotOf} from '../support/facts.js';
import {settled} from '../support/fake-clock.js';

const page = 'https://example.com/returns';

const urlsOf = (fixture: DeskFixture) =>
  fixture
    .session()
    .state.entries.flatMap((entry) =>
      entry.kind === 'url' ? [`${entry.url}: ${entry.delivery}`] : [],
    );

describe('a session’s pushUrl', () => {
  it('U4 shows the address at once, and settles by its key', async () => {
    const fixture = await openChat();
    const key = fixture.session().pushUrl(page);
    await settled();
    expect(urlsOf(fixture)).to.deep.equal([`${page}: sending`]);
    const [asked] = fixture.backend.sends;
    expect(asked).to.deep.include({verb: 'push-url', interactionId: 'chat'});
    expect(asked!.address).to.deep.equal({key, url: page});
    const entry = {kind: 'url', url: page, key: key!, id: 'u1', seq: 1, at: 5, partyId: self.id};
    fixture.backend.emit(received(entry as Parameters<typeof received>[0]));
    asked!.take({id: 'u1'});
    await settled();
    expect(urlsOf(fixture)).to.deep.equal([`${page}: sent`]);
  });

  it('U4 goes after the messages before it, and is retried under its key', async () => {
    const fixture = await openChat();
    fixture.session().send('Look here:');
    const key = fixture.session().pushUrl(page)!;
    await settled();
    expect(fixture.backend.sends.map(({verb}) => verb)).to.deep.equal(['send']);
    await fixture.take(0);
    expect(fixture.backend.sends.map(({verb}) => verb)).to.deep.equal(['send', 'push-url']);
    await fixture.refuse(1, new CommandError('refused'));
    expect(urlsOf(fixture)).to.deep.equal([`${page}: failed`]);
    fixture.session().retry(key);
    await settled();
    expect(fixture.backend.sends[2]!.address).to.deep.equal({key, url: page});
  });

  it('U4 waits for the link, also over a reload', async () => {
    const drafts = memoryDraftStore();
    const before = await openChat({drafts});
    await before.link('reconnecting');
    before.session().pushUrl(page);
    await settled();
    expect(urlsOf(before)).to.deep.equal([`${page}: queued`]);
    before.desk.flush();
    before.desk.disconnect();
    await settled();
    const after = await openChat({drafts});
    await settled();
    expect(after.backend.sends.map(({address}) => address?.url)).to.deep.equal([page]);
  });

  it('U4 takes no address but an absolute one with http or https', async () => {
    const fixture = await openChat();
    for (const wrong of [
      'example.com',
      'javascript:alert(1)',
      'data:text/html,x',
      '/page',
      '',
      'https://',
      'https:///x',
      7 as unknown as string,
    ])
      expect(fixture.session().pushUrl(wrong), JSON.stringify(wrong)).to.equal(undefined);
    expect(fixture.backend.sends).to.deep.equal([]);
  });

  it('U1 isn’t there with a backend without it, with the option off, or once the chat has ended', async () => {
    const fixture = await openChat();
    expect(fixture.session().mayPushUrl).to.equal(true);
    fixture.desk.setOptions({pushUrl: false});
    expect(fixture.session().mayPushUrl).to.equal(false);
    fixture.desk.setOptions({});
    fixture.backend.capabilities.delete('push-url');
    expect(fixture.session().mayPushUrl).to.equal(false);
    expect(fixture.session().pushUrl(page)).to.equal(undefined);
    const ended = await new DeskFixture().open(snapshotOf('chat', {status: 'ended'}));
    expect(ended.session().mayPushUrl).to.equal(false);
    expect(ended.session().pushUrl(page)).to.equal(undefined);
  });
});
