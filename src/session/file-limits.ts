import type {RefusedFile, AttachRefusal} from '../model/attached.js';
import type {FileTransfer} from '../model/file-transfer.js';

/** What of a choice of files may be attached. */
export interface Admission {
  readonly admitted: readonly File[];
  readonly refused: readonly RefusedFile[];
}

/** Checks files by what is known of them without reading. @param held - How many are attached already. */
export const admit = (
  files: readonly File[],
  held: number,
  {maxSize, maxCount, types}: FileTransfer,
): Admission => {
  const admitted: File[] = [];
  const refused: RefusedFile[] = [];
  const reasonOf = (file: File): AttachRefusal | undefined => {
    if (!isOfType(file, types)) return 'wrong-type';
    if (file.size > maxSize) return 'too-large';
    if (file.size === 0) return 'empty';
    return held + admitted.length >= maxCount ? 'too-many' : undefined;
  };
  for (const file of files) {
    const reason = reasonOf(file);
    if (reason) refused.push({name: file.name, reason});
    else admitted.push(file);
  }
  return {admitted, refused};
};

/** As the `accept` of a file field has it: `.pdf`, `image/png`, `image/*`; none for all. */
const isOfType = ({name, type}: File, types: readonly string[]): boolean => {
  if (types.length === 0) return true;
  const [ending, declared] = [name.toLowerCase(), type.toLowerCase()];
  return types.some((wanted) => {
    const one = wanted.trim().toLowerCase();
    if (one.startsWith('.')) return ending.endsWith(one);
    return one.endsWith('/*') ? declared.startsWith(one.slice(0, -1)) : declared === one;
  });
};
