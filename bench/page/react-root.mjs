import {createElement} from 'react';
import {createRoot} from 'react-dom/client';

/** What both React subjects do alike: keep the state, and render it anew as an application would. */
export function createReactList(host, component, findScroller) {
  const place = document.createElement('div');
  place.className = 'react-root';
  const root = createRoot(place);
  let state = {messages: [], isPrepending: false, isTyping: false};
  const change = (changes) => {
    state = {...state, isPrepending: false, ...changes};
    root.render(createElement(component, state));
  };
  return {
    get scroller() {
      return findScroller(place);
    },
    mount(messages) {
      host.append(place);
      change({messages});
    },
    append: (message) => change({messages: [...state.messages, message]}),
    prepend: (messages) => change({messages: [...messages, ...state.messages], isPrepending: true}),
    growLast: (message) => change({messages: state.messages.with(-1, message)}),
    setTyping: (isTyping) => change({isTyping}),
    remove() {
      root.unmount();
      place.remove();
    },
  };
}
