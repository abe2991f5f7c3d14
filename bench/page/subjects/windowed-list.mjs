import {addPlainStyles, createElement} from '../plain-parts.mjs';
import {WindowedList} from '../windowed-list.mjs';

/** The limit: what a list costs that does nothing but show what is near. */
export const subject = {
  shape: (message) => message,
  create(host) {
    addPlainStyles();
    const typing = createElement('div', 'typing');
    let list;
    return {
      get scroller() {
        return list.scroller;
      },
      mount(messages) {
        list = new WindowedList(host, messages);
        host.append(typing);
      },
      append: (message) => list.append(message),
      prepend: (messages) => list.prepend(messages),
      growLast: (message) => list.growLast(message),
      setTyping(on) {
        typing.textContent = on ? 'Maria Lindqvist is typing …' : '';
      },
      addComposer: () => host.append(createElement('textarea', 'composer')),
      remove: () => list.remove(),
    };
  },
};
