import type {Entry, Party} from '../../../src/model/entry.js';
import {bot, contact, self, start} from '../../support/facts.js';
import {stand, tall, type Channel} from './channel.js';
import {entriesOf, type Body} from './entries.js';

const parties: readonly Party[] = [contact, self, bot];

/** A conversation whose every entry holds a payload. */
const inTranscript = (
  name: string,
  bodyOf: (payload: string, index: number) => Body,
  rest: Partial<Channel> = {},
): Channel => ({
  name,
  isViewOnly: true,
  ...rest,
  show(stage, payloads) {
    const entries = entriesOf(payloads, bodyOf);
    tall(stand(stage, 'chat-transcript', {entries, parties}));
  },
});

export const messages = inTranscript('messages', (text, index) => ({
  kind: 'text',
  text,
  partyId: [contact.id, self.id][index % 2]!,
  ...(index % 2 === 1 && {delivery: 'failed', failure: 'refused'}),
}));

export const markdown = inTranscript('markdown of bots', (text) => ({
  kind: 'text',
  text,
  format: 'markdown',
  partyId: bot.id,
}));

export const internalNotes = inTranscript('internal notes', (text) => ({
  kind: 'text',
  text,
  audience: 'internal',
  partyId: self.id,
}));

const events = [
  'joined',
  'left',
  'invited',
  'refused',
  'transferred',
  'callback-scheduled',
  'inactivity-warning',
  'notice',
] as const;
export const notices = inTranscript('system notices', (text, index) => ({
  kind: 'system',
  event: index === 0 ? 'notice' : events[index % events.length]!,
  text,
}));

export const pushedAddresses = inTranscript('pushed addresses', (url) => ({kind: 'url', url}));

export const richFallbacks = inTranscript('fallback texts of rich media', (text) => ({
  kind: 'rich',
  text,
  content: [{type: text, text, url: text}] as never,
  partyId: bot.id,
}));

/** Few at once: each row can save all of them. */
export const files = inTranscript(
  'files of messages',
  (text, index) => ({
    kind: 'file',
    file: {
      name: index % 2 === 0 ? text : `${text}.png`,
      size: 9,
      type: index % 3 === 0 ? text : 'image/png',
      url: text,
    },
  }),
  {batch: 10, asksOwnServer: true},
);

/** Names of all roles, as name and as nickname, of who writes and of who types. */
export const names: Channel = {
  name: 'names of parties',
  isViewOnly: true,
  show(stage, payloads) {
    const roles = ['contact', 'agent', 'bot', 'supervisor'] as const;
    const named = payloads.map((name, index): Party => ({
      id: `p${index}`,
      role: roles[index % roles.length]!,
      ...(index % 2 === 0 ? {name} : {name: 'Ada', nickname: name}),
    }));
    const entries = named.map(({id}, index): Entry =>
      index % 3 === 1
        ? {kind: 'system', event: 'joined', key: id, partyId: id, at: start + index}
        : {kind: 'text', text: 'Hello', key: id, partyId: id, at: start + index},
    );
    const typing = named.map(({id}) => ({partyId: id}));
    tall(stand(stage, 'chat-transcript', {entries, parties: named, typing}));
  },
};

/** What identifies rather than says: keys, ids, times and kinds of the wrong sort. */
export const identities: Channel = {
  name: 'keys and ids',
  isViewOnly: true,
  isUnseen: true,
  show(stage, payloads) {
    const entries = payloads.map((text, index) => {
      const wrong: Body = {kind: 'text', text, key: text, partyId: text, at: index};
      const field = ['kind', 'at', 'audience', 'delivery', 'failure', 'format'][index % 6]!;
      return {...wrong, [field]: text} as unknown as Entry;
    });
    const odd = payloads.map((id) => ({id, role: id, name: id}) as unknown as Party);
    const element = stand(stage, 'chat-transcript', {entries, parties: odd});
    element.firstUnread = payloads[1];
    tall(element);
  },
};

/** What is searched for, and what is found and marked. */
export const searched: Channel = {
  name: 'search',
  isViewOnly: true,
  batch: 24,
  async show(stage, payloads) {
    const entries = entriesOf(payloads, (text) => ({kind: 'text', text}));
    const element = stand(stage, 'chat-transcript', {entries, parties});
    tall(element);
    await element.updateComplete;
    for (const payload of payloads.slice(0, 8)) await element.search(payload);
  },
};

/** Texts of which the host has parts masked, shown again by a press. */
export const masked: Channel = {
  name: 'masks',
  isViewOnly: true,
  show(stage, payloads) {
    const entries = entriesOf(payloads, (text) => ({
      kind: 'text',
      text: `${text} 4111111111111111`,
    }));
    const privacy = {masks: [/[<"'][^\s>]+/g], reveal: 'on demand'} as const;
    tall(stand(stage, 'chat-transcript', {entries, parties, privacy}));
  },
};
