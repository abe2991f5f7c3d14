/** A reader who scrolls up through pages that a bad server gives. */
export const history = (page, {full}) =>
  page.evaluate((size) => globalThis.rows.history.run(size), {
    pages: 50,
    perPage: 20,
    seeds: full ? 20 : 2,
  });
