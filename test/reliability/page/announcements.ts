import {elementsIn} from '../../hostile/page/tree.js';

/** When live regions below an element were given words. */
export const listen = (host: Element): {stop(): readonly number[]} => {
  const times: number[] = [];
  const note = (records: readonly MutationRecord[]): void => {
    if (records.some(({addedNodes}) => [...addedNodes].some(({textContent}) => textContent)))
      times.push(performance.now());
  };
  const observers = [...elementsIn(host.shadowRoot!)]
    .filter((element) =>
      element.matches('[aria-live], [role="log"], [role="status"], [role="alert"]'),
    )
    .map((region) => {
      const observer = new MutationObserver(note);
      observer.observe(region, {childList: true, subtree: true, characterData: true});
      return observer;
    });
  if (observers.length === 0) throw new Error('no live region');
  return {
    stop() {
      for (const observer of observers) observer.disconnect();
      return times;
    },
  };
};

/** The most in any second. */
export const mostInASecond = (times: readonly number[]): number =>
  Math.max(0, ...times.map((from) => times.filter((at) => at >= from && at < from + 1_000).length));
