import {isObject, type Fields} from '../../../model/fields.js';
import type {RichContent, RichOption} from '../../../model/rich-content.js';
import {
  card,
  carousel,
  choices,
  fieldsOf,
  image,
  media,
  numberOf,
  option,
  pieces,
  recordsOf,
  some,
  text,
  wordsOf,
} from './draft.js';
import type {FormatReader} from './format.js';

const types: ReadonlySet<unknown> = new Set([
  ...['text', 'markdown', 'image', 'audio', 'video', 'file', 'location', 'card', 'carousel'],
  ...['choice', 'dropdown', 'bloc', 'single-choice'],
]);
/** What none of the kit's own pieces has. */
const telltales = ['imageUrl', 'audioUrl', 'videoUrl', 'fileUrl', 'markdown', 'choices'];

/** Messages of Botpress: Cloud's, and version 12's with their payload in a message. */
export const botpress: FormatReader = {
  matches(payload) {
    const {type, payload: inner, ...fields} = messageOf(payload);
    if (!types.has(type)) return false;
    if (isObject(inner) || type === 'bloc' || type === 'dropdown') return true;
    if (type === 'choice' || type === 'carousel')
      return Array.isArray(fields['options'] ?? fields['items']);
    return (
      telltales.some((key) => key in fields) ||
      recordsOf(fields['actions']).some((action) => typeof action['action'] === 'string')
    );
  },
  read: (payload) => pieces(...readMessage(messageOf(payload))),
};

const messageOf = (payload: unknown): Fields => fieldsOf(payload);

const readMessage = (message: Fields): readonly (RichContent | undefined)[] => {
  const {type, payload: inner} = message;
  const content = isObject(inner) ? {...inner, type: inner['type'] ?? type} : message;
  if (content['type'] !== 'bloc') return [readContent(content)];
  return recordsOf(content['items']).flatMap((item) =>
    item['type'] === 'bloc' ? [] : readMessage(item),
  );
};

const readContent = (content: Fields): RichContent | undefined => {
  const title = wordsOf(content['title']);
  switch (content['type']) {
    case 'text':
      return text(content['text'], content['markdown'] === true ? 'markdown' : undefined);
    case 'markdown':
      return text(content['markdown'], 'markdown');
    case 'image':
      return media('image', content['imageUrl'] ?? content['image'], {alt: title, title});
    case 'audio':
      return media('audio', content['audioUrl'] ?? content['audio'], {title});
    case 'video':
      return media('video', content['videoUrl'] ?? content['video'], {title});
    case 'file':
      return media('file', content['fileUrl'] ?? content['file'], {title});
    case 'location':
      return readLocation(content);
    case 'card':
      return readCard(content);
    case 'carousel':
      return carousel(recordsOf(content['items']).map(readCard));
    case 'dropdown':
      return choices('list', recordsOf(content['options']).map(readOption), {
        text: content['text'],
      });
    default:
      return readChoice(content);
  }
};

const readLocation = ({latitude, longitude, address, title}: Fields): RichContent => ({
  type: 'location',
  title: wordsOf(title),
  text: wordsOf(address),
  latitude: numberOf(latitude),
  longitude: numberOf(longitude),
});

const readChoice = (content: Fields): RichContent | undefined =>
  choices(
    content['isDropdown'] === true ? 'list' : 'quick-replies',
    recordsOf(content['options'] ?? content['choices']).map(readOption),
    {text: content['text']},
  ) ?? text(content['text']);

const readOption = ({label, title, value}: Fields): RichOption | undefined =>
  option(wordsOf(label, title), {payload: value});

const readCard = (content: Fields): RichContent | undefined => {
  const {title, subtitle, imageUrl, image: picture, actions} = content;
  return card({
    title,
    subtitle,
    media: some([image(imageUrl ?? picture)]),
    actions: some(recordsOf(actions).map(readAction)),
  });
};

const readAction = ({action, label, title, value, url, payload, text}: Fields) => {
  const isLink = String(action).toLowerCase().includes('url');
  return option(wordsOf(label, title), {
    url: isLink ? (value ?? url) : undefined,
    payload: isLink ? undefined : (value ?? payload ?? text),
  });
};
