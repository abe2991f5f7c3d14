import {readFileName} from '../../content/files/file-name.js';
import type {FileReference} from '../../model/content.js';
import {sourceOf, type LoadFile} from '../file-attachment/file-source.js';

/** The files of a response with their bytes. Rejects where one can't be had. */
export const loadResponseFiles = (
  files: readonly FileReference[],
  load: LoadFile | undefined,
  signal: AbortSignal,
): Promise<readonly File[]> =>
  Promise.all(
    files.map(async (file) => {
      const source = sourceOf(file, load);
      if (!source) throw new Error(`There is no way to the bytes of ${file.name}.`);
      const bytes = await source(signal);
      const {base, extension} = readFileName(file.name);
      return new File([bytes], `${base}${extension}`, {type: file.type ?? ''});
    }),
  );
