import {expect} from '@open-wc/testing';
import {between, seededRandom} from '../../src/backends/simulator/index.js';
import type {Audience} from '../../src/model/entry.js';
import {memoryDraftStore, type DraftStore} from '../../src/session/draft-store.js';
import {FakeClock, settled} from '../support/fake-clock.js';
import {DeskFixture} from '../support/desk.js';
import {FakeBrowser} from '../support/fake-tabs.js';
import {snapshotOf} from '../support/facts.js';

const kills = 200;
const chats = ['one', 'two', 'three'] as const;
const audiences = ['contact', 'internal'] as const;
const places = chats.flatMap((chat) => audiences.map((audience) => ({chat, audience})));

/** The longest a store of a browser under load takes, in milliseconds. */
const slowest = 150;
/** What couldn't be stored is by then, without another key. */
const untilRetried = 2_500;
/** Of a kill that falls anywhere. */
const mostLost = 500;

type Health = 'good' | 'full' | 'blocked';

/** A browser's storage that is slow, and may be full or blocked for a while. */
class Storage {
  readonly #inner = memoryDraftStore();
  health: Health = 'good';

  /** For one page; what it asks for after its end isn't done. */
  forPage(clock: FakeClock, random: () => number, isAlive: () => boolean): DraftStore {
    let queue: Promise<void> = Promise.resolve();
    return {
      change: (...change) => {
        if (this.health === 'blocked') return Promise.reject(new Error('blocked'));
        const done = queue.then(async () => {
          const delay = between(random, 0, slowest / 2);
          await new Promise<void>((resolve) => clock.setTimeout(resolve, delay));
          if (!isAlive()) await new Promise(() => undefined);
          if (this.health === 'full') throw new Error('full');
          await this.#inner.change(...change);
        });
        queue = done.catch(() => undefined);
        return done;
      },
    };
  }
}

/** A text as it was at each time: what a kill at that moment would have to bring back. */
interface Typed {
  readonly text: string;
  readonly at: number;
}

describe('reliability', () => {
  it(`C7 drafts survive ${kills} kills, with at most ${mostLost} ms of typing lost`, async () => {
    const random = seededRandom(7);
    const browser = new FakeBrowser();
    const storage = new Storage();
    const typed = new Map<string, Typed[]>();
    const figures = {keys: 0, switches: 0, reloads: 0, broken: 0, astray: 0, messages: 0};
    const lost: number[] = [];
    let time = 0;
    let killed = 0;
    let words = 0;
    let healedAt = 0;

    const openPage = async () => {
      const clock = new FakeClock();
      const tabs = browser.tab();
      const page = {isAlive: true};
      const drafts = storage.forPage(clock, random, () => page.isAlive);
      const fixture = new DeskFixture({drafts, tabs, createKey: () => `key-${++words}`}, {clock});
      await fixture.open(...chats.map((chat) => snapshotOf(chat)));
      await fixture.clock.advance(2 * slowest);
      return {
        fixture,
        kill: () => {
          page.isAlive = false;
          browser.kill(tabs);
        },
      };
    };
    const key = ({chat, audience}: {chat: string; audience: Audience}) => `${chat}/${audience}`;

    let page = await openPage();
    let place = places[0]!;
    const pass = async (milliseconds: number): Promise<void> => {
      time += milliseconds;
      await page.fixture.clock.advance(milliseconds);
    };
    const textIn = ({chat, audience}: (typeof places)[number]): string =>
      page.fixture.session(chat).state.drafts[audience];
    const write = (text: string): void => {
      const {chat, audience} = place;
      page.fixture.session(chat).setDraft(audience, text);
      typed.set(key(place), [...(typed.get(key(place)) ?? []), {text, at: time}]);
    };

    /** What is there after a kill, against what was there before. */
    const compare = (before: ReadonlyMap<string, string>): void => {
      for (const each of places) {
        const now = textIn(each);
        const history = typed.get(key(each)) ?? [];
        const isOfHere = now === '' || now.startsWith(`${key(each)}:`);
        if (!isOfHere) figures.astray++;
        if (now === (before.get(key(each)) ?? '')) continue;
        const last = history.findLastIndex(({text}) => text === now);
        // What was typed since then is gone: from the next key to the kill.
        const next = history[last + 1];
        lost.push(time - (next?.at ?? time));
        typed.set(key(each), [{text: now, at: time}]);
      }
    };

    while (killed < kills) {
      const dice = random();
      if (dice < 0.86) {
        const text = textIn(place);
        write(text === '' ? `${key(place)}:` : `${text}${String.fromCharCode(97 + (words % 26))}`);
        figures.keys++;
      } else if (dice < 0.93) {
        place = places[between(random, 0, places.length - 1)]!;
        figures.switches++;
      } else if (dice < 0.94 && storage.health === 'good' && textIn(place).length > 20) {
        page.fixture.session(place.chat).send(textIn(place), place.audience);
        typed.set(key(place), [...(typed.get(key(place)) ?? []), {text: '', at: time}]);
        figures.messages++;
      } else if (dice < 0.95 && storage.health === 'good') {
        // A reload says that it goes, and leaves the browser time to store.
        page.fixture.desk.flush();
        await pass(2 * slowest);
        const before = new Map(places.map((each) => [key(each), textIn(each)]));
        page.kill();
        page = await openPage();
        for (const each of places) expect(textIn(each)).to.equal(before.get(key(each)));
        figures.reloads++;
      } else if (dice < 0.955) {
        // Full or blocked for a while: nothing on the screen changes.
        storage.health = storage.health === 'good' ? (random() < 0.5 ? 'full' : 'blocked') : 'good';
        if (storage.health === 'good') healedAt = time;
        else figures.broken++;
      } else if (dice < 0.97 && storage.health === 'good' && time - healedAt > untilRetried) {
        const before = new Map(places.map((each) => [key(each), textIn(each)]));
        page.kill();
        killed++;
        page = await openPage();
        compare(before);
      }
      await pass(between(random, 40, 180));
    }
    await settled();

    const worst = Math.max(0, ...lost);
    console.log(
      `drafts: ${killed} kills, ${figures.reloads} reloads, ${figures.switches} switches, ${figures.keys} keys, ` +
        `${figures.messages} sent, storage full or blocked ${figures.broken} times, up to ${slowest} ms slow: ` +
        `${worst} ms of typing lost at most, ${figures.astray} drafts elsewhere`,
    );
    expect(figures.astray).to.equal(0);
    expect(worst).to.be.at.most(mostLost);
  }).timeout(60_000);
});
