import type {
  RichCaptions,
  RichCard,
  RichChoices,
  RichContent,
  RichFact,
  RichFacts,
  RichField,
  RichForm,
  RichGroup,
  RichLocation,
  RichMedia,
  RichMediaSource,
  RichOption,
  RichPicker,
  RichSchedule,
  RichSlot,
  RichTable,
  RichTableRow,
  RichText,
  RichTextRun,
  RichTextStyle,
  RichUnknown,
} from '../../model/rich-content.js';
import {limits} from './limits.js';
import {readPiece, type PieceShapes} from './read-piece.js';
import {
  flag,
  link,
  list,
  named,
  number,
  oneOf,
  record,
  source,
  token,
  words,
  type Shape,
  type Shapes,
} from './shape.js';
import {withUniqueId} from './unique-id.js';

const line = words(limits.line);
const label = words(limits.line, 1);
const paragraph = words(limits.text);
const name = token(limits.name);
const format = oneOf('plain', 'markdown');
const tone = oneOf('accent', 'good', 'warning', 'attention', 'subtle');
const pixels = number(1, 100_000);
const shares = list(number(0, 1_000));

/** A piece of one type. */
const piece = <T extends RichContent>(
  type: T['type'],
  shapes: Shapes<Omit<T, 'type' | 'id'>>,
  ...required: readonly (keyof Omit<T, 'type' | 'id'> & string)[]
): Shape<T> =>
  record({type: oneOf(type), id: name, ...shapes} as unknown as Shapes<T>, ['type', ...required]);

const pieces = named<readonly RichContent[]>('Content', () => content);
const medium = named<RichMedia>('Media', () => media);
const option = named<RichOption>('Option', () => uniqueOption);
const place = named<RichLocation>('Location', () => location);
const options = list(option);

const style: Shapes<RichTextStyle> = {
  tone,
  size: oneOf('small', 'medium', 'large', 'extra-large'),
  weight: oneOf('lighter', 'bolder'),
  italic: flag,
  strikethrough: flag,
  underline: flag,
  highlight: flag,
  monospace: flag,
};

const run = record<RichTextRun>({...style, text: paragraph, url: link}, ['text']);
const text = piece<RichText>(
  'text',
  {...style, text: words(limits.text, 1), format, heading: flag, runs: list(run)},
  'text',
);

const file: Shapes<RichMediaSource> = {url: source, type: name};
const captions = record<RichCaptions>({...file, label: line, language: name}, ['url']);
const media = piece<RichMedia>(
  'media',
  {
    kind: oneOf('image', 'video', 'audio', 'animation', 'file'),
    url: source,
    mediaType: name,
    alternatives: list(record<RichMediaSource>(file, ['url'])),
    alt: line,
    title: line,
    poster: source,
    captions: list(captions),
    width: pixels,
    height: pixels,
    size: oneOf('icon', 'small', 'medium', 'large'),
    round: flag,
    fallback: line,
    link,
  },
  'kind',
);

const optionFields: Shapes<RichOption> = {
  id: name,
  label,
  description: paragraph,
  image: medium,
  payload: token(limits.payload),
  url: link,
  section: line,
  selected: flag,
  disabled: flag,
  content: pieces,
};
const uniqueOption = withUniqueId(record<RichOption>(optionFields, ['id', 'label']));

const choices = piece<RichChoices>(
  'choices',
  {
    presentation: oneOf('quick-replies', 'buttons', 'radio', 'checkboxes', 'list'),
    title: line,
    text: paragraph,
    image: medium,
    options,
    multiple: flag,
  },
  'presentation',
  'options',
);

const fact = record<RichFact>({label: line, value: paragraph}, ['label', 'value']);

const card = piece<RichCard>('card', {
  title: line,
  subtitle: line,
  text: paragraph,
  format,
  media: list(medium),
  facts: list(fact),
  body: pieces,
  actions: options,
  url: link,
});

const group = piece<RichGroup>(
  'group',
  {
    layout: oneOf('carousel', 'list', 'stack', 'columns'),
    title: line,
    items: pieces,
    widths: shares,
    tone,
    collapsed: flag,
  },
  'layout',
  'items',
);

const facts = piece<RichFacts>('facts', {title: line, facts: list(fact), format}, 'facts');

const row = record<RichTableRow>({cells: list(pieces)}, ['cells']);
const table = piece<RichTable>(
  'table',
  {title: line, header: flag, widths: shares, rows: list(row)},
  'rows',
);

const picker = piece<RichPicker>(
  'picker',
  {
    kind: oneOf('date', 'time', 'date-time'),
    title: line,
    text: paragraph,
    image: medium,
    minimum: line,
    maximum: line,
    value: line,
  },
  'kind',
);

const slotFields: Shapes<RichSlot> = {
  ...optionFields,
  start: name,
  duration: number(0, 1_000_000),
};
const slot = withUniqueId(record<RichSlot>(slotFields, ['id', 'label']));
const schedule = piece<RichSchedule>(
  'schedule',
  {
    title: line,
    text: paragraph,
    image: medium,
    slots: list(slot),
    location: place,
    offset: number(-1_440, 1_440),
  },
  'slots',
);

const field = record<RichField>(
  {
    name,
    label: line,
    kind: oneOf(
      ...(['text', 'multiline', 'number', 'email', 'phone', 'url', 'password'] as const),
      ...(['date', 'time', 'date-time', 'choice', 'choices', 'toggle', 'rating', 'file'] as const),
    ),
    hint: paragraph,
    placeholder: line,
    required: flag,
    value: paragraph,
    minimum: line,
    maximum: line,
    options,
  },
  ['name', 'label', 'kind'],
);
const form = piece<RichForm>(
  'form',
  {title: line, text: paragraph, image: medium, fields: list(field), actions: options},
  'fields',
);

const location = piece<RichLocation>('location', {
  title: line,
  text: paragraph,
  latitude: number(-90, 90),
  longitude: number(-180, 180),
  url: link,
});

const unknown = piece<RichUnknown>(
  'unknown',
  {fallback: paragraph, format: name, raw: token(limits.raw)},
  'fallback',
);

/** What each type of piece may be. */
const pieceShapes: PieceShapes = {
  text,
  media,
  choices,
  card,
  group,
  facts,
  table,
  picker,
  schedule,
  form,
  location,
  unknown,
};

/** The pieces of a message. */
export const content: Shape<readonly RichContent[]> = list<RichContent>({
  read: (value, reading) => readPiece(pieceShapes, value, reading),
  schema: {$ref: '#/$defs/Piece'},
});

const nameOf = (type: string): string => type.charAt(0).toUpperCase() + type.slice(1);

/** What the published schema defines, by name. */
export const definitions: Readonly<Record<string, object>> = {
  Content: content.schema,
  // Not `oneOf`, by which a validator would try every type at every depth.
  Piece: {
    type: 'object',
    required: ['type'],
    properties: {type: {enum: Object.keys(pieceShapes)}},
    allOf: Object.keys(pieceShapes).map((type) => ({
      if: {properties: {type: {const: type}}},
      then: {$ref: `#/$defs/${nameOf(type)}`},
    })),
  },
  ...Object.fromEntries(
    Object.entries(pieceShapes).map(([type, {schema}]) => [nameOf(type), schema]),
  ),
  Option: uniqueOption.schema,
};
