import {expect} from '@open-wc/testing';
import {
  indexedDbPreferenceStore,
  memoryPreferenceStore,
} from '../../src/session/preference-store.js';
import {readPreferences} from '../../src/model/preferences.js';
import {DeskFixture, openChat} from '../support/desk.js';
import {deskSynced, snapshotOf} from '../support/facts.js';
import {settled} from '../support/fake-clock.js';

const pushed = (page: number) =>
  ({type: 'url-pushed', url: `https://example.com/${page}`}) as const;
const addressesOf = ({pushedUrls}: {pushedUrls: readonly {url: string}[]}) =>
  pushedUrls.map(({url}) => url);

for (const [name, create] of [
  ['IndexedDB', indexedDbPreferenceStore],
  ['memory', memoryPreferenceStore],
] as const) {
  describe(`the ${name} preference store`, () => {
    it('U2 gives back what an agent has chosen, and another nothing of it', async () => {
      const store = create();
      const agent = crypto.randomUUID();
      await store.change(agent, pushed(1));
      await store.change(agent, {type: 'zoomed', zoom: 1.5});
      const kept = await store.load(agent);
      expect([addressesOf(kept), kept.zoom]).to.deep.equal([['https://example.com/1'], 1.5]);
      expect(addressesOf(await store.load(crypto.randomUUID()))).to.deep.equal([]);
    });
  });
}

describe('the IndexedDB preference store', () => {
  it('U2 loses nothing of what two tabs choose at once', async () => {
    const agent = crypto.randomUUID();
    const tabs = [indexedDbPreferenceStore(), indexedDbPreferenceStore()];
    await Promise.all(
      Array.from({length: 16}, (_, page) => tabs[page % 2]!.change(agent, pushed(page))),
    );
    const kept = addressesOf(await indexedDbPreferenceStore().load(agent));
    expect(kept.toSorted()).to.deep.equal(
      Array.from({length: 16}, (_, page) => pushed(page).url).toSorted(),
    );
  });
});

describe('a desk’s preferences', () => {
  it('hold at once, for every chat, and for the next page of the same agent', async () => {
    const preferences = memoryPreferenceStore();
    const {desk, session} = await openChat({preferences}).then((fixture) => ({
      desk: fixture.desk,
      session: fixture.session(),
    }));
    session.prefer({type: 'zoomed', zoom: 1.25});
    expect(desk.state.preferences.zoom).to.equal(1.25);
    expect(session.state.preferences.zoom).to.equal(1.25);
    await settled();
    const later = await openChat({preferences});
    expect(later.session().state.preferences.zoom).to.equal(1.25);
  });

  it('U2 take up what another tab has pushed when the agent comes back to this one', async () => {
    const preferences = memoryPreferenceStore();
    const [one, other] = [await openChat({preferences}), await openChat({preferences})];
    one.session().prefer(pushed(1));
    other.session().prefer(pushed(2));
    await settled();
    one.desk.setInView(false);
    one.desk.setInView(true);
    await settled();
    expect(addressesOf(one.session().state.preferences)).to.deep.equal([
      pushed(2).url,
      pushed(1).url,
    ]);
  });

  it('change nothing when they are loaded as they were', async () => {
    const {desk} = await openChat();
    desk.prefer(pushed(1));
    await settled();
    let changes = 0;
    desk.subscribe(() => changes++);
    desk.setInView(false);
    desk.setInView(true);
    await settled();
    expect(changes).to.equal(0);
  });

  it('hold for the page where nothing can be stored', async () => {
    const broken = {
      load: () => Promise.reject(new Error('blocked')),
      change: () => Promise.reject(new Error('blocked')),
    };
    const {session} = await openChat({preferences: broken}).then((it) => ({session: it.session()}));
    session.prefer(pushed(1));
    session.prefer(pushed(2));
    await settled();
    expect(addressesOf(session.state.preferences)).to.deep.equal([pushed(2).url, pushed(1).url]);
  });

  it('are those of the agent: another one at the desk finds their own', async () => {
    const preferences = memoryPreferenceStore();
    await preferences.change('other', {type: 'zoomed', zoom: 2});
    const fixture = await openChat({preferences});
    fixture.session().prefer({type: 'zoomed', zoom: 1.5});
    await settled();
    const synced = deskSynced(snapshotOf('chat'));
    fixture.backend.emit({...synced, agent: {id: 'other', name: 'Other'}});
    await settled();
    expect(fixture.desk.state.preferences.zoom).to.equal(2);
  });

  it('that came before it was known whose desk it is are kept for them', async () => {
    const preferences = memoryPreferenceStore();
    const fixture = new DeskFixture({preferences});
    fixture.desk.prefer({type: 'zoomed', zoom: 1.5});
    await fixture.open(snapshotOf('chat'));
    await settled();
    const agentId = fixture.desk.state.agent!.id;
    expect(await preferences.load(agentId)).to.deep.equal({...readPreferences({}), zoom: 1.5});
  });
});
