import type {EarlierChat} from '../../../src/model/history.js';
import {deskWith} from '../../support/component-desk.js';
import {backendWithPast} from '../../support/fake-backend.js';
import {snapshotOf, start, textOf} from '../../support/facts.js';
import {entriesOf} from './entries.js';
import {tall, type Channel} from './channel.js';

const day = 86_400_000;

/** Earlier chats: their names, ids and days are as much another's as their texts. */
const chatsOf = (payloads: readonly string[]): EarlierChat[] =>
  payloads.map((name, index) => ({
    interactionId: index % 2 === 0 ? name : `chat${index}`,
    startedAt: start - day * (index + 1),
    parties: [
      {id: index % 3 === 0 ? name : 'p', role: index % 2 === 0 ? 'agent' : 'contact', name},
    ],
  }));

const tasks = async (): Promise<void> => {
  for (let count = 0; count < 3; count++) await new Promise((resolve) => setTimeout(resolve));
};

/** What is loaded later: earlier chats by scrolling up (T9), and what was missing in a gap (T20). */
export const past: Channel = {
  name: 'earlier chats and filled gaps',
  isViewOnly: true,
  batch: 40,
  async show(stage, payloads) {
    const chats = chatsOf(payloads);
    const missing = payloads.length;
    const open = {entries: [textOf(1), textOf(missing + 2)], lastSeq: missing + 2};
    const {backend, session} = deskWith([snapshotOf('chat', open)], {}, backendWithPast());
    const provider = Object.assign(document.createElement('chat-session'), {
      session: session('chat'),
    });
    const element = document.createElement('chat-transcript');
    tall(element);
    provider.append(element);
    stage.append(provider);
    const gap = session('chat').state.entries.find(({kind}) => kind === 'gap');
    if (!gap) window.watch.note('unseen', 'a gap');
    void session('chat').loadMissing(gap?.key ?? '');
    void session('chat').loadHistory();
    await tasks();
    backend.missing[0]?.take(payloads.map((text, index) => textOf(index + 2, {text})));
    backend.pages[0]?.take({
      entries: entriesOf(payloads, (text, index) => ({
        kind: 'text',
        text,
        at: chats[index]!.startedAt,
        partyId: chats[index]!.parties[0]!.id,
        interactionId: chats[index]!.interactionId,
      })),
      chats,
      cursor: payloads.at(-1)!,
      days: payloads.at(-1) as unknown as number,
    });
    await tasks();
    backend.pages[1]?.refuse(new Error(payloads[1]));
    if (session('chat').state.history.chats.length === 0)
      window.watch.note('unseen', 'earlier chats');
    if (session('chat').state.entries.some(({kind}) => kind === 'gap'))
      window.watch.note('unseen', 'a filled gap');
  },
};
