import type {ExportedEntry} from './exported-entries.js';
import type {Heading} from './heading.js';

/** Writes a conversation down, some entries at a time. */
export interface Writer {
  begin(heading: Heading): string;
  write(entries: readonly ExportedEntry[]): string;
  end(): string;
}
