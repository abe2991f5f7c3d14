/** What the CRM does on a single letter: nothing to see, but it counts, as a page that overhears typing would. */
const isHotkey = (key: string): boolean => /^[a-z/?]$/i.test(key);

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');

/** Listens on the document for single letters, as such pages do, and shows how many it took for its own. */
export const listenForHotkeys = (output: HTMLElement): void => {
  let count = 0;
  document.addEventListener('keydown', ({key, target, ctrlKey, metaKey, altKey}) => {
    if (ctrlKey || metaKey || altKey || !isHotkey(key) || isField(target)) return;
    count++;
    output.textContent = String(count);
    output.title = `${count} hotkeys, the last was ${key}`;
  });
};
