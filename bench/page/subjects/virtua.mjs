import {createElement, memo, useLayoutEffect, useRef} from 'react';
import {VList} from 'virtua';
import {formatTime} from '../conversation.mjs';
import {addPlainStyles, createElement as createPlain} from '../plain-parts.mjs';
import {createReactList} from '../react-root.mjs';

export const subject = {
  shape: (message) => message,
  create(host) {
    addPlainStyles();
    const list = createReactList(host, Conversation, (root) => root.querySelector('.scroller'));
    return Object.defineProperties(
      {addComposer: () => host.append(createPlain('textarea', 'composer'))},
      Object.getOwnPropertyDescriptors(list),
    );
  },
};

const Row = memo(({message}) =>
  createElement(
    'div',
    {className: message.isOwn ? 'row own' : 'row'},
    createElement(
      'div',
      {className: 'bubble'},
      createElement('span', {className: 'name'}, message.name),
      createElement('p', {className: 'text'}, message.text),
      createElement('time', {className: 'time'}, formatTime(message)),
    ),
  ),
);

const renderRow = (message) => createElement(Row, {key: message.key, message});

/** Follows the end and keeps the place on prepending as virtua's own chat example does. */
function Conversation({messages, isPrepending, isTyping}) {
  const list = useRef(null);
  const follows = useRef(true);
  useLayoutEffect(() => {
    if (follows.current) list.current.scrollToIndex(messages.length - 1, {align: 'end'});
  }, [messages]);
  const handleScroll = (offset) => {
    const {scrollSize, viewportSize} = list.current;
    follows.current = offset - scrollSize + viewportSize >= -1.5;
  };
  return [
    createElement(
      VList,
      {
        key: 'list',
        ref: list,
        className: 'scroller',
        style: {flex: 1},
        data: messages,
        shift: isPrepending,
        onScroll: handleScroll,
      },
      renderRow,
    ),
    createElement('div', {key: 'typing', className: 'typing'}, isTyping ? 'Maria is typing …' : ''),
  ];
}
