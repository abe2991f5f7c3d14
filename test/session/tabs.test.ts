import {aTimeout, expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Audience} from '../../src/model/entry.js';
import {
  indexedDbDraftStore,
  memoryDraftStore,
  type DraftStore,
} from '../../src/session/draft-store.js';
import {browserTabs, type OtherTabs} from '../../src/session/other-tabs.js';
import {DeskFixture, ownMessages} from '../support/desk.js';
import {FakeBrowser} from '../support/fake-tabs.js';
import {settled} from '../support/fake-clock.js';
import {received, self, snapshotOf, textOf} from '../support/facts.js';
import {stored} from '../support/stored-words.js';

const chats = ['chat', 'other'] as const;
const audiences = ['contact', 'internal'] as const;
type Chat = (typeof chats)[number];

/** The longest that words may be lost in a crash, in milliseconds. */
const mostLost = 500;

/** More exchanges with the store than an action has any reason for. */
const mostExchanges = 300;

const snapshots = () => chats.map((chat) => snapshotOf(chat));

let tabNumber = 0;

/** A tab: its own page, clock and link. */
class Tab {
  readonly tabs: OtherTabs;
  readonly fixture: DeskFixture;
  chat: Chat = 'chat';

  constructor(browser: FakeBrowser, drafts = memoryDraftStore()) {
    const number = ++tabNumber;
    let keys = 0;
    this.tabs = browser.tab();
    this.fixture = new DeskFixture({
      drafts,
      tabs: this.tabs,
      createKey: () => `tab${number}-${++keys}`,
    });
  }

  get session() {
    return this.fixture.session(this.chat);
  }

  get place(): string {
    return `${this.chat}/${this.session.state.audience}`;
  }

  textOf(place: string): string {
    const [chat, audience] = place.split('/') as [Chat, Audience];
    return this.fixture.session(chat).state.drafts[audience];
  }
}

const places = chats.flatMap((chat) => audiences.map((audience) => `${chat}/${audience}`));

const wordsIn = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

/** An agent with several tabs, who does anything in any order in any of them. */
class Browser {
  readonly #browser = new FakeBrowser();
  readonly #drafts = memoryDraftStore();
  readonly #counted: DraftStore = {
    change: async (...change) => {
      if (++this.exchanges > mostExchanges) throw new Error('The tabs never come to rest.');
      await this.#drafts.change(...change);
    },
  };
  /** With the store, since the last action. */
  exchanges = 0;
  readonly tabs: Tab[] = [];
  #time = 0;
  #words = 0;
  #seq = 100;
  /** When and where each word was typed. */
  readonly typed = new Map<
    string,
    {readonly place: string; readonly at: number; readonly tab: Tab}
  >();
  /** What the agent has taken away or sent. */
  readonly done = new Set<string>();
  /** On the server, by key. */
  readonly taken = new Map<string, {readonly place: string; readonly text: string}>();
  readonly mayBeLost = new Set<string>();
  crashes = 0;

  async open(): Promise<void> {
    if (this.tabs.length >= 5) return;
    const tab = new Tab(this.#browser, this.#counted);
    this.tabs.push(tab);
    await tab.fixture.open(...snapshots());
  }

  async do({name, which}: {readonly name: string; readonly which: number}): Promise<void> {
    const tab = this.tabs[which % this.tabs.length]!;
    this.exchanges = 0;
    await this.#actions[name]!(tab);
    await settled();
    this.check();
    expect(this.exchanges, `with the store, after ${name}`).to.be.below(mostExchanges);
  }

  readonly #actions: Readonly<Record<string, (tab: Tab) => Promise<void> | void>> = {
    type: (tab) => {
      const {place, session} = tab;
      const {audience} = session.state;
      const word = `${place}#${++this.#words};`;
      const before = session.state.drafts[audience];
      session.setDraft(audience, before === '' ? word : `${before} ${word}`);
      this.typed.set(word, {place, at: this.#time, tab});
    },
    clear: (tab) => {
      this.#dispose(tab.textOf(tab.place));
      tab.session.setDraft(tab.session.state.audience, '');
    },
    send: (tab) => {
      const text = tab.textOf(tab.place);
      if (tab.session.send(text)) this.#dispose(text);
    },
    switch: (tab) => void (tab.chat = tab.chat === 'chat' ? 'other' : 'chat'),
    audience: ({session}) =>
      session.setAudience(session.state.audience === 'contact' ? 'internal' : 'contact'),
    lose: (tab) => tab.fixture.link('reconnecting'),
    link: (tab) => tab.fixture.link('connected', ...snapshots()),
    vanish: async (tab) => {
      await tab.fixture.link('connected');
      await tab.fixture.link('connected', ...snapshots());
    },
    wait: () => this.pass(100),
    waitLong: () => this.pass(400),
    take: (tab) => this.#take(tab),
    open: () => this.open(),
    reload: async (tab) => {
      tab.fixture.desk.flush();
      await this.#end(tab);
    },
    crash: async (tab) => {
      for (const [word, {at, tab: author}] of this.typed)
        if (author === tab && this.#time - at <= mostLost) this.mayBeLost.add(word);
      this.crashes++;
      await this.#end(tab);
    },
  };

  async #end(tab: Tab): Promise<void> {
    this.tabs.splice(this.tabs.indexOf(tab), 1);
    this.#browser.kill(tab.tabs);
    if (this.tabs.length === 0) await this.open();
  }

  #dispose(text: string): void {
    for (const word of wordsIn(text)) this.done.add(word);
  }

  /** The server hears the oldest of a tab, and tells all tabs. */
  async #take({fixture}: Tab): Promise<void> {
    const asked = fixture.backend.sends.shift();
    if (!asked?.message) return;
    const {key, text, audience} = asked.message;
    const isNew = !this.taken.has(key);
    this.taken.set(key, {place: `${asked.interactionId}/${audience}`, text});
    asked.take({id: key});
    if (!isNew) return;
    const entry = textOf(++this.#seq, {key, id: key, text, audience, partyId: self.id});
    for (const {fixture: each} of this.tabs)
      each.backend.emit(received(entry, asked.interactionId));
    await settled();
  }

  async pass(milliseconds: number): Promise<void> {
    this.#time += milliseconds;
    for (const {fixture} of this.tabs) await fixture.clock.advance(milliseconds);
  }

  /** No word is where it wasn't written. */
  check(): void {
    for (const tab of this.tabs)
      for (const place of places)
        for (const word of wordsIn(tab.textOf(place)))
          expect(this.typed.get(word)?.place, `${word} in ${place}`).to.equal(place);
  }

  /** All is quiet, and the server has all. */
  async settle(): Promise<void> {
    this.exchanges = 0;
    for (const {fixture} of this.tabs) await fixture.link('connected', ...snapshots());
    for (let round = 0; round < 4; round++) {
      await this.pass(400);
      for (const tab of this.tabs) for (let each = 0; each < 15; each++) await this.#take(tab);
    }
    expect(this.exchanges, 'with the store, until all is quiet').to.be.below(mostExchanges);
  }
}

