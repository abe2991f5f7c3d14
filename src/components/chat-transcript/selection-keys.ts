/** What the selection's keys need. */
export interface SelectionKeysOptions {
  /** The row that an element is in; -1 if in none. */
  indexOf(element: Element): number;
  count(): number;
  lastInView(): number;
  selectAll(): void;
  /** Selects from a row on to another, and shows that one. */
  extend(from: number, to: number): void;
}

/** Ctrl+A (⌘A) selects all; Shift with Up, Down, Home or End selects from row to row. Returns whether the key was one of them. */
export const pressSelectionKey = (event: KeyboardEvent, options: SelectionKeysOptions): boolean => {
  const {key, shiftKey, altKey} = event;
  const hasCommand = event.ctrlKey || event.metaKey;
  if (altKey || options.count() === 0) return false;
  if (hasCommand && !shiftKey && key.toLowerCase() === 'a') {
    options.selectAll();
    return true;
  }
  if (!shiftKey || (hasCommand && key !== 'Home' && key !== 'End')) return false;
  const target = event.composedPath()[0];
  const row = target instanceof Element ? options.indexOf(target) : -1;
  const from = row < 0 ? options.lastInView() : row;
  const to = rowFor(key, from, options.count() - 1);
  if (to === undefined) return false;
  options.extend(from, to);
  return true;
};

const rowFor = (key: string, row: number, last: number): number | undefined => {
  switch (key) {
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'ArrowUp':
      return Math.max(0, row - 1);
    case 'ArrowDown':
      return Math.min(last, row + 1);
    default:
      return undefined;
  }
};
