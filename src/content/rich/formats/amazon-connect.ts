import type {Fields} from '../../../model/fields.js';
import type {RichContent, RichField, RichOption, RichSlot} from '../../../model/rich-content.js';
import {
  choices,
  fieldsOf,
  form,
  group,
  image,
  numberOf,
  option,
  pieces,
  recordsOf,
  some,
  text,
  wordsOf,
} from './draft.js';
import type {FormatReader} from './format.js';

/** Interactive messages of Amazon Connect. */
export const amazonConnect: FormatReader = {
  matches(payload) {
    const {templateType, data} = fieldsOf(payload);
    return typeof templateType === 'string' && typeof data === 'object';
  },
  read: (payload) => pieces(...readTemplate(fieldsOf(payload))),
};

const readTemplate = (template: Fields): readonly (RichContent | undefined)[] => {
  const content = contentOf(template);
  const {title, subtitle, elements} = content;
  const head = {title, text: subtitle, image: picture(content), id: template['templateIdentifier']};
  const parts = recordsOf(elements);
  switch (template['templateType']) {
    case 'ListPicker':
    case 'WhatsAppInteractiveList':
      return [choices('list', parts.flatMap(readElement), head)];
    case 'Panel':
    case 'WhatsAppInteractiveReplyButton':
      return [choices('buttons', parts.flatMap(readElement), head)];
    case 'QuickReply':
      return [choices('quick-replies', parts.flatMap(readElement), head)];
    case 'TimePicker':
      return [readTimePicker(content)];
    case 'Carousel':
      return readCarousel(content);
    case 'AppleForm':
      return [readForm(fieldsOf(template['data']), content)];
    default:
      return parts.length > 0 ? [choices('list', parts.flatMap(readElement), head)] : [];
  }
};

const contentOf = ({data}: Fields): Fields => {
  const fields = fieldsOf(data);
  return typeof fields['content'] === 'object' ? fieldsOf(fields['content']) : fields;
};

const picture = ({imageData, imageDescription}: Fields) => image(imageData, imageDescription);

/** An element; those of a section are its own. */
const readElement = (element: Fields): readonly (RichOption | undefined)[] => {
  const {title, subtitle, actionDetail, url} = element;
  const inner = recordsOf(element['elements'] ?? element['rows']);
  if (inner.length > 0)
    return inner
      .flatMap(readElement)
      .map((one) => one && {...one, section: wordsOf(title) ?? one.section});
  const more = {description: subtitle, image: picture(element), payload: actionDetail, url};
  return [option(title, {...more, id: element['id']})];
};

const readTimePicker = (content: Fields): RichContent | undefined => {
  const {title, subtitle, location, timeZoneOffset, timeslots} = content;
  const slots = some(recordsOf(timeslots).map(readSlot));
  if (!slots) return text(wordsOf(title, subtitle));
  const {title: place, latitude, longitude} = fieldsOf(location);
  return {
    type: 'schedule',
    title: wordsOf(title),
    text: wordsOf(subtitle),
    image: picture(content),
    slots,
    offset: numberOf(timeZoneOffset),
    location: wordsOf(place, latitude)
      ? {
          type: 'location',
          title: wordsOf(place),
          latitude: numberOf(latitude),
          longitude: numberOf(longitude),
        }
      : undefined,
  };
};

/** Times come as `2026-11-30T17:00+00:00`, or with the offset's colon left out; durations in seconds. */
const readSlot = ({date, duration}: Fields): RichSlot | undefined => {
  const slot = option(date, {payload: date});
  const seconds = numberOf(duration);
  const start = slot?.label.slice(0, 100).replace(/([+-]\d\d)(\d\d)$/, '$1:$2');
  return slot && {...slot, start, duration: seconds === undefined ? undefined : seconds / 60};
};

/** Each element is a template of its own; it's named by `templateIdentifier`, which an answer refers to. */
const readCarousel = (content: Fields): readonly (RichContent | undefined)[] => {
  const items = recordsOf(content['elements']).flatMap((element) => {
    const inner = typeof element['data'] === 'object' ? element : {data: element, ...element};
    const read = some(readTemplate({templateType: 'Panel', ...inner}));
    return read ?? [];
  });
  const [title, omit] = [wordsOf(content['title']), content['omitTitleFromCarouselResponse']];
  return [group('carousel', items, {title: omit === true ? undefined : title})];
};

/** Pages of a form of Apple Messages for Business, one below the other. */
const readForm = ({pages: outer}: Fields, content: Fields): RichContent | undefined => {
  const {title, subtitle, pages = outer} = content;
  return form(recordsOf(pages).map(readPage), {
    title: wordsOf(title),
    text: wordsOf(subtitle),
    image: picture(content),
  });
};

const readPage = (page: Fields): RichField | undefined => {
  const label = wordsOf(page['title'], page['subtitle']);
  const name = wordsOf(page['pageIdentifier'], page['pageTitle'], label);
  if (name === undefined) return undefined;
  const items = recordsOf(page['items'] ?? page['options']);
  const options = some(
    items.map(({title, value, identifier}) => option(title, {id: identifier, payload: value})),
  );
  const kind = pageKinds[String(page['pageType'])] ?? (options ? 'choice' : 'text');
  const isMultiple = kind === 'choice' && page['multipleSelection'] === true;
  const hint = wordsOf(page['subtitle']);
  return {name, label: label ?? name, kind: isMultiple ? 'choices' : kind, hint, options};
};

const pageKinds: Readonly<Record<string, RichField['kind']>> = {
  Select: 'choice',
  Picker: 'choice',
  DatePicker: 'date',
  Input: 'text',
};
