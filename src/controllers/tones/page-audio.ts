const gestures = ['pointerdown', 'keydown', 'touchend'] as const;

/** Where it is, for other copies of the kit on the page too. */
const place = Symbol.for('deskside.audio');
type Page = typeof globalThis & {[place]?: AudioContext};

const listeners = new Set<() => void>();

/** The page's one audio context; undefined until the page has been clicked or typed in, and where there's no audio. */
export const pageAudio = (): AudioContext | undefined => {
  const context = (globalThis as Page)[place];
  return context?.state === 'running' ? context : undefined;
};

/** Starts the audio at the next gesture of whoever is at the page. Calls back once it's there; returns the way to stop. */
export const unlockAudio = (unlocked: () => void): (() => void) => {
  if (listeners.size === 0)
    for (const type of gestures)
      window.addEventListener(type, start, {capture: true, passive: true});
  listeners.add(unlocked);
  return () => {
    listeners.delete(unlocked);
    if (listeners.size === 0) forget();
  };
};

const start = (): void => {
  const page = globalThis as Page;
  if (typeof AudioContext === 'undefined') return;
  page[place] ??= new AudioContext({latencyHint: 'interactive'});
  void page[place].resume().then(tell, () => undefined);
};

const tell = (): void => {
  if (!pageAudio()) return;
  forget();
  const told = [...listeners];
  listeners.clear();
  for (const listener of told) listener();
};

const forget = (): void => {
  for (const type of gestures) window.removeEventListener(type, start, {capture: true});
};
