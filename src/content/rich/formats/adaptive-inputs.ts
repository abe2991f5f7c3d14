import type {Fields} from '../../../model/fields.js';
import type {RichField} from '../../../model/rich-content.js';
import {writePayload} from '../payload.js';
import {option, recordsOf, some, wordsOf} from './draft.js';

const textKinds: Readonly<Record<string, RichField['kind']>> = {
  tel: 'phone',
  url: 'url',
  email: 'email',
  password: 'password',
};

/** An input as it was offered: a field of a form. */
export const readInput = (input: Fields): RichField | undefined => {
  const name = wordsOf(input['id'], input['label'], input['title']);
  if (name === undefined) return undefined;
  const {kind, ...rest} = readKind(input);
  return {
    name,
    kind,
    label: wordsOf(input['label'], input['placeholder'], input['title']) ?? name,
    placeholder: wordsOf(input['placeholder']),
    required: input['isRequired'] === true || undefined,
    value: wordsOf(input['value']),
    minimum: wordsOf(input['min']),
    maximum: wordsOf(input['max']),
    ...rest,
  };
};

const readKind = (input: Fields): Pick<RichField, 'kind' | 'options' | 'value'> => {
  switch (input['type']) {
    case 'Input.Number':
      return {kind: 'number'};
    case 'Input.Date':
      return {kind: 'date'};
    case 'Input.Time':
      return {kind: 'time'};
    case 'Input.Rating':
      return {kind: 'rating'};
    case 'Input.Toggle':
      return readToggle(input);
    case 'Input.ChoiceSet':
      return readChoiceSet(input);
    default:
      return {
        kind: textKinds[String(input['style'])] ?? (input['isMultiline'] ? 'multiline' : 'text'),
      };
  }
};

const readToggle = ({title, value, valueOn = 'true'}: Fields) => {
  const selected = value !== undefined && writePayload(value) === writePayload(valueOn);
  const options = some([option(title, {payload: valueOn, selected})]);
  return {kind: 'toggle' as const, options, value: undefined};
};

/** What is chosen from the start is one text, with commas between the values. */
const readChoiceSet = ({choices, isMultiSelect, value}: Fields) => {
  const start = new Set((wordsOf(value) ?? '').slice(0, 10_000).split(','));
  const options = some(
    recordsOf(choices).map(({title, value: payload}) =>
      option(title, {payload, selected: start.has(wordsOf(payload) ?? '') || undefined}),
    ),
  );
  const kind = isMultiSelect === true ? ('choices' as const) : ('choice' as const);
  return {kind, options, value: undefined};
};
