import type {FileReference} from '../../model/content.js';
import type {Entry} from '../../model/entry.js';

export const isFile = (value: unknown): value is FileReference =>
  typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string';

/** The files of a conversation, in its order; undefined outside of any. */
export const filesOf = (
  entries: readonly Entry[] | undefined,
): readonly FileReference[] | undefined =>
  entries?.flatMap((entry) => (entry.kind === 'file' ? [entry.file] : []));
