/** Where in a text: UTF-16 units, the end excluded. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Puts text where the caret is or in place of a range, as if it were typed: the field hears `input`, the caret stands behind
 * it, and undo takes it back. Returns false where the field can't be written in.
 */
export const insertText = (
  field: HTMLTextAreaElement,
  text: string,
  range?: TextRange,
): boolean => {
  if (field.readOnly || field.disabled) return false;
  field.focus({preventScroll: true});
  if (range) field.setSelectionRange(range.start, range.end);
  const {value, selectionStart, selectionEnd} = field;
  const inserted = text.replaceAll(/\r\n?/g, '\n');
  const wanted = value.slice(0, selectionStart) + inserted + value.slice(selectionEnd);
  if (wanted === value) return true;
  typed(inserted);
  if (field.value === value) putIn(field, inserted);
  return true;
};

/** No other edit by a script can be undone by the agent. */
const typed = (text: string): void => {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- browsers have nothing in its place
  document.execCommand(text ? 'insertText' : 'delete', false, text);
};

/** Where the browser doesn't type for scripts. */
const putIn = (field: HTMLTextAreaElement, text: string): void => {
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(
    new InputEvent('input', {bubbles: true, composed: true, inputType: 'insertText', data: text}),
  );
};
