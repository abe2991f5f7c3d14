import {isObject, type Fields} from '../../../model/fields.js';
import type {RichContent, RichOption} from '../../../model/rich-content.js';
import {
  card,
  carousel,
  choices,
  fieldsOf,
  group,
  image,
  mediaByType,
  numberOf,
  option,
  pieces,
  recordsOf,
  some,
  text,
  wordsOf,
} from './draft.js';
import type {FormatReader} from './format.js';

const type = /^(?:twilio|whatsapp)\/[a-z-]{1,40}$/;

/** Templates of Twilio's Content API, with the values of their variables filled in. */
export const twilio: FormatReader = {
  matches: (payload) => Object.keys(typesOf(payload)).some((key) => type.test(key)),
  read(payload) {
    const types = typesOf(payload);
    const values = fieldsOf(fieldsOf(payload)['variables']);
    // The richest comes first: plain text is there for channels that have nothing else.
    const keys = Object.keys(types).filter((key) => type.test(key));
    const key = keys.find((key) => key !== 'twilio/text') ?? keys[0] ?? '';
    return pieces(...readType(key.replace(/^.*\//, ''), fieldsOf(filled(types[key], values))));
  },
};

const typesOf = (payload: unknown): Fields => {
  const fields = fieldsOf(payload);
  return isObject(fields['types']) ? fields['types'] : fields;
};

/** The same with `{{1}}` and the like replaced. */
const filled = (value: unknown, values: Fields): unknown => {
  if (typeof value === 'string')
    return value.replace(/\{\{(\w{1,50})\}\}/g, (whole, key: string) =>
      Object.hasOwn(values, key) ? (wordsOf(values[key]) ?? whole) : whole,
    );
  if (Array.isArray(value)) return value.map((item) => filled(item, values));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, filled(each, values)]),
  );
};

const readType = (kind: string, content: Fields): readonly (RichContent | undefined)[] => {
  const {body, title, actions} = content;
  switch (kind) {
    case 'text':
      return [text(body)];
    case 'media':
      return [text(body), ...readMedia(content['media'])];
    case 'location':
      return [readLocation(content)];
    case 'quick-reply':
      return [choices('quick-replies', recordsOf(actions).map(readAction), {text: body})];
    case 'call-to-action':
    case 'authentication':
      return [choices('buttons', recordsOf(actions).map(readAction), {text: body}) ?? text(body)];
    case 'list-picker':
      return [
        choices('list', recordsOf(content['items']).map(readItem), {
          text: body,
          title: content['button'],
        }),
      ];
    case 'card':
      return [readCard(content)];
    case 'carousel':
      return [text(body), carousel(recordsOf(content['cards']).map(readCard))];
    case 'catalog':
      return [
        text(wordsOf(title, body)),
        group('list', recordsOf(content['items']).map(readProduct)),
      ];
    case 'flows':
      return [choices('buttons', [option(content['button_text'])], {text: body}) ?? text(body)];
    default:
      return [text(wordsOf(body, title))];
  }
};

const readMedia = (addresses: unknown): readonly (RichContent | undefined)[] =>
  (Array.isArray(addresses) ? addresses.slice(0, 100) : [addresses]).map((url) =>
    mediaByType(url, ''),
  );

const readLocation = ({latitude, longitude, label, address}: Fields): RichContent => ({
  type: 'location',
  title: wordsOf(label),
  text: wordsOf(address),
  latitude: numberOf(latitude),
  longitude: numberOf(longitude),
});

const readAction = ({title, id, url, phone, code}: Fields): RichOption | undefined => {
  const number = wordsOf(phone)
    ?.slice(0, 40)
    .replace(/[^\d+]/g, '');
  return option(title, {
    payload: id ?? code,
    url: url ?? (number === undefined ? undefined : `tel:${number}`),
  });
};

const readItem = ({item, id, description}: Fields): RichOption | undefined =>
  option(item, {payload: id, description});

const readCard = (content: Fields): RichContent | undefined => {
  const {title, subtitle, body, header_text: header, footer, actions} = content;
  return card({
    title: title ?? header,
    subtitle: subtitle ?? footer,
    text: body,
    media: some(readMedia(content['media'])),
    actions: some(recordsOf(actions).map(readAction)),
  });
};

const readProduct = ({name, description, media_url: picture, price}: Fields) =>
  card({title: name, subtitle: price, text: description, media: some([image(picture)])});
