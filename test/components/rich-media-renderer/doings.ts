import type {RichMediaRenderer} from '../../../src/components/rich-media-renderer/rich-media-renderer.js';

/** Gathers all that the element does beyond itself while something is done to it: requests, events, errors. */
export const doings = async (
  element: RichMediaRenderer,
  work: () => unknown,
): Promise<readonly string[]> => {
  const seen: string[] = [];
  const {fetch, open} = window;
  const {dispatchEvent} = EventTarget.prototype;
  const {error} = console;
  const noteRequests = (entries: readonly PerformanceEntry[]): void => {
    seen.push(...entries.map(({name}) => name).filter(isElsewhere));
  };
  const observer = new PerformanceObserver((list) => noteRequests(list.getEntries()));
  observer.observe({type: 'resource'});
  Object.assign(window, {
    fetch: (address: unknown) => seen.push(`fetch ${String(address)}`),
    open: (address: unknown) => seen.push(`open ${String(address)}`),
  });
  console.error = (...words: readonly unknown[]) => seen.push(`console: ${words.join(' ')}`);
  EventTarget.prototype.dispatchEvent = function (this: EventTarget, event: Event) {
    // That a link is to be opened is asked of the page alone.
    const isSent = event.type.startsWith('chat-') && event.type !== 'chat-link-open';
    if (isSent) seen.push(event.type);
    return dispatchEvent.call(this, event);
  };
  const listening = new AbortController();
  const {signal} = listening;
  for (const type of ['submit', 'change', 'beforeinput'])
    element.addEventListener(type, () => seen.push(type), {signal});
  window.addEventListener('error', ({message}) => seen.push(message), {signal});
  window.addEventListener('unhandledrejection', ({reason}) => seen.push(String(reason)), {signal});
  try {
    await work();
    await element.updateComplete;
    await new Promise(requestAnimationFrame);
  } finally {
    noteRequests(observer.takeRecords());
    observer.disconnect();
    listening.abort();
    Object.assign(window, {fetch, open});
    Object.assign(console, {error});
    EventTarget.prototype.dispatchEvent = dispatchEvent;
  }
  return seen;
};

const isElsewhere = (address: string): boolean =>
  /^https?:/.test(address) && !address.startsWith(`${location.origin}/`);
