import {waitUntil as wait} from '@open-wc/testing';

/** Milliseconds that even a busy machine stays below; a test that passes doesn't wait for it. */
const timeout = 8_000;

/**
 * Waits until something is so; fails with what it is that wasn't.
 *
 * @param interval - Milliseconds from one look to the next.
 */
export const waitUntil = (isSo: () => unknown, what?: string, interval = 20): Promise<void> =>
  wait(isSo, what, {timeout, interval});
