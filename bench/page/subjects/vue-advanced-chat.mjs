import {register} from 'vue-advanced-chat';
import {formatTime, parties} from '../conversation.mjs';
import {nextFrame, until} from '../frames.mjs';
import {distanceFromEnd} from '../geometry.mjs';

register();

export const subject = {
  shape: (message) => ({
    _id: message.key,
    content: message.text,
    senderId: message.partyId,
    username: message.name,
    date: '5 January',
    timestamp: formatTime(message),
    // Of many that aren't, each message watches all.
    seen: true,
  }),
  create(host) {
    const chat = document.createElement('vue-advanced-chat');
    const find = (selector) => chat.shadowRoot.querySelector(selector);
    const room = {
      roomId: 'room',
      roomName: 'Maria Lindqvist',
      avatar: '',
      users: parties.map(({id, name}) => ({_id: id, username: name})),
    };
    let isAsking = false;
    chat.addEventListener('fetch-messages', () => (isAsking = true));
    Object.assign(chat, settings, {rooms: [{...room, typingUsers: []}]});
    return {
      get scroller() {
        return find('.vac-container-scroll');
      },
      async mount(messages) {
        host.append(chat);
        // Of messages that were there before the room it would show the first.
        await until(() => find('.vac-container-scroll'));
        chat.messages = messages;
        await until(() => find('.vac-message-box'));
        // It shows the end after a while.
        await until(() => distanceFromEnd(find('.vac-container-scroll')) < 10);
      },
      append(message) {
        chat.messages = [...chat.messages, message];
      },
      /** Scrolled to its start it asks for more, and keeps its place only if that is waited for. */
      async prepend(messages) {
        for (let frame = 0; frame < 60 && !isAsking; frame++) await nextFrame();
        isAsking = false;
        chat.messages = [...messages, ...chat.messages];
      },
      growLast(message) {
        chat.messages = chat.messages.with(-1, message);
      },
      setTyping(on) {
        chat.rooms = [{...room, typingUsers: on ? ['contact'] : []}];
      },
      remove: () => chat.remove(),
    };
  },
};

/** Else it would fetch them from a server. */
const emoji = {
  annotation: 'thumbs up',
  emoji: '👍',
  group: 1,
  order: 1,
  shortcodes: ['thumbsup'],
  tags: ['good'],
  version: 1,
};

const settings = {
  height: '700px',
  currentUserId: 'agent',
  roomId: 'room',
  roomsLoaded: true,
  // It then expects older ones when it's scrolled to its start.
  messagesLoaded: false,
  emojiDataSource: `data:application/json,${JSON.stringify([emoji])}`,
  singleRoom: true,
  showAudio: false,
  showEmojis: false,
  showReactionEmojis: false,
  showFiles: false,
  autoScroll: {
    send: {new: true, newAfterScrollUp: true},
    receive: {new: true, newAfterScrollUp: false},
  },
};
