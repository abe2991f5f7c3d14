import {maskText} from '../../content/mask-text.js';
import type {FileReference} from '../../model/content.js';
import type {RowScene} from './row.js';

/** What the files of one transcript have in common. */
export interface FileSource {
  /** Gets a file's bytes; undefined where only its address can tell. */
  readonly load: (file: FileReference, signal: AbortSignal) => Promise<Blob | undefined>;
  /** All files of the conversation, in its order. */
  readonly files: () => readonly FileReference[];
}

/** A transcript, and how it's told to get bytes. */
type Host = RowScene['host'] & {readonly loadFile?: FileSource['load']};

/** One for each: what is loaded isn't loaded again because another function does the same. */
const sources = new WeakMap<Host, FileSource>();
/** What each shows at present. */
const scenes = new WeakMap<Host, RowScene>();

export const fileSource = (scene: RowScene): FileSource => {
  scenes.set(scene.host, scene);
  const known = sources.get(scene.host) ?? createSource(scene);
  sources.set(scene.host, known);
  return known;
};

/** Of each masked copy what it is a copy of. */
const originals = new WeakMap<FileReference, FileReference>();
const copies = new WeakMap<FileReference, FileReference>();

/** A file with what is private in its name masked (T21); the same object as long as it's the same. */
export const maskedFile = (file: FileReference, {privacy, refresh}: RowScene): FileReference => {
  // A page may give anything.
  const name: unknown = file.name;
  if (typeof name !== 'string') return file;
  const masked = maskText(name, privacy, refresh);
  if (masked === name) return file;
  const known = copies.get(file);
  if (known?.name === masked) return known;
  const copy = {...file, name: masked};
  copies.set(file, copy);
  originals.set(copy, file);
  return copy;
};

const createSource = ({host, session, entries}: RowScene): FileSource => ({
  load: async (file, signal) => {
    const load = (host as Host).loadFile ?? session()?.loadFile;
    return load?.(originals.get(file) ?? file, signal);
  },
  files: () =>
    Array.from({length: entries.length}, (_, index) => entries.at(index)).flatMap((entry) =>
      entry?.kind === 'file' ? [maskedFile(entry.file, scenes.get(host)!)] : [],
    ),
});
