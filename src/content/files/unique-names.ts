import type {FileName} from './file-name.js';

/** Names for files in one folder, in order: one that is there already gets a number. Case doesn't tell them apart. */
export const uniqueNames = (names: readonly FileName[]): readonly string[] => {
  const taken = new Set<string>();
  return names.map(({base, extension}) => {
    let name = base + extension;
    for (let count = 2; taken.has(name.toLowerCase()); count++)
      name = `${base} (${count})${extension}`;
    taken.add(name.toLowerCase());
    return name;
  });
};
