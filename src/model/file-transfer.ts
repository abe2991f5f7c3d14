/** Whether files go to and fro, and which (F4). */
export interface FileTransferOptions {
  /** Whether the agent can send any; true unless set. */
  readonly send?: boolean;
  /** Whether received ones can be opened and saved; true unless set. */
  readonly receive?: boolean;
  /** Bytes of one file; 10 MiB unless set. */
  readonly maxSize?: number;
  /** Files that are sent at once; 10 unless set. */
  readonly maxCount?: number;
  /** As in the `accept` of a file field: `.pdf`, `image/png`, `image/*`. All, unless set. */
  readonly types?: readonly string[];
}

/** The same with its defaults. */
export type FileTransfer = Required<FileTransferOptions>;

const defaults: FileTransfer = Object.freeze({
  send: true,
  receive: true,
  maxSize: 10 * 2 ** 20,
  maxCount: 10,
  types: Object.freeze([]),
});

/** Fills what isn't set. */
export const fileTransferOf = (options: FileTransferOptions = {}): FileTransfer => ({
  ...defaults,
  ...options,
});
