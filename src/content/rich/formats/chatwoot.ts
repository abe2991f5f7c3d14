import type {Fields} from '../../../model/fields.js';
import type {RichContent, RichField, RichOption} from '../../../model/rich-content.js';
import {
  card,
  carousel,
  choices,
  fieldsOf,
  form,
  group,
  image,
  mediaByType,
  option,
  pieces,
  recordsOf,
  some,
  text,
  wordsOf,
} from './draft.js';
import type {FormatReader} from './format.js';

/** Messages of Chatwoot with a content type. */
export const chatwoot: FormatReader = {
  matches(payload) {
    const {content_type: type, content_attributes: attributes} = fieldsOf(payload);
    return typeof type === 'string' && (typeof attributes === 'object' || type !== 'text');
  },
  read(payload) {
    const message = fieldsOf(payload);
    const attached = recordsOf(message['attachments']).map((file) =>
      mediaByType(file['data_url'], mediaTypes[String(file['file_type'])], {}),
    );
    return pieces(...readContent(message), ...attached);
  },
};

const mediaTypes: Readonly<Record<string, string>> = {
  image: 'image/*',
  audio: 'audio/*',
  video: 'video/*',
  file: 'application/*',
};

const readContent = (message: Fields): readonly (RichContent | undefined)[] => {
  const {content, content_type: type} = message;
  const items = recordsOf(fieldsOf(message['content_attributes'])['items']);
  switch (type) {
    case 'input_select':
      return [choices('buttons', items.map(readOption), {text: content}) ?? text(content)];
    case 'cards':
      return [text(content), carousel(items.map(readCard))];
    case 'article':
      return [text(content), group('list', items.map(readArticle))];
    case 'form':
      return [form(items.map(readField), {text: wordsOf(content)}) ?? text(content)];
    case 'input_email':
      return [form([{name: 'email', label: '@', kind: 'email'}], {text: wordsOf(content)})];
    case 'input_csat':
      return [form([{name: 'rating', label: '1–5', kind: 'rating'}], {text: wordsOf(content)})];
    default:
      return [text(content)];
  }
};

const readOption = ({title, value}: Fields): RichOption | undefined =>
  option(title, {payload: value});

const readCard = ({media_url: picture, title, description, actions}: Fields) =>
  card({
    title,
    text: description,
    media: some([image(picture)]),
    actions: some(
      recordsOf(actions).map(({text: words, uri, payload}) => option(words, {url: uri, payload})),
    ),
  });

const readArticle = ({title, description, link}: Fields) =>
  card({title, text: description, url: link});

const fieldKinds: Readonly<Record<string, RichField['kind']>> = {
  email: 'email',
  text_area: 'multiline',
  number: 'number',
  date: 'date',
  select: 'choice',
};

const readField = (item: Fields): RichField | undefined => {
  const name = wordsOf(item['name'], item['label']);
  if (name === undefined) return undefined;
  return {
    name,
    label: wordsOf(item['label'], item['placeholder']) ?? name,
    kind: fieldKinds[String(item['type'])] ?? 'text',
    placeholder: wordsOf(item['placeholder']),
    value: wordsOf(item['default']),
    required: item['required'] === true || item['required'] === 'required' || undefined,
    options: some(
      recordsOf(item['options']).map(({label, value}) => option(label, {payload: value})),
    ),
  };
};
