/**
 * Calls back when the page is shown again or the network is back: then the link is looked after at once, not at the
 * next beat.
 */
export const onWake = (callback: () => void, signal: AbortSignal): void => {
  if (typeof document === 'undefined') return;
  addEventListener('online', callback, {signal});
  addEventListener('pageshow', callback, {signal});
  const whenVisible = (): void => {
    if (document.visibilityState === 'visible') callback();
  };
  document.addEventListener('visibilitychange', whenVisible, {signal});
};
