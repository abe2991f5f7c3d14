/**
 * Remembers where the caret is in a text that may be about to change by another hand. What comes back puts it where the same words
 * are then, and tells whether the text has changed.
 */
export const holdCaret = (field: HTMLTextAreaElement): (() => boolean) => {
  const {value, selectionStart, selectionEnd} = field;
  return () => {
    if (field.value === value) return false;
    const isKept = field.value.startsWith(value) || field.value.endsWith(value);
    const shift = field.value.startsWith(value) ? 0 : field.value.length - value.length;
    if (isKept) field.setSelectionRange(selectionStart + shift, selectionEnd + shift);
    return true;
  };
};
