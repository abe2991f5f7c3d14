/** What moving among rows needs. */
export interface RowFocusOptions {
  /** The row that an element is in; -1 if in none. */
  indexOf(element: Element): number;
  /** How many rows there are. */
  count(): number;
  /** The last row in view, where moving begins. */
  lastInView(): number;
  /** Brings a row into the document and gives its element. */
  reach(row: number): HTMLElement | undefined;
}

const controls = 'button, a[href], file-attachment';

/**
 * Keys among the rows: Up and Down to the neighbours, Home and End to the first and last, Enter to what can be used in a row,
 * Escape back out of it. Returns whether the key was one of them.
 */
export const moveAmongRows = (event: KeyboardEvent, options: RowFocusOptions): boolean => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
  // Inside of an element of its own, the element: what is done in there is its own affair.
  const {target} = event;
  if (!(target instanceof HTMLElement)) return false;
  const row = options.indexOf(target);
  const isOnRow = row < 0 || target.matches('.row');
  if (event.key === 'Escape') return !isOnRow && focusRow(options, row);
  if (!isOnRow) return false;
  if (event.key === 'Enter') return enter(target);
  const next = nextRow(event.key, row, options);
  return next !== undefined && focusRow(options, next);
};

const nextRow = (key: string, row: number, options: RowFocusOptions): number | undefined => {
  const last = options.count() - 1;
  if (last < 0) return undefined;
  switch (key) {
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'ArrowUp':
      return row < 0 ? options.lastInView() : Math.max(0, row - 1);
    case 'ArrowDown':
      return row < 0 ? options.lastInView() : Math.min(last, row + 1);
    default:
      return undefined;
  }
};

const focusRow = (options: RowFocusOptions, row: number): boolean => {
  const element = options.reach(row);
  element?.focus({preventScroll: true});
  return element !== undefined;
};

const enter = (row: HTMLElement): boolean => {
  const control = row.querySelector<HTMLElement>(controls);
  if (!row.matches('.row') || !control) return false;
  control.focus();
  return true;
};
