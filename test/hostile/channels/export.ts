import type {ChatTranscript} from '../../../src/components/chat-transcript/chat-transcript.js';
import type {Party} from '../../../src/model/entry.js';
import {self} from '../../support/facts.js';
import {inspect} from '../page/inspect.js';
import {wordsIn} from '../page/tree.js';
import {entriesOf, type Body} from './entries.js';
import {stand, type Channel} from './channel.js';

/** Of every kind that is written down. */
const bodies: readonly ((payload: string) => Body)[] = [
  (text) => ({kind: 'text', text}),
  (text) => ({kind: 'text', text, format: 'markdown'}),
  (text) => ({kind: 'text', text, audience: 'internal', partyId: self.id}),
  (url) => ({kind: 'url', url}),
  (name) => ({kind: 'file', file: {name, size: 9, type: name, url: name}}),
  (text) => ({kind: 'system', event: 'notice', text}),
  (text) => ({kind: 'rich', text, content: [{type: 'text', text}]}),
];

const standTranscript = (stage: HTMLElement, payloads: readonly string[]): ChatTranscript => {
  const named = payloads.map((name, index): Party => ({
    id: `p${index}`,
    role: index % 3 === 1 ? 'bot' : 'contact',
    name,
  }));
  const entries = entriesOf(payloads, (payload, index) => ({
    partyId: `p${index}`,
    ...bodies[index % bodies.length]!(payload),
  }));
  return stand(stage, 'chat-transcript', {entries, parties: [...named, self]});
};

/** A browser's dialog never comes: the page is looked at as it would be printed. */
const printed = async (element: ChatTranscript): Promise<string> => {
  const {print} = window;
  let markup = '';
  window.print = () => {
    for (const fault of inspect(document.body)) window.watch.note('markup', fault);
    const page = document.querySelector('[data-deskside-print]');
    if (!page || !wordsIn(page).includes('deskside marker'))
      window.watch.note('unseen', 'the printed conversation');
    markup = page?.shadowRoot?.innerHTML ?? '';
  };
  try {
    await element.printTranscript({internalNotes: true});
  } finally {
    window.print = print;
  }
  return markup;
};

/** A conversation as it's saved and printed: the files are opened, without the policy that they bring. */
export const exports: Channel = {
  name: 'saved and printed conversations',
  isUnseen: true,
  isUntouched: true,
  show: standTranscript,
  async markup(stage) {
    const element = stage.querySelector('chat-transcript')!;
    const html = await element.exportTranscript({format: 'html', internalNotes: true});
    const text = await element.exportTranscript({format: 'text', internalNotes: true});
    if (!text.type.startsWith('text/plain')) window.watch.note('markup', `saved as ${text.type}`);
    for (const file of [html, text])
      if (!(await file.text()).includes('deskside marker'))
        window.watch.note('unseen', `the file of ${file.type}`);
    return [await html.text(), await printed(element)];
  },
};

/** The menu of a conversation: whom it's with is in the names of its files. */
export const menus: Channel = {
  name: 'menus of conversations',
  isUnseen: true,
  mayPrint: true,
  batch: 8,
  show(stage, payloads) {
    for (const contactName of payloads) {
      const transcript = standTranscript(stage, [contactName]);
      stand(stage, 'conversation-menu', {contactName, transcript, hasNotes: true});
    }
  },
};