const action = fc.record({
  name: fc.oneof(
    {weight: 10, arbitrary: fc.constant('type')},
    {weight: 4, arbitrary: fc.constantFrom('wait', 'waitLong', 'send', 'take')},
    {weight: 2, arbitrary: fc.constantFrom('switch', 'audience', 'crash', 'open')},
    {weight: 1, arbitrary: fc.constantFrom('clear', 'lose', 'link', 'reload', 'vanish')},
  ),
  which: fc.nat(4),
});

/** Two tabs of a browser, with the same chat open. */
const twoTabs = async () => {
  const browser = new FakeBrowser();
  const drafts = memoryDraftStore();
  const [one, two] = [new Tab(browser, drafts), new Tab(browser, drafts)];
  for (const {fixture} of [one, two]) await fixture.open(snapshotOf('chat'));
  return {browser, one, two};
};

describe('several tabs of one agent', () => {
  it('C7 C11 no text goes astray, is lost or sent twice, whatever is done in whatever tab', async () => {
    const figures = {actions: 0, words: 0, messages: 0, crashes: 0, lost: 0};
    await fc.assert(
      fc.asyncProperty(fc.array(action, {minLength: 20, maxLength: 80}), async (actions) => {
        // The page goes on meanwhile.
        await aTimeout(0);
        const browser = new Browser();
        await browser.open();
        await browser.open();
        for (const each of actions) await browser.do(each);
        await browser.settle();

        const sent = [...browser.taken.values()];
        for (const {place, text} of sent)
          for (const word of wordsIn(text)) expect(browser.typed.get(word)?.place).to.equal(place);
        const sentWords = sent.flatMap(({text}) => wordsIn(text));
        expect(sentWords.length, 'sent once').to.equal(new Set(sentWords).size);

        const drafts = browser.tabs.map((tab) => places.map((place) => tab.textOf(place)));
        for (const each of drafts) expect(each, 'all tabs agree').to.deep.equal(drafts[0]);
        const kept = new Set(drafts[0]!.flatMap(wordsIn));
        for (const word of browser.typed.keys()) {
          if (kept.has(word) || browser.done.has(word)) continue;
          expect(browser.mayBeLost.has(word), `${word} is lost`).to.equal(true);
          figures.lost++;
        }
        figures.actions += actions.length;
        figures.words += browser.typed.size;
        figures.messages += sent.length;
        figures.crashes += browser.crashes;
      }),
      {numRuns: 150, seed: 7, endOnFailure: true},
    );
    const {actions, words, messages, crashes, lost} = figures;
    console.log(
      `tabs: ${actions} actions, ${words} words, ${messages} messages, ${crashes} crashes: 0 astray, 0 doubled, ` +
        `${lost} words of the last ${mostLost} ms before a crash lost, no other`,
    );
  }).timeout(60_000);

  it('C7 what one tab writes is in the others, and is not overwritten by what they had before', async () => {
    const {one, two} = await twoTabs();
    one.session.setDraft('contact', 'Dear Ada');
    await one.fixture.clock.advance(300);
    expect(two.textOf('chat/contact')).to.equal('Dear Ada');
    two.session.setDraft('contact', 'Dear Ada, yes');
    await two.fixture.clock.advance(300);
    expect(one.textOf('chat/contact')).to.equal('Dear Ada, yes');
    expect(one.fixture.backend.typing, 'the contact sees no one typing there').to.have.length(1);
  });

  it('C7 what two tabs write at the same time stays, both in both', async () => {
    const {one, two} = await twoTabs();
    one.session.setDraft('contact', 'From one');
    two.session.setDraft('contact', 'From two');
    await one.fixture.clock.advance(300);
    await two.fixture.clock.advance(300);
    expect(two.textOf('chat/contact')).to.equal('From one\nFrom two');
    expect(one.textOf('chat/contact')).to.equal('From one\nFrom two');
  });

  it('C7 what is sent in one tab is no draft in another, but what was written there meanwhile is', async () => {
    const {one, two} = await twoTabs();
    one.session.setDraft('contact', 'Dear Ada');
    await one.fixture.clock.advance(300);
    two.session.setDraft('contact', 'Dear Ada and more');
    one.session.send('Dear Ada');
    await settled();
    expect(one.textOf('chat/contact')).to.equal('and more');
    expect(two.textOf('chat/contact')).to.equal('and more');
  });

  it('C9 a message waits in its own tab; another sends it only when that tab is gone, under its key', async () => {
    const {one, two, browser} = await twoTabs();
    await one.fixture.link('reconnecting');
    const key = one.session.send('Queued');
    await settled();
    expect(two.fixture.sent).to.deep.equal([]);
    browser.kill(one.tabs);
    await settled();
    expect(two.fixture.backend.sends.map(({message}) => message!.key)).to.deep.equal([key]);
  });
});

