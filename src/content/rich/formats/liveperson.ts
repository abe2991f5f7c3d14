import type {Fields} from '../../../model/fields.js';
import type {RichContent, RichOption, RichText} from '../../../model/rich-content.js';
import {
  choices,
  fieldsOf,
  group,
  image,
  numberOf,
  option,
  pieces,
  recordsOf,
  text,
  wordsOf,
} from './draft.js';
import type {FormatReader} from './format.js';

const types: ReadonlySet<unknown> = new Set([
  ...['vertical', 'horizontal', 'carousel', 'list', 'listItem', 'sectionList', 'section'],
  ...['checklist', 'checkbox', 'quickReplies', 'datePicker', 'submitButton', 'buttonList'],
]);
/** Of pieces alone: what none of the kit's own has. */
const parts: ReadonlySet<unknown> = new Set(['text', 'button', 'image', 'map', 'link']);

/** Structured content of LivePerson's Conversational Cloud. */
export const liveperson: FormatReader = {
  matches(payload) {
    const {type, quickReplies, elements, click, replies} = contentOf(payload);
    const isGroup = types.has(type) && Array.isArray(elements ?? replies);
    const isPart = parts.has(type) && Array.isArray(fieldsOf(click)['actions']);
    return isGroup || isPart || type === 'datePicker' || isReplies(quickReplies);
  },
  read(payload) {
    const content = contentOf(payload);
    const {quickReplies, message} = content;
    const quick = isReplies(quickReplies) ? readElement(fieldsOf(quickReplies)) : undefined;
    return pieces(...(content['type'] ? [readElement(content)] : [text(message)]), quick);
  },
};

const isReplies = (value: unknown): boolean => Array.isArray(fieldsOf(value)['replies']);

/** Content comes alone, or in an event that holds it. */
const contentOf = (payload: unknown): Fields => {
  const fields = fieldsOf(payload);
  const inner = fields['content'];
  const isEvent = fields['type'] === 'RichContentEvent' || fields['type'] === undefined;
  return isEvent && typeof inner === 'object' ? fieldsOf(inner) : fields;
};

const readElement = (element: Fields): RichContent | undefined => {
  const {type, title, click} = element;
  const elements = recordsOf(element['elements']);
  switch (type) {
    case 'vertical':
      return group('stack', readAll(elements));
    case 'horizontal':
      return group('columns', readAll(elements));
    case 'carousel':
      return group('carousel', elements.map(readElement), {title: wordsOf(title)});
    case 'list':
    case 'sectionList':
      return group('list', readAll(elements));
    case 'text':
      return readText(element);
    case 'image':
      return readImage(element);
    case 'map':
      return readMap(element);
    case 'button':
    case 'submitButton':
      return choices('buttons', [readButton(element)]);
    case 'link':
      return choices('buttons', [option(wordsOf(title, element['text']), {url: urlOf(click)})]);
    case 'checklist':
      return readChecklist(elements);
    case 'quickReplies':
      return choices('quick-replies', recordsOf(element['replies']).map(readButton));
    case 'datePicker':
      return readDatePicker(element);
    default:
      return group('stack', readAll(elements));
  }
};

/** Buttons that follow each other are one choice. */
const readAll = (elements: readonly Fields[]): readonly (RichContent | undefined)[] => {
  const read: (RichContent | undefined)[] = [];
  let buttons: (RichOption | undefined)[] = [];
  const endButtons = (): void => {
    if (buttons.length > 0) read.push(choices('buttons', buttons));
    buttons = [];
  };
  for (const element of elements) {
    if (element['type'] === 'button') buttons.push(readButton(element));
    else {
      endButtons();
      read.push(readElement(element));
    }
  }
  endButtons();
  return read;
};

const readText = (element: Fields): RichText | undefined => {
  const {bold, italic, size} = fieldsOf(element['style']);
  const found = text(element['text']);
  const isTitle = element['tag'] === 'title';
  return (
    found && {
      ...found,
      heading: isTitle || undefined,
      weight: bold === true ? 'bolder' : undefined,
      italic: italic === true || undefined,
      size: size === 'large' || size === 'small' ? size : undefined,
    }
  );
};

const readImage = (element: Fields) => {
  const {url, alt, tooltip, caption, click} = element;
  const found = image(url, alt ?? tooltip);
  return found && {...found, title: wordsOf(caption), link: urlOf(click)};
};

const readMap = ({la, lo, tooltip}: Fields): RichContent => ({
  type: 'location',
  title: wordsOf(tooltip),
  latitude: numberOf(la),
  longitude: numberOf(lo),
});

const actionsOf = (click: unknown): readonly Fields[] => recordsOf(fieldsOf(click)['actions']);

const urlOf = (click: unknown): string | undefined =>
  wordsOf(actionsOf(click).find(({type}) => type === 'link')?.['uri']);

/** What a button sends is a text, under the name that its metadata has. */
const readButton = (button: Fields): RichOption | undefined => {
  const {title, tooltip, click, image: picture} = button;
  const words = actionsOf(click).find(({type}) => type === 'publishText')?.['text'];
  const named = recordsOf(fieldsOf(click)['metadata']).find(({type}) => type === 'ExternalId');
  return option(wordsOf(title, tooltip), {
    payload: named?.['id'] ?? words,
    url: urlOf(click),
    image: image(picture),
  });
};

const readChecklist = (elements: readonly Fields[]): RichContent | undefined => {
  const boxes = elements.flatMap((element) =>
    element['type'] === 'checkbox' ? [element] : recordsOf(element['elements']),
  );
  const options = boxes.map(({text: words, title, click}) =>
    option(wordsOf(words, title), {payload: actionsOf(click)[0]?.['text']}),
  );
  return choices('checkboxes', options, {multiple: true});
};

/** Dates come as seconds since 1970. */
const readDatePicker = ({title, body, minDate, maxDate}: Fields): RichContent => ({
  type: 'picker',
  kind: 'date',
  title: wordsOf(title),
  text: wordsOf(body),
  minimum: dayOf(minDate),
  maximum: dayOf(maxDate),
});

const dayOf = (seconds: unknown): string | undefined => {
  const time = numberOf(seconds);
  const isDay = time !== undefined && Math.abs(time) < 1e11;
  return isDay ? new Date(time * 1_000).toISOString().slice(0, 10) : wordsOf(seconds);
};
