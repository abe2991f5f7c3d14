import {expect} from '@open-wc/testing';
import {selectPendingSince} from '../../src/model/selectors.js';
import {DeskFixture} from '../support/desk.js';
import {FakeClock} from '../support/fake-clock.js';
import {received, self, snapshotOf, textOf} from '../support/facts.js';

const hour = 3_600_000;
/** The night in which Europe's summer of 2026 ends: local hours repeat. */
const clocksGoBack = Date.UTC(2026, 9, 25, 0, 59, 50);

/** Numbers from a seed, the same each time. */
const randomFrom = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};

/** One day's conversation against a clock that lies. Returns what went wrong, and how much was looked at. */
const converse = async (seed: number) => {
  const random = randomFrom(seed);
  const skew = Math.round((random() * 2 - 1) * 24 * hour);
  let serverTime = clocksGoBack;
  const clock = new FakeClock(serverTime - skew);
  const fixture = new DeskFixture({}, {clock});
  await fixture.open(snapshotOf('chat'));
  const tellOffset = () =>
    fixture.backend.emit({
      type: 'connection-changed',
      status: 'connected',
      clockOffset: serverTime - clock.time,
    });
  tellOffset();
  const session = fixture.session();
  const written: string[] = [];
  let expected: number | null = null;
  let looks = 0;
  let negative = 0;
  let wrongWait = 0;
  let held: {seq: number; entry: ReturnType<typeof textOf>} | undefined;

  for (let seq = 1; seq <= 200; seq++) {
    const pass = Math.floor(random() * 40_000);
    serverTime += pass;
    await clock.advance(pass);
    if (random() < 0.05) {
      // The machine's clock jumps; the backend measures anew.
      clock.time += Math.round((random() * 2 - 1) * 24 * hour);
      tellOffset();
    }
    const replies = random() < 0.3;
    // A fifth has the time of the one before, and a tenth of the contact's has none.
    const isEqual = random() < 0.2 && seq > 1;
    const at: number = isEqual ? (session.state.entries.at(-1)?.at ?? serverTime) : serverTime;
    const isMissing = !replies && random() < 0.1;
    const entry = textOf(seq, {partyId: replies ? self.id : 'ada', at: isMissing ? NaN : at});
    written.push(entry.key);
    if (replies) expected = null;
    else expected ??= isMissing ? serverTime : at;
    if (held) {
      fixture.backend.emit(received(entry));
      fixture.backend.emit(received(held.entry));
      held = undefined;
    } else if (random() < 0.1 && seq < 200 && !isMissing) held = {seq, entry};
    else fixture.backend.emit(received(entry));

    if (held) continue;
    const since = selectPendingSince(session.state);
    looks++;
    if (since !== expected) wrongWait++;
    if (since !== null && session.clock.now() - since < 0) negative++;
  }
  const order = session.state.entries.map(({key}) => key);
  const misplaced = order.filter((key, index) => key !== written[index]).length;
  const future = session.state.entries.filter(({at}) => at > session.clock.now()).length;
  fixture.desk.disconnect();
  return {
    looks,
    negative,
    wrongWait,
    misplaced,
    future,
    messages: written.length,
    timers: clock.timers,
  };
};

describe('the clock', () => {
  it('P5 order and waits are right with ±24 h of skew, jumps, daylight saving, equal and missing times', async () => {
    const results: Awaited<ReturnType<typeof converse>>[] = [];
    for (let seed = 1; seed <= 20; seed++) results.push(await converse(seed));
    const sum = (figure: keyof (typeof results)[number]): number =>
      results.reduce((total, result) => total + result[figure], 0);
    console.log(
      `clock: 20 seeds, ${sum('messages')} messages, ${sum('misplaced')} misplaced, ` +
        `${sum('looks')} waits looked at, ${sum('wrongWait')} wrong, ${sum('negative')} negative, ` +
        `${sum('future')} times in the future`,
    );
    for (const figure of ['misplaced', 'wrongWait', 'negative', 'future', 'timers'] as const)
      expect(sum(figure), figure).to.equal(0);
  });

  it('tells the server’s time as soon as the backend has measured it', async () => {
    const fixture = await new DeskFixture().open(snapshotOf('chat'));
    const here = fixture.clock.time;
    expect(fixture.session().clock.now()).to.equal(here);
    fixture.backend.emit({type: 'connection-changed', status: 'connected', clockOffset: -5 * hour});
    expect(fixture.session().clock.now()).to.equal(here - 5 * hour);
    expect(fixture.desk.clock.now()).to.equal(here - 5 * hour);
    fixture.backend.emit({type: 'connection-changed', status: 'reconnecting'});
    expect(fixture.desk.state.connection.since).to.equal(here - 5 * hour);
  });

  it('own messages carry the server’s time before the server has them', async () => {
    const fixture = await new DeskFixture().open(snapshotOf('chat'));
    fixture.backend.emit({type: 'connection-changed', status: 'connected', clockOffset: hour});
    fixture.session().send('Hello');
    expect(fixture.session().state.entries[0]?.at).to.equal(fixture.clock.time + hour);
  });
});
