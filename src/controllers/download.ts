import {opaqueType} from '../content/files/inspect-file.js';

/** Browsers read a download's address a moment after the click. */
const readBy = 10_000;

/** Downloads bytes under a name, as a type that no browser opens. @returns Lets go of the address at once. */
export const download = (blob: Blob, name: string): (() => void) => {
  const url = URL.createObjectURL(new Blob([blob], {type: opaqueType}));
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  const release = () => {
    clearTimeout(timer);
    URL.revokeObjectURL(url);
  };
  const timer = setTimeout(release, readBy);
  return release;
};
