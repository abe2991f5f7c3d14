import {
  ChatContainer,
  MainContainer,
  Message,
  MessageInput,
  MessageList,
  TypingIndicator,
} from '@chatscope/chat-ui-kit-react';
import '@chatscope/chat-ui-kit-styles/dist/default/styles.min.css';
import {createElement} from 'react';
import {formatTime} from '../conversation.mjs';
import {createReactList} from '../react-root.mjs';

export const subject = {
  shape: (message) => message,
  create: (host) =>
    createReactList(host, Conversation, (root) => root.querySelector('.scrollbar-container')),
};

function Conversation({messages, isTyping}) {
  const typingIndicator = isTyping && createElement(TypingIndicator, {content: 'Maria is typing'});
  return createElement(
    MainContainer,
    null,
    createElement(
      ChatContainer,
      null,
      createElement(MessageList, {typingIndicator}, messages.map(renderMessage)),
      createElement(MessageInput, {attachButton: false, placeholder: 'Message'}),
    ),
  );
}

/** An element for each message, kept: React then passes over those that haven't changed. */
const elements = new WeakMap();

function renderMessage(message) {
  if (!elements.has(message)) elements.set(message, createMessageElement(message));
  return elements.get(message);
}

function createMessageElement(message) {
  const sentTime = formatTime(message);
  const model = {
    message: message.text,
    type: 'text',
    sender: message.name,
    sentTime,
    direction: message.isOwn ? 'outgoing' : 'incoming',
    position: 'single',
  };
  return createElement(
    Message,
    {key: message.key, model},
    createElement(Message.Header, {sender: message.name, sentTime}),
  );
}
