import {Refusal, Simulator, VirtualClock, type Faults} from '../../../src/testing.js';
import type {ChatSession} from '../../../src/session/index.js';
import {deskOf, type Kind} from './desks.js';
import {check, checkSame} from '../../../src/backends/contract/steps.js';
import {countUncaught, took} from './seeds.js';

// security.md: 2,000; 20 % acknowledgements lost, echo before and twice, 500, 429 with Retry-After, 413, expired
// token: once on the server, once on screen, in order; what failed says so; retry keeps the key.
const messages = 2_000;

/** A server in a bad mood: refuses what it may accept a little later. */
const createGuard = (random: () => number) => {
  const refusals = new Map<string, number>();
  const refuse = (reason: ConstructorParameters<typeof Refusal>[0], retryAfter?: number): never => {
    refusals.set(reason, (refusals.get(reason) ?? 0) + 1);
    throw new Refusal(reason, 'not now', retryAfter);
  };
  return {
    refusals,
    mood: 1,
    guard(command: {readonly type: string}): void {
      if (command.type !== 'send' || this.mood === 0) return;
      const chance = random();
      if (chance < 0.02) refuse('unavailable');
      else if (chance < 0.05) refuse('rate-limited', 500);
      else if (chance < 0.06) refuse('too-long');
      else if (chance < 0.07) refuse('unauthorized');
    },
  };
};

const faultsOf = (random: () => number): Faults => ({
  // Facts twice: the echo comes before its acknowledgement, and again.
  duplicate: 0.2,
  alter: (text, towards) => {
    const isReply = towards === 'client' && text.startsWith('{"type":"reply"');
    return isReply && random() < 0.2 ? undefined : text;
  },
});

const textsOf = (session: ChatSession): string[] =>
  session.state.entries.flatMap((entry) => (entry.kind === 'text' ? [entry.text] : []));

const failedOf = (session: ChatSession) =>
  session.state.entries.filter(({delivery}) => delivery === 'failed');

const write = async (kind: Kind, seed: number) => {
  const clock = new VirtualClock();
  const mood = {guard: (_command: {readonly type: string}): void => undefined};
  const simulator = new Simulator({seed, clock, guard: (_user, command) => mood.guard(command)});
  const server = createGuard(simulator.random);
  const desk = deskOf(kind, simulator);
  await clock.advance(500);
  const contact = simulator.contact('Mark');
  await clock.advance(500);
  desk.accept(contact.interactionId);
  await clock.advance(500);
  const session = desk.session(contact.interactionId)!;
  mood.guard = (command) => server.guard(command);
  simulator.network.faults = faultsOf(simulator.random);

  const written = Array.from({length: messages}, (_, index) => `message ${index}`);
  for (const text of written) {
    session.send(text, 'contact');
    await clock.advance(400 + simulator.random() * 1_200);
  }
  const settled = async (): Promise<void> => {
    const isOnItsWay = (): boolean =>
      session.state.entries.some(({delivery}) => delivery === 'queued' || delivery === 'sending');
    for (let waited = 0; isOnItsWay() && waited < 10_000_000; waited += 1_000)
      await clock.advance(1_000);
  };
  await settled();
  const failed = failedOf(session);
  check(
    failed.every(({failure}) => failure !== undefined),
    'A message failed and nobody says why.',
  );
  const keysBefore = new Set(session.state.entries.map(({key}) => key));
  const onServerBefore = contact.transcript.filter(({kind}) => kind === 'text').length;
  checkSame(onServerBefore + failed.length, messages, 'on the server or failed');

  server.mood = 0;
  for (const {key} of failed) {
    session.retry(key);
    session.retry(key);
  }
  await settled();
  await clock.advance(5_000);
  const onServer = contact.interaction!.entries.flatMap(({content, key}) =>
    content.kind === 'text' ? [{text: content.text, key}] : [],
  );
  const outcome = {
    written,
    onScreen: textsOf(session),
    onServer: onServer.map(({text}) => text),
    failed: failed.map((entry) => (entry.kind === 'text' ? entry.text : '')),
    newKeys: session.state.entries.filter(({key}) => !keysBefore.has(key)).length,
    refusals: [...server.refusals],
  };
  desk.disconnect();
  simulator.crash();
  return outcome;
};

/** The row *sending* through one backend. Fails where the promise is broken, else tells the figures. */
export const measureSending = async (kind: Kind, seeds: readonly number[]): Promise<string> => {
  const started = performance.now();
  let failures = 0;
  const refusals = new Map<string, number>();
  for (const seed of seeds) {
    const uncaught = await countUncaught(async () => {
      const {written, onScreen, onServer, failed, ...outcome} = await write(kind, seed);
      const retried = new Set(failed);
      const ordered = [...written.filter((text) => !retried.has(text)), ...failed];
      checkSame(new Set(onServer).size, messages, `seed ${seed}: different ones on the server`);
      checkSame(onServer, ordered, `seed ${seed}: on the server, what failed after the rest`);
      checkSame(onScreen, onServer, `seed ${seed}: on the screen`);
      checkSame(outcome.newKeys, 0, `seed ${seed}: keys that a retry has changed`);
      failures += failed.length;
      for (const [reason, count] of outcome.refusals)
        refusals.set(reason, (refusals.get(reason) ?? 0) + count);
    });
    checkSame(uncaught, 0, 'uncaught errors');
  }
  return (
    `sending, ${kind}: ${seeds.length} seeds × ${messages} messages, each once on the server ` +
    `and once on the screen, in order; refused ` +
    `${[...refusals].map(([reason, count]) => `${reason} ${count}`).join(', ')}; ` +
    `${failures} failed visibly and were sent by Retry (took ${took(started)} s)`
  );
};
