import {expect} from '@open-wc/testing';
import type {ChatBackend, ResponsesRequest} from '../../src/backends/chat-backend.js';
import type {ResponsePage} from '../../src/model/standard-response.js';
import {ResponseDesk} from '../../src/session/response-desk.js';
import {
  changeHabits,
  indexedDbHabitStore,
  memoryHabitStore,
  noHabits,
  type HabitStore,
} from '../../src/session/response-habits.js';
import {FakeBackend} from '../support/fake-backend.js';

type Answer = (request: ResponsesRequest) => Promise<ResponsePage>;

const deskWith = (answer: Answer, habits: HabitStore = memoryHabitStore()) => {
  const asked: ResponsesRequest[] = [];
  const warnings: string[] = [];
  const backend: ChatBackend = Object.assign(new FakeBackend(), {
    loadResponses: (request: ResponsesRequest) => {
      asked.push(request);
      return answer(request);
    },
  });
  (backend.capabilities as Set<string>).add('responses');
  const desk = new ResponseDesk({
    backend,
    habits,
    agentId: () => 'kate',
    warn: (problem) => void warnings.push(problem),
  });
  return {desk, asked, warnings};
};

const response = (id: string) => ({id, title: id.toUpperCase(), text: id});
const ids = (desk: ResponseDesk) => desk.state.responses.map(({id}) => id);

describe('a desk’s standard responses', () => {
  it('C5 are loaded when first needed, page by page, once', async () => {
    const {desk, asked} = deskWith(async ({cursor}) =>
      cursor ? {responses: [response('b')]} : {responses: [response('a')], cursor: 'next'},
    );
    expect(asked).to.eql([]);
    expect(desk.state.status).to.equal('idle');
    await Promise.all([desk.load(), desk.load()]);
    await desk.load();
    expect(ids(desk)).to.eql(['a', 'b']);
    expect(desk.state.status).to.equal('ready');
    expect(asked).to.eql([{}, {cursor: 'next'}]);
  });

  it('C5 are asked for again after a failure', async () => {
    let isUp = false;
    const {desk, warnings} = deskWith(async () => {
      if (!isUp) throw new Error('down');
      return {responses: [response('a')]};
    });
    await desk.load();
    expect(desk.state.status).to.equal('failed');
    expect(warnings.join()).to.contain('down');
    isUp = true;
    await desk.load();
    expect(ids(desk)).to.eql(['a']);
  });

  it('C5 nonsense from a backend is a failure or left out, and pages that go round end', async () => {
    const {desk} = deskWith(async () => 'nonsense' as ResponsePage);
    await desk.load();
    expect(desk.state.status).to.equal('failed');
    const round = deskWith(async () => ({responses: [response('a')], cursor: 'same'}));
    await round.desk.load();
    expect(ids(round.desk)).to.eql(['a']);
    expect(round.asked.length).to.equal(2);
  });

  it('C5 aren’t there where the backend has none', async () => {
    const desk = new ResponseDesk({
      backend: new FakeBackend(),
      habits: memoryHabitStore(),
      agentId: () => 'kate',
      warn: () => {},
    });
    await desk.load();
    expect(desk.state.status).to.equal('unavailable');
  });

  it('C5 favourites and recents are the agent’s, at once and in the next desk', async () => {
    const habits = memoryHabitStore();
    const {desk} = deskWith(async () => ({}), habits);
    let told = 0;
    const stop = desk.subscribe(() => told++);
    desk.mark('a', true);
    desk.use('b');
    desk.use('a');
    expect(desk.habits).to.eql({favourites: ['a'], recents: ['a', 'b']});
    expect(told).to.be.greaterThan(0);
    stop();
    const next = deskWith(async () => ({}), habits).desk;
    await next.load();
    expect(next.habits).to.eql({favourites: ['a'], recents: ['a', 'b']});
  });

  it('C5 storage that fails costs nothing but the memory', async () => {
    const broken: HabitStore = {
      load: () => Promise.reject(new Error('blocked')),
      change: () => Promise.reject(new Error('blocked')),
    };
    const {desk} = deskWith(async () => ({responses: [response('a')]}), broken);
    await desk.load();
    desk.mark('a', true);
    expect(desk.habits.favourites).to.eql(['a']);
    expect(ids(desk)).to.eql(['a']);
  });

  it('C5 several tabs change the same favourites and lose none', async () => {
    const [one, other] = [indexedDbHabitStore(), indexedDbHabitStore()];
    const agent = `agent-${crypto.randomUUID()}`;
    const names = Array.from({length: 20}, (_, index) => `r${index}`);
    await Promise.all(
      names.map((id, index) =>
        (index % 2 ? one : other).change(agent, {type: 'marked', id, isFavourite: true}),
      ),
    );
    expect([...(await one.load(agent)).favourites].sort()).to.eql([...names].sort());
    expect((await other.load(`${agent}-2`)).favourites).to.eql([]);
  });

  it('keeps so many recents, each once, and a favourite as long as it’s one', () => {
    let habits = noHabits;
    for (let index = 0; index < 50; index++)
      habits = changeHabits(habits, {type: 'used', id: `r${index % 30}`});
    expect(habits.recents.length).to.equal(20);
    expect(new Set(habits.recents).size).to.equal(20);
    habits = changeHabits(habits, {type: 'marked', id: 'a', isFavourite: true});
    habits = changeHabits(habits, {type: 'marked', id: 'a', isFavourite: false});
    expect(habits.favourites).to.eql([]);
  });
});
