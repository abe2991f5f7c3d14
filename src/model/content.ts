/** A file of a message, without its bytes. */
export interface FileReference {
  /** What the server knows its bytes by. */
  readonly id?: string;
  readonly name: string;
  /** Bytes. */
  readonly size?: number;
  /** Declared media type; never trusted on its own. */
  readonly type?: string;
  /** Absolute; of the page's own origin, asked for without its cookies, or with the bytes in it. Others aren't asked for. */
  readonly url?: string;
}
