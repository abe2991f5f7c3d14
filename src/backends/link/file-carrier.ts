import type {OutgoingFile, SendFileOptions} from '../chat-backend.js';

/** Carries the bytes of files beside the link: they don't go through its frames. */
export interface FileCarrier {
  /**
   * Gives the server a file's bytes; the same key twice is one file. Rejects with a `CommandError`, or with the signal's
   * reason.
   *
   * @returns The id by which an entry names them.
   */
  upload(interactionId: string, file: OutgoingFile, options: SendFileOptions): Promise<string>;
  /** Gets the bytes of a file that an entry of the interaction names. */
  download(interactionId: string, fileId: string, signal: AbortSignal): Promise<Blob>;
}
