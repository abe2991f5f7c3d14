/** Calls all who listen. One listener's mistake is its own: the others still hear. */
export const notifyAll = (listeners: ReadonlySet<() => void>): void => {
  for (const listener of [...listeners]) {
    // An earlier one may have sent it away.
    if (!listeners.has(listener)) continue;
    try {
      listener();
    } catch (error) {
      console.error(error);
    }
  }
};
