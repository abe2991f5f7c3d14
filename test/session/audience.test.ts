import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Audience} from '../../src/model/entry.js';
import {memoryDraftStore} from '../../src/session/draft-store.js';
import {DeskFixture} from '../support/desk.js';
import {settled} from '../support/fake-clock.js';
import {snapshotOf} from '../support/facts.js';

const chats = ['chat', 'other', 'third'] as const;
type Chat = (typeof chats)[number];

/** Every text names whom it is for: it must never be seen elsewhere. */
const textFor = (chat: Chat, audience: Audience, number: number): string =>
  `for ${audience} of ${chat}, ${number}`;

const action = fc.oneof(
  {weight: 8, arbitrary: fc.constant('type')},
  {weight: 8, arbitrary: fc.constant('send')},
  {weight: 3, arbitrary: fc.constantFrom(...chats)},
  {weight: 3, arbitrary: fc.constantFrom<Audience[]>('contact', 'internal')},
  {
    weight: 1,
    arbitrary: fc.constantFrom('lose', 'link', 'reload', 'wait', 'take', 'refuse', 'retry'),
  },
  {weight: 1, arbitrary: fc.constantFrom('vanish', 'settle')},
);

/** An agent with three chats, who does anything in any order, and a server that does as well. */
class Shift {
  readonly #drafts = memoryDraftStore();
  readonly #snapshots = chats.map((chat) => snapshotOf(chat));
  #desk = new DeskFixture({drafts: this.#drafts});
  #chat: Chat = 'chat';
  #number = 0;
  /** By chat and audience: what is being written, and what was sent. */
  readonly drafts = new Map<string, string>();
  readonly sent: string[] = [];
  /** On the server, by key. */
  readonly taken = new Map<string, string>();
  readonly wrong: string[] = [];

  async begin(): Promise<void> {
    this.#number++;
    await this.#desk.open(...this.#snapshots);
  }

  get #session() {
    return this.#desk.session(this.#chat);
  }

  get #place(): string {
    return `${this.#chat} ${this.#session.state.audience}`;
  }

  async do(name: string): Promise<void> {
    if (chats.includes(name as Chat)) this.#chat = name as Chat;
    else if (name === 'contact' || name === 'internal') this.#session.setAudience(name);
    else await this.#actions[name]!();
    this.check();
  }

  readonly #actions: Readonly<Record<string, () => Promise<void> | void>> = {
    type: () => {
      const {audience} = this.#session.state;
      const text = textFor(this.#chat, audience, ++this.#number);
      this.#session.setDraft(audience, text);
      this.drafts.set(this.#place, text);
    },
    send: () => {
      const {audience, drafts} = this.#session.state;
      const text = drafts[audience];
      if (!this.#session.send(text)) return;
      this.sent.push(text);
      this.drafts.delete(this.#place);
    },
    lose: () => this.#desk.link('reconnecting'),
    link: () => this.#desk.link('connected', ...this.#snapshots),
    wait: () => this.#desk.clock.advance(7_000),
    take: () => this.#answer(true),
    refuse: () => this.#answer(false),
    retry: () => {
      for (const chat of chats)
        for (const {key, delivery} of this.#desk.session(chat).state.entries)
          if (delivery === 'failed') this.#desk.session(chat).retry(key);
    },
    reload: async () => {
      this.#desk.desk.flush();
      this.#desk.desk.disconnect();
      const {clock, backend} = this.#desk;
      backend.sends.length = 0;
      const createKey = () => `page-${this.#number}-${Math.random()}`;
      this.#desk = new DeskFixture({drafts: this.#drafts, createKey}, {clock});
      await this.begin();
    },
    vanish: async () => {
      await this.#desk.link('connected');
      await this.#desk.link('connected', ...this.#snapshots);
    },
    settle: settled,
  };

  /** The server hears the oldest command that it hasn't heard. */
  async #answer(takes: boolean): Promise<void> {
    const asked = this.#desk.backend.sends.shift();
    if (!asked?.message) return;
    const {key, text, audience} = asked.message;
    if (!text.startsWith(`for ${audience} of ${asked.interactionId},`))
      this.wrong.push(`${text} went to ${audience} of ${asked.interactionId}`);
    if (takes) this.taken.set(key, text);
    if (takes) asked.take({id: key});
    else asked.refuse(new Error('no'));
    await settled();
  }

  /** Each draft is where it was written, and nowhere else. */
  check(): void {
    for (const chat of chats)
      for (const audience of ['contact', 'internal'] as const)
        expect(this.#desk.session(chat).state.drafts[audience], `${chat} ${audience}`).to.equal(
          this.drafts.get(`${chat} ${audience}`) ?? '',
        );
  }

  /** Until the server has all. */
  async end(): Promise<void> {
    await this.#desk.link('connected', ...this.#snapshots);
    for (let round = 0; round < 40; round++) {
      await this.do('retry');
      for (let each = 0; each < 5; each++) await this.do('take');
    }
  }
}

describe('the audience law', () => {
  it('C11 no text ever reaches another interaction or audience, and none is lost or doubled', async () => {
    let actions = 0;
    let messages = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(action, {minLength: 10, maxLength: 60}), async (names) => {
        const shift = new Shift();
        await shift.begin();
        for (const name of names) await shift.do(name);
        await shift.end();
        expect(shift.wrong).to.deep.equal([]);
        expect([...shift.taken.values()].sort()).to.deep.equal(shift.sent.toSorted());
        actions += names.length;
        messages += shift.sent.length;
      }),
      {numRuns: 150, seed: 11},
    );
    console.log(
      `audience law: ${actions} actions, ${messages} messages, 0 astray, 0 lost, 0 doubled`,
    );
  }).timeout(20_000);
});
