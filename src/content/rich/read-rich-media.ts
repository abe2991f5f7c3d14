import {isObject} from '../../model/fields.js';
import type {RichContent} from '../../model/rich-content.js';
import {adaptiveCards} from './formats/adaptive-cards.js';
import {amazonConnect} from './formats/amazon-connect.js';
import {botFramework} from './formats/bot-framework.js';
import {botpress} from './formats/botpress.js';
import {chatwoot} from './formats/chatwoot.js';
import {dialogflow} from './formats/dialogflow.js';
import type {FormatReader, RichMediaFormat} from './formats/format.js';
import {genesysCloud} from './formats/genesys-cloud.js';
import {genesysWidgets} from './formats/genesys-widgets.js';
import {liveperson} from './formats/liveperson.js';
import {messenger} from './formats/messenger.js';
import {twilio} from './formats/twilio.js';
import {parseJson} from './payload.js';
import {plainCopy} from './plain-copy.js';
import {plainWords} from './plain-words.js';
import {readRichContent} from './read-rich-content.js';
import {limits} from './limits.js';

/** In the order in which they are asked: the surest sign comes first. */
const readers: Readonly<Record<Exclude<RichMediaFormat, 'deskside'>, FormatReader>> = {
  'adaptive-cards': adaptiveCards,
  'amazon-connect': amazonConnect,
  'bot-framework': botFramework,
  'genesys-widgets': genesysWidgets,
  'genesys-cloud': genesysCloud,
  chatwoot,
  twilio,
  dialogflow,
  messenger,
  liveperson,
  botpress,
};

/** The formats that can be read, by name. */
export const richMediaFormats = ['deskside', ...Object.keys(readers)] as readonly RichMediaFormat[];

/** How a payload is read. */
export interface ReadRichMediaOptions {
  /** The format that it has; without one it's told by the content. */
  readonly format?: RichMediaFormat;
}

/** What a bot's payload was read as. */
export interface RichMediaReading {
  /** The format that it was taken for; none where it's none of them. */
  readonly format: RichMediaFormat | undefined;
  readonly content: readonly RichContent[];
  /** The same in words, for where it can't be shown: what the bot wrote for that, or else what is in it. */
  readonly text: string;
}

/**
 * Reads what a bot sent, in the format of any vendor. Pure; makes no request; never throws. What isn't understood is one
 * piece of type `unknown`, with the words that it brings for the case and what came.
 *
 * @param payload - JSON, as a value or as a text.
 */
export const readRichMedia = (
  payload: unknown,
  {format}: ReadRichMediaOptions = {},
): RichMediaReading => {
  const parsed = typeof payload === 'string' ? (parseJson(payload) ?? payload) : payload;
  const copy = plainCopy(parsed, {values: 10_000, characters: limits.inline + limits.characters});
  const found = format ?? formatOf(copy);
  const content = found ? readAs(found, copy) : [];
  const shown = content.length > 0 ? content : readRichContent([unknown(copy, found)]);
  return {format: found, content: shown, text: fallbackOf(copy) ?? plainWords(shown)};
};

/** The format that a payload seems to have. */
export const formatOf = (payload: unknown): RichMediaFormat | undefined => {
  for (const [format, reader] of Object.entries(readers))
    if (quietly(() => reader.matches(payload), false)) return format as RichMediaFormat;
  return isOwn(payload) ? 'deskside' : undefined;
};

const readAs = (format: RichMediaFormat, payload: unknown): readonly RichContent[] => {
  if (format === 'deskside') return readRichContent(payload);
  const reader = Object.hasOwn(readers, format) ? readers[format] : undefined;
  return readRichContent(quietly(() => reader?.read(payload) ?? [], []));
};

/** A reader's own mistake must cost no more than its message. */
const quietly = <T>(run: () => T, instead: T): T => {
  try {
    return run();
  } catch {
    return instead;
  }
};

/** Whether it's in the kit's own schema: each piece is one, and of its type. */
const isOwn = (payload: unknown): boolean => {
  if (typeof payload === 'string') return payload !== '';
  const pieces: readonly unknown[] = Array.isArray(payload) ? payload : [payload];
  const read = readRichContent(pieces);
  const isSame = (piece: unknown, index: number) =>
    isObject(piece) && piece['type'] === read[index]?.type;
  return pieces.length > 0 && pieces.length <= limits.items && pieces.every(isSame);
};

const unknown = (payload: unknown, format: RichMediaFormat | undefined): RichContent => ({
  type: 'unknown',
  format,
  fallback: fallbackOf(payload) ?? '',
  raw: rawOf(payload),
});

const rawOf = (payload: unknown): string => {
  const copy = plainCopy(payload, {values: 10_000, characters: limits.raw});
  const text = JSON.stringify(copy ?? null);
  // Of very much that is nested deeply most would be blanks.
  const shown = text.length > limits.raw / 4 ? text : JSON.stringify(copy ?? null, null, 2);
  return shown.slice(0, limits.raw);
};

const fallbackFields = ['fallbackText', 'fallback', 'text', 'content', 'summary', 'speak', 'title'];

/** What a payload says is to be shown instead of it. */
const fallbackOf = (payload: unknown): string | undefined => {
  if (typeof payload === 'string') return payload;
  if (!isObject(payload)) return undefined;
  const words = fallbackFields
    .map((key) => payload[key])
    .find((value) => typeof value === 'string');
  return words === undefined || words.trim() === '' ? undefined : words.slice(0, limits.text);
};
