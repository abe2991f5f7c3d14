/** Whether ⌘ is held where others hold Ctrl. */
export const isApple = (): boolean => /^(?:Mac|iP(?:hone|ad|od))/.test(navigator.platform);
