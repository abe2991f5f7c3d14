import type {Fields} from '../../../model/fields.js';
import type {RichText, RichTextRun, RichTextStyle, RichTone} from '../../../model/rich-content.js';
import {fieldsOf, some, wordsOf} from './draft.js';

const tones: Readonly<Record<string, RichTone>> = {
  accent: 'accent',
  good: 'good',
  warning: 'warning',
  attention: 'attention',
  emphasis: 'subtle',
};
const sizes: Readonly<Record<string, RichTextStyle['size']>> = {
  small: 'small',
  medium: 'medium',
  large: 'large',
  extralarge: 'extra-large',
};

/** Names of styles are read in any case, as Microsoft's own renderers do. */
const lower = (value: unknown): string =>
  typeof value === 'string' ? value.slice(0, 50).toLowerCase() : '';

/** The tone of a container's style or a text's colour. */
export const toneOf = (style: unknown): RichTone | undefined => tones[lower(style)];

const styleOf = (text: Fields): RichTextStyle => ({
  tone: toneOf(text['color']) ?? (text['isSubtle'] === true ? 'subtle' : undefined),
  size: sizes[lower(text['size'])],
  weight: (['lighter', 'bolder'] as const).find((weight) => weight === lower(text['weight'])),
  monospace: lower(text['fontType']) === 'monospace' || undefined,
});

/** A paragraph in the subset of Markdown that cards have. */
export const readTextBlock = (block: Fields): RichText | undefined => {
  const text = withDates(wordsOf(block['text']));
  if (text === undefined) return undefined;
  const heading = lower(block['style']) === 'heading' || undefined;
  return {type: 'text', text, format: 'markdown', heading, ...styleOf(block)};
};

/** A paragraph of runs, each with a look of its own. */
export const readRichTextBlock = ({inlines}: Fields): RichText | undefined => {
  const runs = some(Array.isArray(inlines) ? inlines.slice(0, 500).map(readRun) : []);
  return runs && {type: 'text', text: runs.map(({text}) => text).join(''), runs};
};

const readRun = (inline: unknown): RichTextRun | undefined => {
  const run = typeof inline === 'string' ? {text: inline} : fieldsOf(inline);
  const {text, italic, strikethrough, underline, highlight, selectAction} = run;
  if (typeof text !== 'string' || text === '') return undefined;
  return {
    text: withDates(text) ?? text,
    ...styleOf(run),
    italic: italic === true || undefined,
    strikethrough: strikethrough === true || undefined,
    underline: underline === true || undefined,
    highlight: highlight === true || undefined,
    url: wordsOf(fieldsOf(selectAction)['url']),
  };
};

const dateFunction = /\{\{(?:DATE|TIME)\(([\d:TZ+.-]{8,40})(?:, ?[A-Z]{1,10})?\)\}\}/g;

/** Dates of a card are told in the reader's way elsewhere; here they stay as the bot wrote them. */
const withDates = (text: string | undefined): string | undefined =>
  text?.includes('{{') ? text.slice(0, 50_000).replace(dateFunction, '$1') : text;
