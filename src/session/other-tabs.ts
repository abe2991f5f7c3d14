/** Of which interaction words were stored, and whose it is. */
export interface TabNotice {
  readonly agentId: string;
  readonly interactionId: string;
}

/** The agent's desks in other tabs of the browser: they hear of one another, and notice when one is gone. */
export interface OtherTabs {
  /** Is there for the others under this id, and hears what they tell, until the signal. */
  join(deskId: string, hear: (notice: TabNotice) => void, signal: AbortSignal): void;
  /** Tells the others; words aren't told, they are in the store. */
  tell(notice: TabNotice): void;
  /** Resolves once the desk of that id is closed or its tab is gone; never, after the signal. */
  whenGone(deskId: string, signal: AbortSignal): Promise<void>;
}

const lockOf = (deskId: string): string => `deskside-desk-${deskId}`;

const whenAborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), {once: true});
  });

const never = new Promise<never>(() => undefined);

/**
 * By the browser's Web Locks, which it frees when a tab closes or crashes, and a broadcast channel. Where a page has no
 * locks (it isn't a secure context), each tab believes to be alone: a message's key keeps it from being sent twice.
 */
export const browserTabs = (): OtherTabs => {
  // Outside of a browser there are no tabs.
  const {locks} = (globalThis.navigator as Partial<Navigator> | undefined) ?? {};
  const isInBrowser = typeof indexedDB !== 'undefined';
  let channel: BroadcastChannel | undefined;
  return {
    join(deskId, hear, signal) {
      if (!isInBrowser) return;
      const own = new BroadcastChannel('deskside-words');
      channel = own;
      own.onmessage = ({data}: MessageEvent<TabNotice>) => hear(data);
      signal.addEventListener('abort', () => own.close(), {once: true});
      // The promise is that of the signal: the lock is held until then.
      locks?.request(lockOf(deskId), () => whenAborted(signal)).catch(() => undefined);
    },
    tell: (notice) => channel?.postMessage(notice),
    async whenGone(deskId, signal) {
      const free = {mode: 'shared', signal} as const;
      try {
        await locks?.request(lockOf(deskId), free, () => undefined);
      } catch {
        if (signal.aborted) await never;
      }
    },
  };
};
