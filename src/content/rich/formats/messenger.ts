import type {Fields} from '../../../model/fields.js';
import type {RichContent, RichOption} from '../../../model/rich-content.js';
import {
  card,
  carousel,
  choices,
  fact,
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

/** Templates, attachments and quick replies of the Messenger platform (Send API). */
export const messenger: FormatReader = {
  matches(payload) {
    const {attachment, quick_replies: replies, template_type: type} = messageOf(payload);
    return (
      typeof type === 'string' ||
      Array.isArray(replies) ||
      typeof fieldsOf(attachment)['payload'] === 'object'
    );
  },
  read(payload) {
    const message = messageOf(payload);
    const {attachment, quick_replies: replies} = message;
    const quick = recordsOf(replies).map(readQuickReply);
    const asked = choices('quick-replies', quick, {text: message['text']});
    const attached = message['template_type'] ? {type: 'template', payload: message} : attachment;
    return pieces(
      asked ? undefined : text(message['text']),
      ...readAttachment(fieldsOf(attached)),
      asked,
    );
  },
};

/** A payload is the message, or a request that holds it. */
const messageOf = (payload: unknown): Fields => {
  const fields = fieldsOf(payload);
  return typeof fields['message'] === 'object' ? fieldsOf(fields['message']) : fields;
};

const readQuickReply = (reply: Fields): RichOption | undefined => {
  const {content_type: type, title, payload, image_url: picture} = reply;
  const label = wordsOf(title) ?? requests[String(type)];
  return option(label, {payload, image: image(picture)});
};

/** What these ask for is the contact's own: the button shows it. */
const requests: Readonly<Record<string, string>> = {user_email: '@', user_phone_number: '+'};

const readAttachment = ({type, payload}: Fields): readonly (RichContent | undefined)[] => {
  const fields = fieldsOf(payload);
  switch (type) {
    case 'image':
      return [image(fields['url'])];
    case 'video':
    case 'audio':
    case 'file':
      return [media(type, fields['url'])];
    case 'template':
      return readTemplate(fields);
    default:
      return [];
  }
};

const readTemplate = (payload: Fields): readonly (RichContent | undefined)[] => {
  const elements = recordsOf(payload['elements']);
  const buttons = readButtons(payload['buttons']);
  switch (payload['template_type']) {
    case 'generic':
    case 'product':
      return [carousel(elements.map(readElement))];
    case 'list':
      return [group('list', elements.map(readElement)), choices('buttons', buttons ?? [])];
    case 'button':
    case 'customer_feedback':
      return [
        choices('buttons', buttons ?? [], {text: wordsOf(payload['text'], payload['title'])}) ??
          text(payload['text']),
      ];
    case 'media':
      return elements.map(readMedia);
    case 'receipt':
      return [readReceipt(payload)];
    case 'coupon':
      return [readCoupon(payload, buttons)];
    case 'airline_boardingpass':
    case 'airline_checkin':
    case 'airline_itinerary':
    case 'airline_update':
      return [text(payload['intro_message'])];
    default:
      return elements.length > 0
        ? [carousel(elements.map(readElement))]
        : [choices('buttons', buttons ?? [], {text: payload['text']})];
  }
};

const readElement = (element: Fields): RichContent | undefined =>
  card({
    title: element['title'],
    subtitle: element['subtitle'],
    media: some([image(element['image_url'])]),
    url: fieldsOf(element['default_action'])['url'],
    actions: readButtons(element['buttons']),
  });

const readMedia = (element: Fields): RichContent | undefined => {
  const kind = element['media_type'] === 'video' ? 'video' : 'image';
  const shown = media(kind, element['url']) ?? {
    type: 'media' as const,
    kind,
    fallback: wordsOf(element['attachment_id']),
  };
  return card({media: [shown], actions: readButtons(element['buttons'])});
};

const readButtons = (buttons: unknown): readonly RichOption[] | undefined =>
  some(
    recordsOf(buttons).map(({type, title, payload, url}) =>
      type === 'phone_number'
        ? option(title, {url: phone(payload)})
        : option(title ?? type, {payload, url}),
    ),
  );

const phone = (number: unknown): string => `tel:${String(number).replace(/[^\d+]/g, '')}`;

const readReceipt = (receipt: Fields): RichContent | undefined => {
  const {currency, address, summary, adjustments} = receipt;
  const money = (amount: unknown) => (amount === undefined ? undefined : join(amount, currency));
  const {subtotal, shipping_cost: shipping, total_tax: tax, total_cost: total} = fieldsOf(summary);
  const {
    street_1: street,
    street_2: more,
    city,
    postal_code: code,
    state,
    country,
  } = fieldsOf(address);
  return card({
    title: join(receipt['merchant_name'], receipt['order_number']),
    subtitle: receipt['recipient_name'],
    facts: some([
      fact('Payment', receipt['payment_method']),
      fact('Address', [street, more, code, city, state, country].filter(Boolean).join(', ')),
      fact('Subtotal', money(subtotal)),
      fact('Shipping', money(shipping)),
      fact('Tax', money(tax)),
      ...recordsOf(adjustments).map(({name, amount}) => fact(name, money(amount))),
      fact('Total', money(total)),
    ]),
    body: some([group('list', recordsOf(receipt['elements']).map(readItem))]),
    url: receipt['order_url'],
  });
};

const readItem = (item: Fields): RichContent | undefined =>
  card({
    title: item['title'],
    subtitle: item['subtitle'],
    media: some([image(item['image_url'])]),
    facts: some([
      fact('Quantity', item['quantity']),
      fact('Price', join(item['price'], item['currency'])),
    ]),
  });

const readCoupon = (coupon: Fields, buttons: readonly RichOption[] | undefined) =>
  card({
    title: coupon['title'],
    subtitle: coupon['subtitle'],
    text: coupon['coupon_pre_message'],
    media: some([image(coupon['image_url'])]),
    facts: some([fact('Code', coupon['coupon_code'])]),
    actions: buttons ?? some([option(undefined, {url: coupon['coupon_url']})]),
  });

const join = (...words: readonly unknown[]): string =>
  words.flatMap((word) => wordsOf(word) ?? []).join(' ');
