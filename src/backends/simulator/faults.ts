/** What goes wrong on a line. Chances are from 0 to 1, for each frame; nothing goes wrong by default. */
export interface Faults {
  /** The frame never comes. */
  readonly drop?: number;
  /** The frame comes twice. */
  readonly duplicate?: number;
  /** The frame is overtaken by up to `reorderBy` others. */
  readonly reorder?: number;
  /** 50 when absent. */
  readonly reorderBy?: number;
  /** The frame is up to `lateBy` late, and others overtake it. */
  readonly late?: number;
  /** Milliseconds; 5,000 when absent. */
  readonly lateBy?: number;
  /** The frame comes in pieces: it isn't JSON any more. */
  readonly garble?: number;
  /** The line is cut after so many frames, chosen anew from this range each time. */
  readonly cutEvery?: readonly [number, number];
  /** Attempts to connect are refused. */
  readonly refuse?: number;
  /** The upload of a file breaks on its way. */
  readonly breakUpload?: number;
  /** A file that is loaded breaks on its way. */
  readonly breakDownload?: number;
  /** The frame is changed on its way into what this returns, or lost where it returns nothing. */
  readonly alter?: (text: string, towards: 'client' | 'server') => string | undefined;
}
