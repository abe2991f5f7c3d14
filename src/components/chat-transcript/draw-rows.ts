import type {DrawnRow} from './blocks.js';
import type {Row} from './row.js';

/**
 * Makes a block show these rows: an element for each, which stays while the row's key does and is rendered only when the row
 * is another. Returns what it shows now.
 */
export const drawRows = (
  block: HTMLElement,
  rows: readonly Row[],
  before: ReadonlyMap<string, DrawnRow> | undefined,
  draw: (row: Row, element: HTMLElement) => void,
): ReadonlyMap<string, DrawnRow> => {
  const drawn = new Map<string, DrawnRow>();
  let place = block.firstElementChild;
  for (const row of rows) {
    const known = before?.get(row.key);
    const element = known?.element ?? rowElement();
    if (!known || isOther(row, known.row)) draw(row, element);
    if (element === place) place = place.nextElementSibling;
    else block.insertBefore(element, place);
    drawn.set(row.key, {row, element});
  }
  before?.forEach(({element}, key) => {
    if (!drawn.has(key)) element.remove();
  });
  return drawn;
};

const rowElement = (): HTMLElement => {
  const element = document.createElement('div');
  element.role = 'listitem';
  element.tabIndex = -1;
  return element;
};

const isOther = (row: Row, known: Row): boolean =>
  (Object.keys(row) as (keyof Row)[]).some((name) => row[name] !== known[name]);
