import type {BackendUnderTest} from './harness.js';
import type {ObservedDesk} from './observed-desk.js';
import {accepted, check, checkSame, offered} from './steps.js';

/** One rule as a test. */
export type Rule = (desk: ObservedDesk, test: BackendUnderTest) => Promise<void>;

const uuid = (): string => crypto.randomUUID();

/** What a backend does while the link holds. */
export const rulesOfMessages: Readonly<Record<string, Rule>> = {
  'says that it connects, that it has, and what the agent has': async (desk) => {
    await desk.untilConnected();
    const statuses = desk.of('connection-changed').map(({status}) => status);
    checkSame(statuses, ['connecting', 'connected'], 'connection');
    checkSame(desk.of('desk-synced').length, 1, 'desk-synced facts');
  },

  'offers a chat and lets the agent accept it': async (desk, test) => {
    const id = await accepted(desk, test, 'Mark');
    const [offer] = desk.of('interaction-offered');
    check(offer?.snapshot.parties.some(({name}) => name === 'Mark') ?? false, 'No contact in it.');
    check(
      desk.about(id).some((fact) => fact.type === 'status-changed' && fact.status === 'active'),
      'No fact says that the chat is active.',
    );
  },

  'lets the agent reject an offer': async (desk, test) => {
    await desk.untilConnected();
    const id = await offered(desk, test, 'Mark');
    await desk.settle('rejected', test.backend.reject(id));
    await desk.until('done', () =>
      desk.about(id).some((fact) => fact.type === 'status-changed' && fact.status === 'done'),
    );
  },

  'tells what the contact writes, in order, numbered without holes': async (desk, test) => {
    const id = await accepted(desk, test, 'Mark');
    const texts = ['one', 'two', 'three', 'four'];
    for (const text of texts) await test.contactWrites(id, text);
    await desk.until('four messages', () => desk.texts(id).length === texts.length);
    checkSame(desk.texts(id), texts, 'texts');
    const numbers = desk.entries(id).map(({seq}) => seq);
    checkSame(
      numbers,
      numbers.map((_, index) => index + 1),
      'places',
    );
  },

  'sends a message, answers with its id and echoes it under its key': async (desk, test) => {
    const id = await accepted(desk, test, 'Mark');
    const key = uuid();
    const message = {key, text: 'Hello Mark', audience: 'contact'} as const;
    const {id: messageId} = await desk.settle('sent', test.backend.send(id, message));
    await desk.until('the echo', () => desk.entries(id).some((entry) => entry.key === key));
    const echo = desk.entries(id).find((entry) => entry.key === key);
    checkSame(echo?.id, messageId, 'id of the echo');
    await desk.until('with the contact', async () => (await test.textsOfAgent(id)).length === 1);
  },

  'takes a key once': async (desk, test) => {
    const id = await accepted(desk, test, 'Mark');
    const message = {key: uuid(), text: 'Once', audience: 'contact'} as const;
    const first = await desk.settle('sent', test.backend.send(id, message));
    const second = await desk.settle('sent again', test.backend.send(id, message));
    checkSame(second.id, first.id, 'id of the second time');
    await test.pass(500);
    checkSame(await test.textsOfAgent(id), ['Once'], 'texts of the agent');
  },

  'keeps the order of messages sent at once': async (desk, test) => {
    const id = await accepted(desk, test, 'Mark');
    const texts = Array.from({length: 10}, (_, index) => `message ${index}`);
    const sent = texts.map((text) =>
      test.backend.send(id, {key: uuid(), text, audience: 'contact'}),
    );
    await desk.settle('all sent', Promise.all(sent));
    checkSame(await test.textsOfAgent(id), texts, 'texts of the agent');
  },

  'tells when a message is delivered and read': async (desk, test) => {
    const id = await accepted(desk, test, 'Mark');
    const message = {key: uuid(), text: 'Read me', audience: 'contact'} as const;
    const {id: messageId} = await desk.settle('sent', test.backend.send(id, message));
    await desk.until('delivered', () =>
      desk.of('message-delivered').some(({ids}) => ids.includes(messageId)),
    );
    await test.contactReads(id);
    await desk.until('read', () =>
      desk.of('message-read').some(({ids}) => ids.includes(messageId)),
    );
  },

  'tells that the contact is typing': async (desk, test) => {
    const id = await accepted(desk, test, 'Mark');
    await test.contactTypes(id);
    await desk.until('typing', () => desk.of('typing-started').length > 0);
  },

  'begins a call and an email, and keeps that from the contact': async (desk, test) => {
    const id = await accepted(desk, test, 'Mark');
    const {capabilities} = test.backend;
    const [call, email] = [test.backend.startCall, test.backend.startEmail];
    check(!capabilities.has('call') || call !== undefined, 'capability "call" without startCall');
    check(
      !capabilities.has('email') || email !== undefined,
      'capability "email" without startEmail',
    );
    if (capabilities.has('call'))
      await desk.settle('called', test.backend.startCall!(id, '+4930901820'));
    if (capabilities.has('email'))
      await desk.settle('written', test.backend.startEmail!(id, 'mark@example.com'));
    checkSame(await test.textsOfAgent(id), [], 'texts that the contact was given');
  },

  'tells which message is answered, and quotes no note to the contact': async (desk, test) => {
    const id = await accepted(desk, test, 'Mark');
    const {capabilities} = test.backend;
    if (!capabilities.has('quote') || !capabilities.has('internal-notes')) return;
    const send = async (text: string, audience: 'contact' | 'internal', inReplyTo?: string) => {
      const message = {key: uuid(), text, audience, ...(inReplyTo !== undefined && {inReplyTo})};
      const {id: messageId} = await desk.settle('sent', test.backend.send(id, message));
      await desk.until('the echo', () => desk.texts(id).includes(text));
      return messageId;
    };
    const said = await send('On its way', 'contact');
    const note = await send('Rude today', 'internal');
    const answered = async (text: string, audience: 'contact' | 'internal', inReplyTo: string) => {
      await send(text, audience, inReplyTo);
      const told = desk.of('message-received').map(({entry}) => entry);
      const entry = told.find((one) => one.kind === 'text' && one.text === text);
      return entry?.kind === 'text' ? entry.inReplyTo : undefined;
    };
    checkSame(await answered('Tomorrow', 'contact', said), said, 'what is answered');
    checkSame(await answered('Indeed', 'internal', note), note, 'what a note answers');
    checkSame(await answered('Sorry', 'contact', note), undefined, 'a note quoted to the contact');
    checkSame(await answered('Hm', 'contact', 'unknown'), undefined, 'a quote of nothing');
  },

  'asks the contact to open a page, once for a key': async (desk, test) => {
    const {capabilities} = test.backend;
    if (!capabilities.has('push-url') || !test.urlsOfAgent) return;
    check(test.backend.pushUrl !== undefined, 'capability "push-url" without pushUrl');
    const id = await accepted(desk, test, 'Mark');
    const address = {key: uuid(), url: 'https://example.com/returns?order=7#start'};
    const first = await desk.settle('pushed', test.backend.pushUrl!(id, address));
    const second = await desk.settle('pushed again', test.backend.pushUrl!(id, address));
    checkSame(second.id, first.id, 'id of the second time');
    await desk.until('the echo', () => desk.entries(id).some(({key}) => key === address.key));
    const echo = desk.entries(id).find(({key}) => key === address.key);
    checkSame(echo?.kind === 'url' && echo.url, address.url, 'address of the echo');
    await test.pass(500);
    checkSame(await test.urlsOfAgent(id), [address.url], 'addresses that the contact was given');
  },

  'keeps notes from the contact': async (desk, test) => {
    const id = await accepted(desk, test, 'Mark');
    if (!test.backend.capabilities.has('internal-notes')) return;
    const note = {key: uuid(), text: 'Rude today', audience: 'internal'} as const;
    await desk.settle('noted', test.backend.send(id, note));
    await desk.until('the echo', () => desk.texts(id).includes('Rude today'));
    checkSame(await test.textsOfAgent(id), [], 'texts that the contact was given');
  },
};
