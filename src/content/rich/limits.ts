/** How much of one message's rich media is read: what is beyond is cut, and a piece at the end says so. */
export const limits = {
  /** Pieces within pieces. */
  depth: 16,
  /** Pieces, options, facts, fields, runs and cells of a message together. */
  things: 1_000,
  /** Code units of a message's texts together. */
  characters: 200_000,
  /** Code units of a paragraph or of a text in Markdown; what the parser takes in its stride. */
  text: 20_000,
  /** Code units of a title, a label, a value. */
  line: 2_000,
  /** Code units of an id or a name. One that is longer is no name. */
  name: 1_000,
  /** Code units of a payload. Half of one is none. */
  payload: 20_000,
  /** Code units of an address. */
  address: 8_000,
  /** Code units of an image that is its own address: 750 kB. */
  inline: 1_000_000,
  /** Code units of what came, where it wasn't understood. */
  raw: 100_000,
  /** Rows of a table, and items of any other list. */
  items: 500,
} as const;
