import type {FileReference} from './content.js';

/** A file that is to be sent with the next message. */
export interface AttachedFile {
  /** Of the message that it will be. */
  readonly key: string;
  readonly file: FileReference;
}

/** Why a file wasn't attached; `lost` is one that was, before the page was reloaded. */
export type AttachRefusal = 'too-large' | 'too-many' | 'wrong-type' | 'empty' | 'lost';

/** A file that was chosen and isn't attached. */
export interface RefusedFile {
  readonly name: string;
  readonly reason: AttachRefusal;
}

/** The files that are to be sent to one audience, and those that can't be. */
export interface Attached {
  readonly files: readonly AttachedFile[];
  readonly refused: readonly RefusedFile[];
}

export const nothingAttached: Attached = Object.freeze({
  files: Object.freeze([]),
  refused: Object.freeze([]),
});
