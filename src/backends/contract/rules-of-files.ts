import {CommandError, type Acknowledgement, type OutgoingFile} from '../chat-backend.js';
import type {BackendUnderTest} from './harness.js';
import type {ObservedDesk} from './observed-desk.js';
import type {Rule} from './rules-of-messages.js';
import {accepted, check, checkSame} from './steps.js';

const fileOf = (name: string, text: string): OutgoingFile => {
  const file = new Blob([text], {type: 'text/plain'});
  const {size, type} = file;
  return {key: crypto.randomUUID(), file, name, type, size, audience: 'contact'};
};

/** Whether it has files at all; the hands of a test may have none either. */
const hasFiles = ({backend, filesOfAgent}: BackendUnderTest): boolean =>
  backend.capabilities.has('send-file') && filesOfAgent !== undefined;

const namesOfAgent = async (test: BackendUnderTest, id: string): Promise<string[]> =>
  ((await test.filesOfAgent?.(id)) ?? []).map(({name}) => name);

const send = (
  test: BackendUnderTest,
  id: string,
  file: OutgoingFile,
  options = {},
): Promise<Acknowledgement> =>
  test.backend.sendFile?.(id, file, options) ?? Promise.reject(new Error('There is no sendFile.'));

/** As a desk does: what broke is sent again under its key, once the link is back. */
const sendUntilTaken = async (
  desk: ObservedDesk,
  test: BackendUnderTest,
  id: string,
  file: OutgoingFile,
): Promise<Acknowledgement> => {
  for (;;) {
    const sent = send(test, id, file).catch((error: unknown) => error as Error);
    const outcome = await desk.settle('an answer', sent);
    if (!(outcome instanceof Error)) return outcome;
    const isPassing = outcome instanceof CommandError && outcome.reason === 'unavailable';
    if (!isPassing) throw outcome;
    await test.pass(1_000);
  }
};

/** What a backend that has files does with them. */
export const rulesOfFiles: Readonly<Record<string, Rule>> = {
  'sends a file, answers with its id and echoes it under its key': async (desk, test) => {
    if (!hasFiles(test)) return;
    const id = await accepted(desk, test, 'Mark');
    const file = fileOf('invoice.txt', 'You owe us nothing.');
    const shares: number[] = [];
    const onProgress = (share: number): void => void shares.push(share);
    const sent = await desk.settle('sent', send(test, id, file, {onProgress}));
    await desk.until('the echo', () => desk.entries(id).some(({key}) => key === file.key));
    const echo = desk.entries(id).find(({key}) => key === file.key);
    checkSame(echo?.id, sent.id, 'id of the echo');
    check(echo?.kind === 'file', 'The echo is no file.');
    await desk.until('with the contact', async () => (await namesOfAgent(test, id)).length === 1);
    const expected = [{name: 'invoice.txt', text: 'You owe us nothing.'}];
    checkSame(await test.filesOfAgent?.(id), expected, 'files of the agent');
    checkSame(shares.at(-1), 1, 'the last that was told of its progress');
    checkSame(shares, shares.toSorted(), 'progress');
  },

  'takes the key of a file once': async (desk, test) => {
    if (!hasFiles(test)) return;
    const id = await accepted(desk, test, 'Mark');
    const file = fileOf('once.txt', 'Once');
    const first = await desk.settle('sent', send(test, id, file));
    const second = await desk.settle('sent again', send(test, id, file));
    checkSame(second.id, first.id, 'id of the second time');
    await test.pass(500);
    checkSame(await namesOfAgent(test, id), ['once.txt'], 'files of the agent');
  },

  'gives up a file in time: nobody is sent it': async (desk, test) => {
    if (!hasFiles(test)) return;
    const id = await accepted(desk, test, 'Mark');
    const abort = new AbortController();
    const sent = send(test, id, fileOf('wrong.txt', 'Not for you'), {signal: abort.signal});
    abort.abort();
    const outcome = await desk.settle(
      'given up',
      sent.catch((error: unknown) => error),
    );
    check(outcome === abort.signal.reason, `It rejected with ${String(outcome)}.`);
    await test.pass(500);
    checkSame(await namesOfAgent(test, id), [], 'files of the agent');
  },

  'sends a file once that a cut has interrupted': async (desk, test) => {
    if (!hasFiles(test)) return;
    const id = await accepted(desk, test, 'Mark');
    const file = fileOf('long.txt', 'x'.repeat(100_000));
    const sent = sendUntilTaken(desk, test, id, file);
    await test.cutLink();
    await sent;
    await desk.until('the echo', () => desk.entries(id).some(({key}) => key === file.key));
    await test.pass(500);
    checkSame(await namesOfAgent(test, id), ['long.txt'], 'files of the agent');
  },

  'loads what the contact has sent, and nothing else': async (desk, test) => {
    if (!hasFiles(test) || !test.backend.loadFile) return;
    const id = await accepted(desk, test, 'Mark');
    await test.contactSendsFile?.(id, 'photo.txt', new Blob(['A photo']));
    await desk.until('the file', () => desk.entries(id).some(({kind}) => kind === 'file'));
    const entry = desk.entries(id).find(({kind}) => kind === 'file');
    if (entry?.kind !== 'file') throw new Error('There is no file.');
    checkSame(entry.file.name, 'photo.txt', 'name');
    const {signal} = new AbortController();
    const blob = await desk.settle('loaded', test.backend.loadFile(id, entry.file, signal));
    checkSame(await blob.text(), 'A photo', 'bytes');
    const other = test.backend.loadFile(id, {...entry.file, id: 'another'}, signal);
    const outcome = await desk.settle(
      'refused',
      other.catch((error: unknown) => error),
    );
    check(outcome instanceof CommandError, `It rejected with ${String(outcome)}.`);
  },
};
