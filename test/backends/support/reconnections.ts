import type {BackendFact} from '../../../src/model/chat-fact.js';
import {between, Simulator, VirtualClock} from '../../../src/testing.js';
import {backendOf, type Kind} from './desks.js';

/** What is measured over many cuts; times in milliseconds. */
export interface Measures {
  readonly waits: number[];
  /** From a close to the fact that tells it. */
  readonly notices: number[];
  /** From the moment a connection goes dead, unclosed, to the fact that tells it. */
  readonly halfOpen: number[];
  mostAtOnce: number;
  connections: number;
  /** Timers left once all is quiet, less those before the first cut. */
  timersLeft: number;
  syncsPerConnection: number;
}

const closeCodes = [1001, 1006, 1011, 1012, 4000, 4401];

type Cut = (simulator: Simulator) => Promise<boolean>;

const withRandom = (simulator: Simulator, from: number, to: number): number =>
  between(simulator.random, from, to);

/** Ways to lose a connection; each resolves with whether the transport closes. */
const ways: Readonly<Record<string, Cut>> = {
  async closed({network, random}) {
    network.cut({code: closeCodes[between(random, 0, closeCodes.length - 1)]!, reason: ''});
    return true;
  },
  async refused(simulator) {
    simulator.network.faults = {refuse: 1};
    simulator.network.cut();
    simulator.clock.setTimeout(
      () => (simulator.network.faults = {}),
      withRandom(simulator, 1, 60) * 1000,
    );
    return true;
  },
  async halfOpen({network}) {
    network.freeze();
    return false;
  },
  async midFrame({network, clock}) {
    network.faults = {garble: 1};
    clock.setTimeout(() => {
      network.faults = {};
      network.cut();
    }, 30);
    return false;
  },
  async restart(simulator) {
    simulator.restart(withRandom(simulator, 10, 5_000));
    return true;
  },
  async deafServer({network, clock}) {
    network.faults = {alter: (_, towards) => (towards === 'client' ? undefined : _)};
    network.cut();
    clock.setTimeout(() => (network.faults = {}), 8_000);
    return true;
  },
};

const isConnected = (facts: readonly BackendFact[]): boolean =>
  facts.some((fact) => fact.type === 'connection-changed' && fact.status === 'connected');

/** The timers while no frame is on its way. */
const quietTimers = async (clock: VirtualClock): Promise<number> => {
  let fewest = Infinity;
  for (let sample = 0; sample < 20; sample++) {
    await clock.advance(150);
    fewest = Math.min(fewest, clock.pending);
  }
  return fewest;
};

/**
 * Cuts the link of one backend again and again, waiting each time until it's back.
 *
 * @param whenQuiet - Called before the first cut and after the last, the link being there.
 */
export const cutAgainAndAgain = async (
  kind: Kind,
  seed: number,
  cuts: number,
  whenQuiet: () => void = () => undefined,
): Promise<Measures> => {
  const clock = new VirtualClock();
  const simulator = new Simulator({seed, clock});
  const {network} = simulator;
  const measures: Measures = {
    waits: [],
    notices: [],
    halfOpen: [],
    mostAtOnce: 0,
    connections: 0,
    timersLeft: 0,
    syncsPerConnection: 0,
  };
  let lostAt: number | undefined;
  const open = network.open.bind(network);
  network.open = () => {
    if (lostAt !== undefined) measures.waits.push(clock.now() - lostAt);
    lostAt = undefined;
    return open();
  };
  let facts: BackendFact[] = [];
  const losses: number[] = [];
  let connected = 0;
  let synced = 0;
  const link = new AbortController();
  backendOf(kind, simulator).connect((fact) => {
    facts.push(fact);
    if (fact.type === 'desk-synced') synced++;
    if (fact.type !== 'connection-changed') return;
    if (fact.status === 'connected') {
      connected++;
      return;
    }
    if (fact.status !== 'connecting') lostAt = clock.now();
    losses.push(clock.now());
  }, link.signal);
  await clock.advance(200_000);
  const timersBefore = await quietTimers(clock);
  whenQuiet();

  const names = Object.keys(ways);
  for (let cut = 0; cut < cuts; cut++) {
    const name = names[between(simulator.random, 0, names.length - 1)]!;
    facts = [];
    losses.length = 0;
    const cutAt = clock.now();
    const isClosed = await ways[name]!(simulator);
    while (losses.length === 0) await clock.advance(1_000);
    const noticed = losses[0]! - cutAt;
    if (isClosed) measures.notices.push(noticed);
    if (name === 'halfOpen') measures.halfOpen.push(noticed);
    while (!isConnected(facts)) await clock.advance(1_000);
    await clock.advance(between(simulator.random, 0, 20_000));
  }
  await clock.advance(200_000);
  measures.timersLeft = (await quietTimers(clock)) - timersBefore;
  whenQuiet();
  measures.mostAtOnce = network.mostAtOnce;
  measures.connections = network.opened;
  measures.syncsPerConnection = synced / connected;
  link.abort();
  simulator.crash();
  await clock.advance(1_000_000);
  measures.timersLeft += clock.pending;
  return measures;
};
