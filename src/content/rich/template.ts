import {isObject, type Fields} from '../../model/fields.js';
import type {ChosenOption, FieldAnswer} from '../../model/rich-answer.js';
import type {RichContent, RichField, RichOption} from '../../model/rich-content.js';
import {canonicalPayload, parseJson, writePayload} from './payload.js';

/** What the contact did with a template. */
export interface Match {
  readonly chosen: readonly ChosenOption[];
  readonly values: readonly FieldAnswer[];
}

const noValues: readonly FieldAnswer[] = [];

/** Words compare as they are read: white space and case don't tell options apart. */
const plain = (text: string): string => text.normalize().trim().replace(/\s+/g, ' ').toLowerCase();

/** What can be answered of one rich message, found by payload, by label and by name. */
export class Template {
  /** Key of its entry. */
  readonly key: string;
  /** Whether the contact wrote anything since. */
  isAnswered = false;
  readonly #byLabel = new Map<string, RichOption[]>();
  readonly #byPayload = new Map<string, RichOption>();
  readonly #fields = new Map<string, RichField>();
  /** The options of the pieces that have a name. */
  readonly #parts = new Map<string, Template>();

  constructor(key: string, content: readonly RichContent[]) {
    this.key = key;
    for (const piece of content) this.#addPiece(piece);
  }

  /** Whether there's anything to answer. */
  get isQuestion(): boolean {
    return this.#byLabel.size > 0 || this.#fields.size > 0;
  }

  matchPayload(payload: string): Match | undefined {
    const canonical = canonicalPayload(payload);
    const option = canonical === '' ? undefined : this.#byPayload.get(canonical);
    return option ? {chosen: [chosen([option])], values: noValues} : this.#matchFields(payload);
  }

  /** The option with this label, or the several that a list of labels names. */
  matchLabel(text: string): Match | undefined {
    const whole = this.#byLabel.get(plain(text));
    if (whole) return {chosen: [chosen(whole)], values: noValues};
    const parts = text.length < 2_000 ? text.split(/[,;\n]/).filter((part) => part.trim()) : [];
    const found = parts.flatMap((part) => {
      const options = this.#byLabel.get(plain(part));
      return options ? [chosen(options)] : [];
    });
    const isList = parts.length > 1 && found.length === parts.length;
    return isList ? {chosen: found, values: noValues} : undefined;
  }

  /** The same within the piece of this name. */
  matchPart(name: string, label: string): Match | undefined {
    return this.#parts.get(name)?.matchLabel(label);
  }

  #matchFields(payload: string): Match | undefined {
    const given = parseJson(payload);
    if (!isObject(given)) return undefined;
    const values = [...this.#fields.values()].flatMap((field) => readValue(field, given));
    return values.length > 0 ? {chosen: [], values} : undefined;
  }

  #addPiece(piece: RichContent): void {
    if (piece.id) this.#parts.set(piece.id, new Template(piece.id, [{...piece, id: ''}]));
    switch (piece.type) {
      case 'choices':
        this.#addOptions(piece.options);
        break;
      case 'card':
        this.#addOptions(piece.actions);
        this.#addAll(piece.body);
        break;
      case 'group':
        this.#addAll(piece.items);
        break;
      case 'schedule':
        this.#addOptions(piece.slots);
        break;
      case 'table':
        for (const {cells} of piece.rows) for (const cell of cells) this.#addAll(cell);
        break;
      case 'form':
        for (const field of piece.fields) this.#fields.set(field.name, field);
        this.#addOptions(piece.actions);
    }
  }

  #addAll(pieces: readonly RichContent[] = []): void {
    for (const piece of pieces) this.#addPiece(piece);
  }

  #addOptions(options: readonly RichOption[] = []): void {
    for (const option of options) {
      const label = plain(option.label);
      this.#byLabel.set(label, [...(this.#byLabel.get(label) ?? []), option]);
      for (const payload of [option.payload, option.id])
        if (payload && !this.#byPayload.has(canonicalPayload(payload)))
          this.#byPayload.set(canonicalPayload(payload), option);
      this.#addAll(option.content);
    }
  }
}

/** Which of several with one label it was, nobody knows. */
const chosen = (options: readonly RichOption[]): ChosenOption => {
  const [{id, label}] = options as [RichOption];
  return options.length > 1 ? {label} : {id, label};
};

const readValue = (field: RichField, given: Fields): FieldAnswer[] => {
  if (!Object.hasOwn(given, field.name)) return [];
  const value = writePayload(given[field.name]);
  return [{name: field.name, value: labelOf(field, value)}];
};

/** Several chosen values come as one text with commas between. */
const labelOf = ({options = [], kind}: RichField, value: string): string => {
  const named = (one: string): string =>
    options.find(({id, payload}) => (payload ?? id) === one)?.label ?? one;
  return kind === 'choices' && options.length > 0
    ? value.split(',').map(named).join(', ')
    : named(value);
};
