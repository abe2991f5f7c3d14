/**
 * A conversation of any length, the same in every run: each message follows from its number alone,
 * so that older ones (negative numbers) and newer ones can be made at any time.
 */
export const parties = [
  {id: 'contact', role: 'contact', name: 'Maria Lindqvist'},
  {id: 'agent', role: 'agent', name: 'Kate Lewis', self: true},
  {id: 'supervisor', role: 'supervisor', name: 'John Okafor'},
];

const began = Date.UTC(2026, 0, 5, 9);
const secondsBetween = 20;

const short = [
  'Hi',
  'OK',
  'Thanks!',
  'Yes, please',
  'One moment',
  '👍',
  'Great, thank you 🙏',
  'No',
];
const sentences = [
  'I ordered the blue one in June and it still has not arrived.',
  'Could you give me the order number, please?',
  'It should be on the invoice, right below the address.',
  'The parcel left our warehouse yesterday and is on its way to you.',
  'That is odd: the page says that it was delivered on Friday.',
  'I have asked the carrier; they will call you between nine and noon.',
  'Is there any way to have it sent to the office instead? I am there until six.',
  'You will find the form at https://example.com/returns/form?step=2 and it takes a minute.',
  'My number is +46 8 123 456 78, in case you need to reach me.',
  'Sure 🙂 I have changed the address and sent a confirmation to the one that we have on file.',
];
const elsewhere = [
  'مرحبا، أين طلبي؟ لقد دفعت ثمنه قبل أسبوع ولم يصلني أي إشعار بعد.',
  'شكرا جزيلا على المساعدة.',
  'お世話になっております。注文した商品がまだ届いていないのですが、確認していただけますか。',
  'ありがとうございます。',
  '🎉🎉🎉',
];

/** Messages `from` … `from + count - 1`. */
export function createMessages(count, from = 0) {
  return Array.from({length: count}, (_, index) => createMessage(from + index));
}

export function createMessage(number) {
  const random = createRandom(number);
  const party = parties[speakerOf(number)];
  return {
    key: `message-${number}`,
    number,
    at: began + number * secondsBetween * 1000,
    partyId: party.id,
    name: party.name,
    isOwn: party.self === true,
    text: `${createText(random)} (${number})`,
  };
}

/** The same message with more to say, as if it were streamed. */
export function grow(message) {
  const growth = (message.growth ?? 0) + 1;
  const text = `${message.text} and a few more words (${message.number}.${growth})`;
  return {...message, growth, text};
}

/** What the text ends with, which no other does. */
export function endingOf(message) {
  return /\([^(]*\)$/.exec(message.text)[0];
}

const timeFormat = new Intl.DateTimeFormat('en', {hour: '2-digit', minute: '2-digit'});

export function formatTime(message) {
  return timeFormat.format(message.at);
}

function speakerOf(number) {
  // One turn is two messages, every tenth turn is the supervisor's.
  const turn = Math.floor(number / 2);
  if (turn % 10 === 9) return 2;
  return Math.abs(turn % 2);
}

function createText(random) {
  const kind = random();
  if (kind < 0.25) return pick(short, random);
  if (kind < 0.35) return pick(elsewhere, random);
  const count = kind > 0.95 ? 8 : 1 + Math.floor(random() * 3);
  return Array.from({length: count}, () => pick(sentences, random)).join(' ');
}

function pick(list, random) {
  return list[Math.floor(random() * list.length)];
}

/** Mulberry32. */
function createRandom(seed) {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
