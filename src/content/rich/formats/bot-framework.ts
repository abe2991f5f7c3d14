import type {Fields} from '../../../model/fields.js';
import type {RichContent, RichMedia, RichOption} from '../../../model/rich-content.js';
import {readAdaptiveCard} from './adaptive-cards.js';
import {
  card,
  carousel,
  choices,
  fact,
  fieldsOf,
  group,
  image,
  media,
  mediaByType,
  option,
  pieces,
  recordsOf,
  some,
  text,
  wordsOf,
} from './draft.js';
import type {FormatReader} from './format.js';

const cardType = /^application\/vnd\.microsoft\.(?:teams\.)?card\.([a-z\d]{1,30})$/i;

/** Activities of the Bot Framework and Direct Line, and their attachments alone. */
export const botFramework: FormatReader = {
  matches(payload) {
    const {attachments, suggestedActions, contentType} = fieldsOf(payload);
    const isAttached = recordsOf(attachments).some((one) => typeof one['contentType'] === 'string');
    const isCard = typeof contentType === 'string' && cardType.test(contentType);
    return isAttached || isCard || Array.isArray(fieldsOf(suggestedActions)['actions']);
  },
  read(payload) {
    const activity = fieldsOf(payload);
    if (activity['contentType']) return pieces(readAttachment(activity));
    const {textFormat, attachmentLayout} = activity;
    const attached = recordsOf(activity['attachments']).map(readAttachment);
    const suggested = recordsOf(fieldsOf(activity['suggestedActions'])['actions']).map(readAction);
    return pieces(
      text(activity['text'], textFormat === 'plain' ? 'plain' : 'markdown'),
      ...(attachmentLayout === 'carousel' ? [carousel(attached)] : attached),
      choices('quick-replies', suggested),
    );
  },
};

const readAttachment = (attachment: Fields): RichContent | undefined => {
  const {contentType, contentUrl, content, name, thumbnailUrl} = attachment;
  const type = cardType.exec(wordsOf(contentType)?.slice(0, 100) ?? '')?.[1]?.toLowerCase();
  if (type !== undefined) return readCard(type, fieldsOf(content));
  return mediaByType(contentUrl, contentType, {
    title: wordsOf(name),
    poster: wordsOf(thumbnailUrl),
  });
};

const readCard = (type: string, content: Fields): RichContent | undefined => {
  switch (type) {
    case 'adaptive':
      return readAdaptiveCard(content);
    case 'receipt':
      return readReceipt(content);
    case 'audio':
    case 'video':
    case 'animation':
      return readPlayer(type, content);
    case 'o365connector':
      return readConnector(content);
    case 'list':
      return card({
        title: content['title'],
        body: some([group('list', recordsOf(content['items']).map(readListItem))]),
        actions: readActions(content['buttons']),
      });
    default:
      return readHero(content);
  }
};

const readHero = (content: Fields): RichContent | undefined => {
  const {title, subtitle, text: words, images, buttons, tap} = content;
  return card({
    title,
    subtitle,
    text: words,
    format: words === undefined ? undefined : 'markdown',
    media: some([...recordsOf(images), fieldsOf(content['image'])].map(readImage)),
    actions: readActions(buttons),
    url: urlOf(tap),
  });
};

const readImage = ({url, alt, tap}: Fields): RichMedia | undefined => {
  const found = image(url, alt);
  return found && {...found, link: urlOf(tap)};
};

const readPlayer = (kind: 'audio' | 'video' | 'animation', content: Fields) => {
  const [first, ...others] = recordsOf(content['media']);
  const shown = media(kind, first?.['url'], {
    poster: wordsOf(fieldsOf(content['image'])['url']),
    alternatives: some(
      others.map(({url}) => {
        const address = wordsOf(url);
        return address === undefined ? undefined : {url: address};
      }),
    ),
  });
  const {title, subtitle, text: words, buttons} = content;
  return card({title, subtitle, text: words, media: some([shown]), actions: readActions(buttons)});
};

const readReceipt = (content: Fields): RichContent | undefined => {
  const {title, facts, items, total, tax, vat, buttons, tap} = content;
  return card({
    title,
    facts: some([
      ...recordsOf(facts).map(({key, value}) => fact(key, value)),
      fact('VAT', vat),
      fact('Tax', tax),
      fact('Total', total),
    ]),
    body: some([group('list', recordsOf(items).map(readItem))]),
    actions: readActions(buttons),
    url: urlOf(tap),
  });
};

const readItem = (item: Fields): RichContent | undefined =>
  card({
    title: item['title'],
    subtitle: item['subtitle'],
    text: item['text'],
    media: some([readImage(fieldsOf(item['image']))]),
    facts: some([fact('Quantity', item['quantity']), fact('Price', item['price'])]),
    url: urlOf(item['tap']),
  });

const readListItem = (item: Fields): RichContent | undefined =>
  card({
    title: item['title'],
    subtitle: item['subtitle'],
    media: some([image(item['icon'])]),
    url: urlOf(item['tap']),
  });

const readConnector = (content: Fields): RichContent | undefined => {
  const sections = recordsOf(content['sections']).map((section) =>
    card({
      title: wordsOf(section['activityTitle'], section['title']),
      subtitle: section['activitySubtitle'],
      text: wordsOf(section['activityText'], section['text']),
      media: some([image(section['activityImage'])]),
      facts: some(recordsOf(section['facts']).map(({name, value}) => fact(name, value))),
    }),
  );
  const actions = recordsOf(content['potentialAction']).map(({name, targets}) =>
    option(name, {url: recordsOf(targets)[0]?.['uri']}),
  );
  const {title, text: words, summary} = content;
  const body = some(sections);
  return card({title, text: wordsOf(words, summary), body, actions: some(actions)});
};

const readActions = (actions: unknown): readonly RichOption[] | undefined =>
  some(recordsOf(actions).map(readAction));

const addressed: ReadonlySet<unknown> = new Set([
  ...['openUrl', 'call', 'signin', 'downloadFile', 'showImage', 'playAudio', 'playVideo'],
]);

const readAction = (action: Fields): RichOption | undefined => {
  const {type, title, text: words, value, image: picture, imageAltText} = action;
  const shown = image(picture, imageAltText);
  if (addressed.has(type)) return option(title ?? value, {url: value, image: shown});
  return option(title ?? words ?? value, {payload: value ?? words, image: shown});
};

const urlOf = (action: unknown): string | undefined => {
  const {type, value} = fieldsOf(action);
  return addressed.has(type) ? wordsOf(value) : undefined;
};
