import type {Wording} from '../../../content/entry-text.js';
import {loadMasks} from '../../../content/mask-text.js';
import {isAwaited, loadShownText} from '../../../content/shown-text.js';
import {Turns} from '../../../internal/next-task.js';
import type {Entry} from '../../../model/entry.js';
import {exportedEntry, type Exported, type ExportedEntry} from './exported-entries.js';

/** How a conversation is written down. */
export interface WriteDownOptions {
  /** With what the contact can't see. False unless it's said. */
  readonly internalNotes?: boolean;
  /** Calls it off. */
  readonly signal?: AbortSignal;
  /** Told from time to time how much is done, from 0 to 1. */
  readonly progress?: (done: number) => void;
}

const chunk = 100;

/**
 * Goes through a conversation, some entries at a time, in turns with the page.
 *
 * @throws The signal's reason, if it's called off.
 */
export const writeDown = async (
  exported: Exported,
  write: (entries: readonly ExportedEntry[]) => void,
  {internalNotes = false, signal, progress}: WriteDownOptions,
): Promise<void> => {
  await loadMasks();
  const turns = new Turns();
  for (let start = 0; start < exported.length; start += chunk) {
    signal?.throwIfAborted();
    const entries = entriesFrom(exported, start);
    if (entries.some((entry) => isAwaited(entry, exported.wording))) await loadShownText();
    write(written(entries, exported.wording, internalNotes));
    if (!turns.isOver) continue;
    progress?.(start / exported.length);
    await turns.next();
  }
  signal?.throwIfAborted();
  progress?.(1);
};

const entriesFrom = ({length, entryAt}: Exported, start: number): readonly Entry[] =>
  Array.from({length: Math.min(chunk, length - start)}, (_, index) =>
    entryAt(start + index),
  ).filter((entry) => entry !== undefined);

const written = (
  entries: readonly Entry[],
  wording: Wording,
  withNotes: boolean,
): readonly ExportedEntry[] =>
  entries.flatMap((entry) => exportedEntry(entry, wording, withNotes) ?? []);
