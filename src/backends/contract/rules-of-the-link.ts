import {CommandError} from '../chat-backend.js';
import type {Rule} from './rules-of-messages.js';
import {accepted, check, checkSame} from './steps.js';

const uuid = (): string => crypto.randomUUID();

/** What a backend does about cuts, refusals and the end. */
export const rulesOfTheLink: Readonly<Record<string, Rule>> = {
  'comes back after a cut: one desk-synced, then what was missed': async (desk, test) => {
    const id = await accepted(desk, test, 'Mark');
    await test.contactWrites(id, 'before');
    await desk.until('the message', () => desk.texts(id).length === 1);
    await test.cutLink();
    await test.contactWrites(id, 'meanwhile');
    await desk.until('what was missed', () => desk.texts(id).includes('meanwhile'));
    checkSame(desk.texts(id), ['before', 'meanwhile'], 'texts');
    const types = desk.facts.map(({type}) => type);
    checkSame(desk.of('desk-synced').length, 2, 'desk-synced facts');
    const synced = types.lastIndexOf('desk-synced');
    const lost = desk.facts.findIndex(
      (fact) => fact.type === 'connection-changed' && fact.status === 'reconnecting',
    );
    check(lost >= 0 && lost < synced, 'Nobody was told that the link was lost.');
    const between = desk.facts.slice(lost, synced).filter((fact) => 'interactionId' in fact);
    checkSame(between, [], 'facts before desk-synced');
  },

  'sends what was given to it while the link was gone': async (desk, test) => {
    const id = await accepted(desk, test, 'Mark');
    await test.cutLink();
    const message = {key: uuid(), text: 'Still here', audience: 'contact'} as const;
    await desk.settle('sent', test.backend.send(id, message));
    checkSame(await test.textsOfAgent(id), ['Still here'], 'texts of the agent');
  },

  'ends a chat and lets it go': async (desk, test) => {
    const id = await accepted(desk, test, 'Mark');
    const is = (wanted: string) => () =>
      desk.about(id).some((fact) => fact.type === 'status-changed' && fact.status === wanted);
    await desk.settle('ended', test.backend.end(id));
    await desk.until('ended', is('ended'));
    await desk.settle('marked done', test.backend.markDone(id));
    await desk.until('done', is('done'));
  },

  'rejects with a CommandError': async (desk, test) => {
    await desk.untilConnected();
    const outcome = await desk.settle(
      'refused',
      test.backend.accept('no-such-chat').catch((error: unknown) => error),
    );
    check(outcome instanceof CommandError, `It rejected with ${String(outcome)}.`);
  },

  'tells nothing after the signal has aborted': async (desk, test) => {
    const id = await accepted(desk, test, 'Mark');
    desk.disconnect();
    const told = desk.facts.length;
    await test.contactWrites(id, 'too late');
    await test.pass(2_000);
    checkSame(desk.facts.length, told, 'facts');
  },
};
