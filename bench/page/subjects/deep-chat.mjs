import 'deep-chat';
import {nextFrame, until} from '../frames.mjs';

/** Among messages it says that there are older ones. */
const thereIsMore = false;

const roles = {contact: 'ai', agent: 'user', supervisor: 'supervisor'};

export const subject = {
  shape: ({partyId, text}) => ({role: roles[partyId], text}),
  create(host) {
    const chat = document.createElement('deep-chat');
    let count = 0;
    let initial;
    let giveOlder;
    const scroller = () => chat.shadowRoot.querySelector('#messages');
    const isLoaded = () => scroller()?.getElementsByClassName('text-message').length >= count;
    const askForOlder = async () => {
      scroller().scrollTop = 1;
      await nextFrame();
      scroller().scrollTop = 0;
      await until(() => giveOlder);
    };
    Object.assign(chat, {
      demo: true,
      style: 'width: 420px; height: 700px; border: 0',
      displayLoadingBubble: {toggle: () => undefined},
      loadHistory: (index) =>
        index === 0 ? initial : new Promise((resolve) => (giveOlder = resolve)),
    });
    return {
      get scroller() {
        return scroller();
      },
      async mount(messages) {
        count = messages.length;
        initial = [thereIsMore, ...messages];
        host.append(chat);
        await until(isLoaded);
      },
      append(message) {
        count++;
        chat.addMessage(message);
      },
      /** Older messages are asked for when the list is scrolled to its start. */
      async prepend(messages) {
        if (!giveOlder) await askForOlder();
        giveOlder([thereIsMore, ...messages]);
        giveOlder = undefined;
        count += messages.length;
        await until(isLoaded);
      },
      growLast: ({text}) => chat.updateMessage({text}, count - 1),
      setTyping: () => chat.displayLoadingBubble.toggle(),
      remove: () => chat.remove(),
    };
  },
};
