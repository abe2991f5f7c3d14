import type {BackendFact, InteractionSnapshot} from '../../../src/model/chat-fact.js';
import {AgentDesk} from '../../../src/session/agent-desk.js';
import {memoryDraftStore} from '../../../src/session/draft-store.js';
import {FakeBackend} from '../../support/fake-backend.js';
import {deskSynced} from '../../support/facts.js';

/** What a row of the table gave: figures to be printed, and what they break. */
export interface Outcome {
  readonly figures: string;
  readonly problems: readonly string[];
}

export const stage = document.querySelector<HTMLElement>('#stage')!;

/** Always the same numbers from 0 up to 1 (Mulberry32). */
export const randomFrom = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};

export const task = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
export const frame = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => resolve()));

/** A connected desk on the machine's clock, in an element on the stage. */
export const openDesk = async (
  interactions: readonly InteractionSnapshot[],
  backend = new FakeBackend(),
) => {
  const desk = new AgentDesk(backend, {drafts: memoryDraftStore()});
  const emit = (...facts: readonly BackendFact[]): void =>
    facts.forEach((fact) => backend.emit(fact));
  const element = Object.assign(document.createElement('agent-desk'), {desk});
  stage.append(element);
  await element.updateComplete;
  emit({type: 'connection-changed', status: 'connected'}, deskSynced(...interactions));
  await element.updateComplete;
  return {desk, element, backend, emit};
};

/** A limit, and how it was kept. */
export const limit = (what: string, value: number, most: number, unit = ''): readonly string[] =>
  value <= most ? [] : [`${what}: ${value.toFixed(1)}${unit}, at most ${most}${unit}`];
