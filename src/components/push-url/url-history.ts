import type {PushedUrl} from '../../model/pushed-url.js';

/** Those that hold what is typed, whatever its letters' case. */
export const matching = (history: readonly PushedUrl[], typed: string): readonly PushedUrl[] => {
  const text = typed.trim().toLowerCase();
  return text === '' ? history : history.filter(({url}) => url.toLowerCase().includes(text));
};
