import {isObject, type Fields} from '../../../model/fields.js';
import type {RichContent, RichForm, RichMedia, RichTable} from '../../../model/rich-content.js';
import {writePayload} from '../payload.js';
import {readActions} from './adaptive-actions.js';
import {readInput} from './adaptive-inputs.js';
import {readRichTextBlock, readTextBlock, toneOf} from './adaptive-texts.js';
import {
  card,
  choices,
  fact,
  fieldsOf,
  form,
  group,
  image,
  media,
  numberOf,
  pieces,
  recordsOf,
  some,
  text,
  wordsOf,
} from './draft.js';
import type {FormatReader} from './format.js';

/** The newest version of the schema that is read. */
const newest = 1.6;

/** Adaptive Cards 1.0 to 1.6, as they were offered: inputs are fields, actions are options. */
export const adaptiveCards: FormatReader = {
  matches: (payload) => fieldsOf(payload)['type'] === 'AdaptiveCard',
  read: (payload) => pieces(readAdaptiveCard(payload)),
};

/** A card, or one that another shows. */
export const readAdaptiveCard = (payload: unknown): RichContent | undefined => {
  const given = fieldsOf(payload);
  return (
    card({
      body: some(readElements(given['body'])),
      actions: readActions(given['actions'], readAdaptiveCard),
      url: fieldsOf(given['selectAction'])['url'],
    }) ?? text(wordsOf(given['fallbackText'], given['speak']))
  );
};

const readElements = (elements: unknown): readonly RichContent[] =>
  mergeForms(recordsOf(elements).flatMap((element) => readElement(element) ?? []));

/** Inputs that follow each other are one form. */
const mergeForms = (items: readonly RichContent[]): readonly RichContent[] => {
  const merged: RichContent[] = [];
  for (const item of items) {
    const last = merged.at(-1);
    if (item.type === 'form' && last?.type === 'form')
      merged[merged.length - 1] = joined(last, item);
    else merged.push(item);
  }
  return merged;
};

const joined = (one: RichForm, other: RichForm): RichForm => ({
  ...one,
  fields: [...one.fields, ...other.fields],
});

/** An element that isn't known, or wants what isn't there, is replaced by what it names for the case. */
const readElement = (element: Fields): RichContent | undefined => {
  const reader = meets(element['requires']) ? readerOf(element['type']) : undefined;
  const {fallback} = element;
  if (!reader && fallback === 'drop') return undefined;
  if (!reader && isObject(fallback)) return readElement(fallback);
  const piece = reader ? reader(element) : unknown(element);
  if (element['isVisible'] !== false) return piece;
  return group('stack', [piece], {collapsed: true});
};

const meets = (requires: unknown): boolean =>
  Object.entries(fieldsOf(requires)).every(
    ([feature, version]) =>
      feature.toLowerCase() === 'adaptivecards' && (numberOf(version) ?? 0) <= newest,
  );

const unknown = (element: Fields): RichContent => ({
  type: 'unknown',
  format: 'adaptive-cards',
  fallback: wordsOf(element['text'], element['title'], element['altText'], element['label']) ?? '',
  raw: writePayload(element),
});

const container = (element: Fields): RichContent | undefined => {
  const items = readElements(element['items']);
  const action = element['selectAction'];
  const tone = toneOf(element['style']);
  if (!isObject(action)) return group('stack', items, {tone});
  const actions = action['title'] ? readActions([action], readAdaptiveCard) : undefined;
  return card({body: some(items), url: action['url'], actions});
};

const columnSet = (set: Fields): RichContent | undefined => {
  const columns = recordsOf(set['columns']).map((column) => ({
    width: widthOf(column['width']),
    piece: readElement({type: 'Column', ...column}),
  }));
  const shown = columns.filter(({piece}) => piece !== undefined);
  return group(
    'columns',
    shown.map(({piece}) => piece),
    {widths: shown.map(({width}) => width), tone: toneOf(set['style'])},
  );
};

/** `auto`, pixels: as wide as the content; `stretch`: one share; a number: so many. */
const widthOf = (width: unknown): number => {
  if (width === 'auto' || (typeof width === 'string' && width.endsWith('px'))) return 0;
  return Math.min(Math.max(numberOf(width) ?? 1, 0), 1_000);
};

const imageSizes: Readonly<Record<string, RichMedia['size']>> = {
  small: 'small',
  medium: 'medium',
  large: 'large',
  stretch: 'large',
};

const pixels = (value: unknown): number | undefined =>
  typeof value === 'string' && /^\d{1,5}px$/.test(value) ? Number.parseInt(value, 10) : undefined;

const picture = (element: Fields): RichMedia | undefined => {
  const found = image(element['url'], element['altText']);
  return (
    found && {
      ...found,
      size: imageSizes[String(element['size']).toLowerCase()],
      round: String(element['style']).toLowerCase() === 'person' || undefined,
      width: pixels(element['width']),
      height: pixels(element['height']),
      link: wordsOf(fieldsOf(element['selectAction'])['url']),
    }
  );
};

const player = (element: Fields): RichContent | undefined => {
  const [first, ...others] = recordsOf(element['sources']);
  const type = wordsOf(first?.['mimeType']);
  const kind = type?.startsWith('audio') ? 'audio' : 'video';
  return media(kind, first?.['url'], {
    mediaType: type,
    alternatives: some(others.map(source)),
    alt: wordsOf(element['altText']),
    poster: wordsOf(element['poster']),
    captions: some(recordsOf(element['captionSources']).map(captions)),
  });
};

const source = ({url, mimeType}: Fields) => {
  const address = wordsOf(url);
  return address === undefined ? undefined : {url: address, type: wordsOf(mimeType)};
};

const captions = (track: Fields) => {
  const found = source(track);
  return found && {...found, label: wordsOf(track['label'])};
};

const table = (given: Fields): RichTable => ({
  type: 'table',
  header: given['firstRowAsHeader'] !== false,
  widths: some(recordsOf(given['columns']).map(({width}) => widthOf(width))),
  rows: recordsOf(given['rows']).map(({cells}) => ({
    cells: recordsOf(cells).map(({items}) => readElements(items)),
  })),
});

const input = (element: Fields) => form([readInput(element)]);

const readers: Readonly<Record<string, (element: Fields) => RichContent | undefined>> = {
  TextBlock: readTextBlock,
  RichTextBlock: readRichTextBlock,
  Image: picture,
  ImageSet: ({images}) => group('columns', recordsOf(images).map(picture)),
  Media: player,
  Container: container,
  Column: container,
  ColumnSet: columnSet,
  FactSet: ({facts}) => {
    const found = some(recordsOf(facts).map(({title, value}) => fact(title, value)));
    return found && {type: 'facts', facts: found, format: 'markdown'};
  },
  Table: table,
  ActionSet: ({actions}) => choices('buttons', readActions(actions, readAdaptiveCard) ?? []),
  Carousel: ({pages}) => group('carousel', recordsOf(pages).map(container)),
  CodeBlock: ({codeSnippet}) => {
    const code = text(codeSnippet);
    return code && {...code, monospace: true};
  },
  Badge: ({text: words}) => text(words),
  'Input.Text': input,
  'Input.Number': input,
  'Input.Date': input,
  'Input.Time': input,
  'Input.Toggle': input,
  'Input.ChoiceSet': input,
  'Input.Rating': input,
};

const readerOf = (type: unknown) =>
  typeof type === 'string' && Object.hasOwn(readers, type) ? readers[type] : undefined;
