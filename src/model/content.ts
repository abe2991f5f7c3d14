/** A file of a message, without its bytes. */
export interface FileReference {
  readonly name: string;
  /** Bytes. */
  readonly size?: number;
  /** Declared media type; never trusted on its own. */
  readonly type?: string;
  readonly url?: string;
}

/** One normalised piece of a bot's rich media. */
export interface RichContent {
  readonly type: string;
}
