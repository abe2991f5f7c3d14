import type {Fields} from '../../../model/fields.js';
import type {RichContent, RichOption} from '../../../model/rich-content.js';
import {
  card,
  carousel,
  choices,
  fieldsOf,
  group,
  image,
  media,
  option,
  pieces,
  recordsOf,
  some,
  text,
  wordsOf,
} from './draft.js';
import type {FormatReader} from './format.js';

/** Structured messages of Genesys Widgets (`WebChat` rich messaging) and of the chat server. */
export const genesysWidgets: FormatReader = {
  matches(payload) {
    const {contentType, content, type} = fieldsOf(payload);
    const isMessage = type === 'Structured' || type === 'Message';
    return isMessage && typeof contentType === 'string' && Array.isArray(content);
  },
  read(payload) {
    const message = fieldsOf(payload);
    const items = recordsOf(message['content']);
    switch (message['contentType']) {
      case 'quick-replies': {
        // Of all kinds only this one shows the text; elsewhere it's what to show instead.
        const {text} = message;
        return pieces(choices('quick-replies', items.map(readQuickReply), {text}));
      }
      case 'carousel':
        return pieces(carousel(cardsOf(items).map(readItem)));
      case 'list':
      case 'list-template':
        return pieces(
          items.some(isList) ? undefined : group('list', cardsOf(items).map(readItem)),
          ...items.filter(isList).map(readList),
        );
      default:
        return pieces(...items.map(readItem));
    }
  },
};

const readQuickReply = ({id, text, title, image: picture}: Fields): RichOption | undefined =>
  option(wordsOf(text, title), {id, image: image(picture)});

/** A carousel or list holds its cards itself, or in one item. */
const cardsOf = (items: readonly Fields[]): readonly Fields[] =>
  items.flatMap((item) => {
    const inner = recordsOf(item['items'] ?? item['content'] ?? item['elements']);
    return inner.length > 0 ? inner : [item];
  });

const readItem = (item: Fields): RichContent | undefined => {
  const {title, subtitle, text, actions, type} = item;
  const components = recordsOf(item['components']);
  if (type && components.length === 0 && type !== 'generic') {
    const piece = readComponent(item);
    if (piece) return piece;
  }
  return card({
    id: item['id'],
    title,
    subtitle,
    text,
    media: some([image(item['image'], item['alt']), media('video', item['video'])]),
    body: some(components.filter((part) => part['type'] !== 'button').map(readComponent)),
    actions: some([
      ...components.filter((part) => part['type'] === 'button').map(readButton),
      ...recordsOf(item['buttons']).map(readButton),
    ]),
    url: fieldsOf(actions)['url'],
  });
};

const lists: ReadonlySet<unknown> = new Set([
  ...['list', 'simple-list', 'selectable-list', 'list-picker'],
]);
const isList = ({type}: Fields): boolean => lists.has(type);

const readButton = (button: Fields): RichOption | undefined => {
  const {id, text, title, label, actions} = button;
  const {textback, url, commandName} = fieldsOf(actions);
  return option(wordsOf(text, title, label), {id, payload: textback ?? commandName, url});
};

const readComponent = (part: Fields): RichContent | undefined => {
  const {type, title, text: words, url, image: picture, video} = part;
  switch (type) {
    case 'button':
      return choices('buttons', [readButton(part)]);
    case 'image':
      return media('image', picture ?? url ?? part['src'], {alt: wordsOf(title, words)});
    case 'video':
      return media('video', video ?? url ?? part['src'], {title: wordsOf(title)});
    case 'markdown':
      return text(words ?? part['markdown'], 'markdown');
    case 'heading':
    case 'title':
      return text(words ?? title);
    case 'link':
      return choices('buttons', [option(words ?? title, {url: url ?? part['href']})]);
    case 'list':
    case 'simple-list':
    case 'selectable-list':
    case 'list-picker':
      return readList(part);
    case 'carousel':
      return carousel(recordsOf(part['items'] ?? part['content']).map(readItem));
    default:
      return text(wordsOf(words, title));
  }
};

const readList = (list: Fields): RichContent | undefined => {
  const {title, text, multiple, multiSelect} = list;
  const isMultiple = multiple === true || multiSelect === true;
  const options = recordsOf(list['items'] ?? list['options'] ?? list['content']).map((item) =>
    option(wordsOf(item['title'], item['text']), {
      id: item['id'],
      description: item['title'] ? wordsOf(item['subtitle'], item['text']) : item['subtitle'],
      image: image(item['image']),
      payload: fieldsOf(item['actions'])['textback'],
      url: fieldsOf(item['actions'])['url'],
      selected: item['selected'],
    }),
  );
  return choices(isMultiple ? 'checkboxes' : 'list', options, {title, text, multiple: isMultiple});
};
