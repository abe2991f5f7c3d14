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

/** Custom payloads of Dialogflow Messenger (ES and CX), and the fulfilment messages of ES. */
export const dialogflow: FormatReader = {
  matches(payload) {
    const fields = fieldsOf(payload);
    const isReply = Array.isArray(fields['fulfillmentMessages'] ?? fields['responseMessages']);
    return isReply || Array.isArray(fields['richContent']) || isMessage(fields);
  },
  read(payload) {
    const fields = fieldsOf(payload);
    const messages = fields['fulfillmentMessages'] ?? fields['responseMessages'];
    if (Array.isArray(messages)) return pieces(...recordsOf(messages).flatMap(readMessage));
    return pieces(...(isMessage(fields) ? readMessage(fields) : readRichContent(fields)));
  },
};

const isMessage = ({payload, quickReplies, card: shown, basicCard}: Fields): boolean =>
  Array.isArray(fieldsOf(payload)['richContent']) ||
  Array.isArray(fieldsOf(quickReplies)['quickReplies']) ||
  typeof basicCard === 'object' ||
  typeof fieldsOf(shown)['imageUri'] === 'string';

/** Each inner list is one card. */
const readRichContent = ({richContent}: Fields): readonly RichContent[] => {
  if (!Array.isArray(richContent)) return [];
  return richContent.slice(0, 500).flatMap((inner: unknown) => {
    const items = pieces(...readItems(recordsOf(Array.isArray(inner) ? inner : [inner])));
    return items.length > 1 ? pieces(group('stack', items)) : items;
  });
};

/** List entries that follow each other, whatever lines are drawn between, are one list. */
const readItems = (items: readonly Fields[]): readonly (RichContent | undefined)[] => {
  const read: (RichContent | undefined)[] = [];
  let entries: (RichOption | undefined)[] = [];
  const endList = (): void => {
    if (entries.length > 0) read.push(choices('list', entries));
    entries = [];
  };
  for (const item of items) {
    if (item['type'] === 'list') entries.push(readEntry(item));
    else if (item['type'] !== 'divider') {
      endList();
      read.push(readItem(item));
    }
  }
  endList();
  return read;
};

const readEntry = ({title, subtitle, image: picture, event, anchor, actionLink}: Fields) =>
  option(title, {
    description: subtitle,
    image: readImage(picture),
    url: actionLink ?? fieldsOf(anchor)['href'],
    payload: fieldsOf(event)['name'] ?? fieldsOf(event)['event'],
  });

const readItem = (item: Fields): RichContent | undefined => {
  const {type, title, subtitle, text: words, link, event, anchor} = item;
  const href = wordsOf(item['actionLink'], link, fieldsOf(anchor)['href']);
  switch (type) {
    case 'info':
      return card({title, subtitle, media: some([readImage(item['image'])]), url: href});
    case 'description':
      return card({title, text: linesOf(words)});
    case 'image':
      return readImage(item);
    case 'video':
      return media(
        'video',
        fieldsOf(fieldsOf(item['source'])['anchor'])['href'] ?? item['rawUrl'],
        {
          title: wordsOf(title),
        },
      );
    case 'button':
      return choices('buttons', [
        option(words ?? title, {url: href, payload: fieldsOf(event)['name']}),
      ]);
    case 'accordion': {
      const parts = [readImage(item['image']), text(linesOf(words))];
      return group('stack', [card({title, subtitle}), group('stack', parts, {collapsed: true})]);
    }
    case 'chips':
      return choices('quick-replies', recordsOf(item['options']).map(readChip));
    case 'files':
      return group(
        'list',
        recordsOf(item['files']).map(({name, url}) => media('file', url, {title: wordsOf(name)})),
      );
    default:
      return text(wordsOf(linesOf(words), title, subtitle));
  }
};

const readChip = (chip: Fields): RichOption | undefined => {
  const {text: words, image: picture, link, anchor} = chip;
  return option(words, {image: readImage(picture), url: link ?? fieldsOf(anchor)['href']});
};

/** An image is told in one of several ways. */
const readImage = (given: unknown) => {
  const fields = fieldsOf(given);
  const {src, rawUrl, imageUri, url, accessibilityText} = fields;
  return image(rawUrl ?? fieldsOf(src)['rawUrl'] ?? imageUri ?? url, accessibilityText);
};

const linesOf = (lines: unknown): string | undefined =>
  Array.isArray(lines)
    ? wordsOf(
        lines
          .slice(0, 500)
          .filter((line) => typeof line === 'string')
          .join('\n'),
      )
    : wordsOf(lines);

const readMessage = (message: Fields): readonly (RichContent | undefined)[] => {
  if (message['text'] !== undefined) {
    const {text: lines} = fieldsOf(message['text']);
    return [text(linesOf(lines ?? message['text']))];
  }
  if (message['image']) return [readImage(message['image'])];
  if (message['quickReplies']) return [readQuickReplies(fieldsOf(message['quickReplies']))];
  const shown = message['card'] ?? message['basicCard'];
  if (shown) return [readCard(fieldsOf(shown))];
  const slides = message['carouselSelect'] ?? message['browseCarouselCard'];
  if (slides) return [carousel(recordsOf(fieldsOf(slides)['items']).map(readCard))];
  if (message['payload']) return readRichContent(fieldsOf(message['payload']));
  return [];
};

const readQuickReplies = ({title, quickReplies}: Fields) =>
  choices(
    'quick-replies',
    Array.isArray(quickReplies) ? quickReplies.slice(0, 500).map((reply) => option(reply)) : [],
    {text: title},
  );

const readCard = (given: Fields): RichContent | undefined => {
  const {title, subtitle, formattedText, description} = given;
  return card({
    title,
    subtitle,
    text: formattedText ?? description,
    url: fieldsOf(given['openUriAction'])['url'],
    media: some([image(given['imageUri']), readImage(given['image'])]),
    actions: some(
      recordsOf(given['buttons']).map(({text: words, title, postback, openUriAction}) => {
        const isLink = typeof postback === 'string' && /^https?:/.test(postback);
        const url = isLink ? postback : fieldsOf(openUriAction)['uri'];
        return option(words ?? title, {payload: isLink ? undefined : postback, url});
      }),
    ),
  });
};