describe('several tabs of one browser', () => {
  /** Counts what each of five desks in one browser sends, with its own storage, locks and channel. */
  const openTabs = async (interactionId: string) => {
    const tabs = Array.from({length: 5}, () => {
      const death = new AbortController();
      const real = browserTabs();
      const drafts = indexedDbDraftStore();
      const fixture = new DeskFixture({
        createKey: () => crypto.randomUUID(),
        drafts: {
          change: async (...change) => {
            if (!death.signal.aborted) await drafts.change(...change);
          },
        },
        tabs: {...real, join: (deskId, hear) => real.join(deskId, hear, death.signal)},
      });
      return {fixture, kill: () => death.abort(), session: () => fixture.session(interactionId)};
    });
    for (const {fixture} of tabs) await fixture.open(snapshotOf(interactionId));
    return tabs;
  };

  const until = async (isSo: () => boolean, what: string): Promise<number> => {
    const start = performance.now();
    while (!isSo()) {
      if (performance.now() - start > 5_000) throw new Error(`${what}: not within 5 s`);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    return Math.round(performance.now() - start);
  };

  it('C7 five tabs agree on a draft, and one of them sends what a killed one left', async () => {
    const interactionId = crypto.randomUUID();
    const tabs = await openTabs(interactionId);
    const [first, ...others] = tabs as [(typeof tabs)[0], ...typeof tabs];
    const draftIs = (text: string) =>
      others.every(({session}) => session().state.drafts.contact === text);

    first.session().setDraft('contact', 'Dear Ada');
    void first.fixture.clock.advance(300);
    const agreed = await until(() => draftIs('Dear Ada'), 'They agree');

    await first.fixture.link('reconnecting');
    first.session().send('Dear Ada');
    const cleared = await until(() => draftIs(''), 'It is cleared');
    const left = async () => (await stored(indexedDbDraftStore(), self.id, interactionId))?.desks;
    expect(await left()).to.have.length(1);
    first.kill();
    const sends = () => others.flatMap(({fixture}) => fixture.sent);
    const takenOver = await until(() => sends().length > 0, 'It is taken over');
    const taker = others.find(({fixture}) => fixture.sent.length > 0)!;
    await taker.fixture.take(0);
    const owned = await until(
      () => ownMessages(taker.session()).includes('Dear Ada: sent'),
      'Sent',
    );
    expect(sends()).to.deep.equal(['Dear Ada']);

    for (const {fixture, kill} of tabs) {
      fixture.desk.disconnect();
      kill();
    }
    console.log(
      `tabs: 5 agree ${agreed} ms after it is stored, a sent draft is gone everywhere in ${cleared} ms, ` +
        `one takes over from a killed tab in ${takenOver} ms, sent once in ${owned} ms more`,
    );
  }).timeout(30_000);
});
