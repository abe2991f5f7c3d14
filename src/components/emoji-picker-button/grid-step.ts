/** Where a key leads in a grid that is read in rows; undefined for other keys, and out of the grid at the top. */
export const gridStep = (
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>,
  from: number,
  {count, columns, isMirrored}: {count: number; columns: number; isMirrored: boolean},
): number | undefined => {
  const last = count - 1;
  const row = from - (from % columns);
  const isFar = event.ctrlKey || event.metaKey;
  const ahead = isMirrored ? -1 : 1;
  switch (event.key) {
    case 'ArrowRight':
      return within(from + ahead, last);
    case 'ArrowLeft':
      return within(from - ahead, last);
    case 'ArrowDown':
      return row + columns > last ? from : Math.min(from + columns, last);
    case 'ArrowUp':
      return from < columns ? undefined : from - columns;
    case 'PageDown':
      return within(from + columns * pageRows, last);
    case 'PageUp':
      return within(from - columns * pageRows, last);
    case 'Home':
      return isFar ? 0 : row;
    case 'End':
      return isFar ? last : Math.min(row + columns - 1, last);
    default:
      return undefined;
  }
};

const pageRows = 5;

const within = (index: number, last: number): number => Math.max(0, Math.min(index, last));
