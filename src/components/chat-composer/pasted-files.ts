/**
 * The files of what is pasted, where they are meant: a text with its formats comes with a picture of itself as well, and a
 * copied picture with the address that it's from.
 */
export const pastedFiles = (clipboard: DataTransfer | null, unnamed: string): readonly File[] => {
  if (!clipboard || isRichText(clipboard)) return [];
  return [...clipboard.files].map((file) => (isNameless(file) ? named(file, unnamed) : file));
};

const isRichText = ({types}: DataTransfer): boolean =>
  types.includes('text/plain') && types.includes('text/html');

/** As browsers call a picture that is no file. */
const isNameless = ({name}: File): boolean => /^(?:image|unknown)?(?:\.\w+)?$/i.test(name);

const named = (file: File, name: string): File => {
  const extension = /^image\/(png|jpeg|gif|webp)$/.exec(file.type)?.[1] ?? 'bin';
  return new File([file], `${name}.${extension}`, {type: file.type});
};
