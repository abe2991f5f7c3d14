import type {Fields} from '../../../model/fields.js';
import type {RichContent, RichField, RichOption} from '../../../model/rich-content.js';
import {
  card,
  carousel,
  choices,
  fieldsOf,
  form,
  image,
  media,
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

const kinds: ReadonlySet<unknown> = new Set([
  ...['Attachment', 'Location', 'QuickReply', 'ButtonResponse', 'Notification', 'GenericTemplate'],
  ...['ListTemplate', 'Postback', 'Reactions', 'Mention', 'Text', 'Card', 'Carousel', 'Story'],
  ...['DatePicker', 'ListPicker', 'Form', 'InteractiveApplication', 'PaymentRequest', 'Unknown'],
  ...['PaymentResponse', 'Push', 'Data', 'QuickReplyV2', 'RichLink', 'VerificationCode'],
]);

/** Normalised messages of Genesys Cloud (web messaging, open messaging, conversations API). */
export const genesysCloud: FormatReader = {
  matches: (payload) => {
    const items = contentOf(payload);
    return items.length > 0 && items.every(({contentType}) => kinds.has(contentType));
  },
  read(payload) {
    const {text: words} = fieldsOf(payload);
    const items = contentOf(payload);
    const quick = items.filter(({contentType}) => contentType === 'QuickReply');
    const asked = choices(
      'quick-replies',
      quick.map((item) => readQuickReply(fieldsOf(item['quickReply']))),
      {text: words},
    );
    const others = items.filter((item) => !quick.includes(item)).flatMap(readContent);
    return pieces(others.length > 0 || !asked ? text(words) : undefined, ...others, asked);
  },
};

const contentOf = (payload: unknown): readonly Fields[] => {
  const fields = fieldsOf(payload);
  return fields['contentType'] ? [fields] : recordsOf(fields['content']);
};

const readContent = (item: Fields): readonly (RichContent | undefined)[] => {
  switch (item['contentType']) {
    case 'Text':
      return [text(fieldsOf(item['text'])['body'])];
    case 'Attachment':
      return [readAttachment(fieldsOf(item['attachment']))];
    case 'Location':
      return [readLocation(fieldsOf(item['location']))];
    case 'QuickReplyV2':
      return [readQuickReplies(fieldsOf(item['quickReplyV2']))];
    case 'ButtonResponse':
      return [text(fieldsOf(item['buttonResponse'])['text'])];
    case 'Card':
    case 'GenericTemplate':
      return [readCard(fieldsOf(item['card'] ?? item['generic']))];
    case 'Carousel':
      return [carousel(recordsOf(fieldsOf(item['carousel'])['cards']).map(readCard))];
    case 'ListTemplate':
      return [readList(fieldsOf(item['list']))];
    case 'ListPicker':
      return [readListPicker(fieldsOf(item['listPicker']))];
    case 'DatePicker':
      return [readDatePicker(fieldsOf(item['datePicker']))];
    case 'Form':
      return [readForm(fieldsOf(item['form']))];
    case 'Story':
      return [mediaByType(fieldsOf(item['story'])['url'], '')];
    case 'Notification':
      return [text(fieldsOf(fieldsOf(item['template'])['body'])['text'])];
    case 'RichLink':
      return [readRichLink(fieldsOf(item['richLink']))];
    default:
      return [];
  }
};

const readAttachment = ({mediaType, url, mime, text, filename}: Fields) =>
  mediaByType(url, mime ?? mediaKinds[String(mediaType)], {
    title: wordsOf(filename),
    alt: wordsOf(text),
  });

const mediaKinds: Readonly<Record<string, string>> = {
  Image: 'image/*',
  Video: 'video/*',
  Audio: 'audio/*',
  File: 'application/*',
};

const readQuickReply = ({id, text, payload, image: picture}: Fields): RichOption | undefined =>
  option(text, {id, payload, image: image(picture)});

const readQuickReplies = ({title, actions}: Fields) =>
  choices(
    'quick-replies',
    recordsOf(actions).map(({action, ...more}) => readQuickReply({...more, ...fieldsOf(action)})),
    {text: title},
  );

const readCard = (given: Fields): RichContent | undefined => {
  const {title, description, image: picture, video, defaultAction, actions, components} = given;
  return card({
    title,
    text: description,
    media: some([image(picture), media('video', video)]),
    url: fieldsOf(defaultAction)['url'],
    actions: some([...recordsOf(actions), ...recordsOf(components)].map(readAction)),
  });
};

const readAction = ({text, title, payload, url}: Fields): RichOption | undefined =>
  option(wordsOf(text, title), {payload, url});

const readList = ({title, description, submitLabel, components}: Fields) =>
  card({
    title,
    text: description,
    body: some([
      choices(
        'list',
        recordsOf(components).map(({id, title, description, image: picture, rmid}) =>
          option(title, {id: id ?? rmid, description, image: image(picture)}),
        ),
      ),
    ]),
    actions: some([option(submitLabel)]),
  });

const readListPicker = (picker: Fields): RichContent | undefined => {
  const {title, subtitle, imageUrl} = fieldsOf(picker['receivedMessage']);
  const sections = recordsOf(picker['sections']);
  const isMultiple = sections.some(({multipleSelection}) => multipleSelection === true);
  const options = sections.flatMap((section) =>
    recordsOf(section['items']).map(({id, title, subtitle, imageUrl}) =>
      option(title, {
        id,
        description: subtitle,
        image: image(imageUrl),
        section: wordsOf(section['title']),
      }),
    ),
  );
  return choices(isMultiple ? 'checkboxes' : 'list', options, {
    id: picker['id'],
    title,
    text: subtitle,
    image: image(imageUrl),
    multiple: isMultiple,
  });
};

const readDatePicker = (picker: Fields): RichContent => {
  const {id, title, subtitle, imageUrl, dateMinimum, dateMaximum, availableTimes} = picker;
  const common = {
    id: wordsOf(id),
    title: wordsOf(title),
    text: wordsOf(subtitle),
    image: image(imageUrl),
  };
  const slots = some(recordsOf(availableTimes).map(readTime));
  const minimum = wordsOf(dateMinimum);
  return slots
    ? {...common, type: 'schedule', slots, location: readLocation(fieldsOf(picker['location']))}
    : {...common, type: 'picker', kind: 'date', minimum, maximum: wordsOf(dateMaximum)};
};

const readTime = ({dateTime, duration}: Fields) => {
  const seconds = numberOf(duration);
  const slot = option(dateTime, {payload: dateTime});
  return (
    slot && {
      ...slot,
      start: wordsOf(dateTime),
      duration: seconds === undefined ? undefined : seconds / 60,
    }
  );
};

const readLocation = ({text, address, latitude, longitude, url}: Fields) => {
  const location = {
    title: wordsOf(text),
    text: wordsOf(address),
    latitude: numberOf(latitude),
    longitude: numberOf(longitude),
    url: wordsOf(url),
  };
  const isEmpty = Object.values(location).every((value) => value === undefined);
  return isEmpty ? undefined : {...location, type: 'location' as const};
};

const readRichLink = ({title, url, image: picture}: Fields) =>
  card({title, url, media: some([image(picture)])});

const readForm = (given: Fields): RichContent | undefined => {
  const {title, subtitle, imageUrl} = fieldsOf(given['introduction'] ?? given['receivedMessage']);
  const fields = recordsOf(given['formComponents'] ?? given['components']).map(readField);
  return form(fields, {
    title: wordsOf(title, given['title']),
    text: wordsOf(subtitle),
    image: image(imageUrl),
  });
};

const readField = (component: Fields): RichField | undefined => {
  const type = String(component['formComponentType']);
  const key = Object.keys(component).find((one) => one.toLowerCase() === type.toLowerCase());
  const inner = fieldsOf(key === undefined ? undefined : component[key]);
  const label = wordsOf(inner['title'], component['title'], inner['label']);
  const name = wordsOf(inner['id'], component['id'], label);
  if (name === undefined) return undefined;
  const common = {
    name,
    label: label ?? name,
    hint: wordsOf(inner['subtitle']),
    placeholder: wordsOf(inner['placeholderText']),
    required: inner['isRequired'] === true || undefined,
  };
  if (type === 'DatePicker') return {...common, kind: 'date'};
  const items = recordsOf(inner['items'] ?? inner['options'] ?? inner['sections']);
  const options = some(items.map(({id, title, value}) => option(title, {id, payload: value})));
  const isMultiple = type === 'ListPicker' && inner['multipleSelection'] === true;
  return {...common, kind: options ? (isMultiple ? 'choices' : 'choice') : 'text', options};
};
