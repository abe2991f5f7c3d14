import '../../../src/components/chat-transcript/define.ts';
import '../../../src/components/chat-composer/define.ts';
import {parties} from '../conversation.mjs';

const offered = ['Buy now', 'Tell me more', 'No, thanks'].map((label) => ({id: label, label}));

/** What this is all about. The composer stands beside it, as in the panel. */
export const subject = {
  shape: ({key, at, partyId, text}) => ({kind: 'text', key, at, partyId, text}),
  shapeRich: ({key, at, partyId, text}) => ({
    ...{kind: 'rich', key, at, partyId, text},
    content: [{type: 'card', title: 'An offer', text, actions: offered}],
  }),
  create(host) {
    const transcript = document.createElement('chat-transcript');
    transcript.style.cssText = 'flex: 1; min-block-size: 0';
    return {
      get scroller() {
        return transcript.shadowRoot.querySelector('[part~=scroller]');
      },
      mount(messages) {
        transcript.parties = parties;
        transcript.entries = messages;
        host.append(transcript);
        return transcript.updateComplete;
      },
      append(message) {
        transcript.entries = [...transcript.entries, message];
      },
      prepend(messages) {
        transcript.entries = [...messages, ...transcript.entries];
      },
      growLast(message) {
        transcript.entries = transcript.entries.with(-1, message);
      },
      setTyping(on) {
        transcript.typing = on ? [{partyId: 'contact'}] : [];
      },
      addComposer: () => host.append(document.createElement('chat-composer')),
      remove: () => transcript.remove(),
    };
  },
};
