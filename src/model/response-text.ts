/**
 * Fields of standard responses: `{contact.name}`, `{agent.name}`, and `{case.…}` with the key of a case datum, which may be any
 * characters but braces and line breaks. All other braces are text.
 */
const field = /\{(contact\.name|agent\.name|case\.[^{}\r\n]{1,100})\}/g;

/** Gives the value of a field by its name, as `contact.name`; empty or undefined where it isn't known. */
export type FieldValue = (name: string) => string | undefined;

/** A stretch of a response: words, or a field with what stands in it. */
export type ResponsePart =
  | {readonly kind: 'words'; readonly text: string}
  | {readonly kind: 'field'; readonly name: string; readonly value: string | undefined};

/** A response as it would be sent. */
export interface FilledResponse {
  /** With nothing in place of what is missing. */
  readonly text: string;
  /** The names of fields that have no value, in order, each once. */
  readonly missing: readonly string[];
}

/** The names of a text's fields, in order, each once. */
export const responseFields = (text: string): readonly string[] => [
  ...new Set(Array.from(text.matchAll(field), ([, name = '']) => name)),
];

/** Takes a text apart. What stands in a field is never looked at for fields: a value can't bring another one in. */
export const responseParts = (text: string, valueOf: FieldValue): readonly ResponsePart[] =>
  // Between the words stand the names, since the pattern has one group.
  text.split(field).flatMap((part, index): ResponsePart[] => {
    if (index % 2 === 1) return [{kind: 'field', name: part, value: usable(valueOf(part))}];
    return part === '' ? [] : [{kind: 'words', text: part}];
  });

/** Fills the fields of a text. */
export const fillResponse = (text: string, valueOf: FieldValue): FilledResponse => {
  const parts = responseParts(text, valueOf);
  const missing = parts.flatMap((part) =>
    part.kind === 'field' && part.value === undefined ? [part.name] : [],
  );
  return {
    text: parts.map((part) => (part.kind === 'words' ? part.text : (part.value ?? ''))).join(''),
    missing: [...new Set(missing)],
  };
};

const usable = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
