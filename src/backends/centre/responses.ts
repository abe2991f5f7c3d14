import type {ResponseLibraryContent, ResponsePage} from '../../model/standard-response.js';

/** How many responses a page has: what is asked for beside them hasn't long to wait. */
const pageSize = 200;

/** A page of the library from a cursor on; the categories come with the first. */
export const responsePage = (
  {responses, categories}: ResponseLibraryContent,
  cursor = '0',
): ResponsePage => {
  const from = Number.parseInt(cursor, 10) || 0;
  const to = from + pageSize;
  return {
    responses: responses.slice(from, to),
    ...(from === 0 && {categories}),
    ...(to < responses.length && {cursor: String(to)}),
  };
};
