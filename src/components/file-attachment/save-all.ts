import {headerLength, inspectFile, type InspectedFile} from '../../content/files/inspect-file.js';
import {uniqueNames} from '../../content/files/unique-names.js';
import {zip} from '../../content/files/zip.js';
import type {FileReference} from '../../model/content.js';
import {sourceOf, type LoadFile} from './file-source.js';
import type {RiskyFile} from './question.js';

/** One of several files, with its bytes. */
export interface LoadedFile {
  readonly inspected: InspectedFile;
  readonly blob: Blob;
}

/** Those of several files whose bytes can be had, one after the other: a server isn't asked for all at once. */
export const loadAll = async (
  files: readonly FileReference[],
  load: LoadFile | undefined,
  signal: AbortSignal,
): Promise<readonly LoadedFile[]> => {
  const loaded: LoadedFile[] = [];
  for (const file of files) {
    const blob = await sourceOf(file, load)?.(signal).catch(() => undefined);
    signal.throwIfAborted();
    if (!blob) continue;
    const bytes = new Uint8Array(await blob.slice(0, headerLength).arrayBuffer());
    loaded.push({blob, inspected: inspectFile({...file, bytes})});
  }
  return loaded;
};

/** One archive of all: a browser asks before it saves the second file of several. */
export const archiveOf = async (files: readonly LoadedFile[]): Promise<Blob> => {
  const names = uniqueNames(files.map(({inspected}) => inspected.name));
  return zip(files.map(({blob}, index) => ({name: names[index] ?? '', content: blob})));
};

/** Those that are worth a question. */
export const riskyOf = (inspected: readonly InspectedFile[]): readonly RiskyFile[] =>
  inspected.flatMap(({saveName, danger}) => (danger ? [{name: saveName, danger}] : []));

/** Of risky files those that nobody was asked about. */
export const notAsked = (
  risky: readonly RiskyFile[],
  asked: readonly RiskyFile[],
): readonly RiskyFile[] =>
  risky.filter(
    ({name, danger}) => !asked.some((one) => one.name === name && one.danger === danger),
  );
