import {isMember, isObject} from './fields.js';
import {readUrls, withoutUrl, withUrl, mostUrls, type PushedUrl} from './pushed-url.js';

/** The text zooms that a control steps through (I7). */
export const zoomSteps = [0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2] as const;

/** The next step up or down; the same at the last one. */
export const nextZoom = (zoom: number, by: 1 | -1): number =>
  (by > 0
    ? zoomSteps.find((step) => step > zoom + 0.001)
    : zoomSteps.findLast((step) => step < zoom - 0.001)) ?? zoom;

/** Collapsed windows beyond this many are forgotten, the oldest first. */
const mostCollapsed = 100;

/** What an agent has chosen for all of their windows; it outlives the page. Never mutated. */
export interface Preferences {
  /** Earlier addresses, the newest first (U2). */
  readonly pushedUrls: readonly PushedUrl[];
  /** Text zoom; the options' where it's unset. */
  readonly zoom?: number;
  /** The interactions whose details are hidden (I6). */
  readonly collapsed: readonly string[];
}

/** One choice: a change and not a value, so that what another tab has chosen meanwhile stays. */
export type PreferenceChange =
  | {readonly type: 'url-pushed' | 'url-checked' | 'url-removed'; readonly url: string}
  | {readonly type: 'zoomed'; readonly zoom: number | undefined}
  | {
      readonly type: 'collapsed';
      readonly interactionId: string;
      readonly isCollapsed: boolean;
    };

export const noPreferences: Preferences = Object.freeze({
  pushedUrls: Object.freeze([]),
  collapsed: Object.freeze([]),
});

/** The preferences after a choice. */
export const prefer = (preferences: Preferences, change: PreferenceChange): Preferences => {
  const {pushedUrls, collapsed, zoom: _zoom, ...rest} = preferences;
  switch (change.type) {
    case 'url-pushed':
      return {...preferences, pushedUrls: withUrl(pushedUrls, change.url)};
    case 'url-checked':
      return {...preferences, pushedUrls: withUrl(pushedUrls, change.url, {isChecked: true})};
    case 'url-removed':
      return {...preferences, pushedUrls: withoutUrl(pushedUrls, change.url)};
    case 'zoomed':
      return change.zoom === undefined
        ? {...rest, pushedUrls, collapsed}
        : {...preferences, zoom: change.zoom};
    case 'collapsed': {
      const others = collapsed.filter((id) => id !== change.interactionId);
      const all = change.isCollapsed ? [...others, change.interactionId] : others;
      return {...preferences, collapsed: all.slice(-mostCollapsed)};
    }
  }
};

/** What can be used of what a store gave back: another version of the kit may have written it. */
export const readPreferences = (value: unknown): Preferences => {
  const {pushedUrls, collapsed, zoom} = isObject(value) ? value : {};
  return {
    pushedUrls: Array.isArray(pushedUrls) ? readUrls(pushedUrls).slice(0, mostUrls) : [],
    collapsed: Array.isArray(collapsed) ? collapsed.filter((id) => typeof id === 'string') : [],
    ...(typeof zoom === 'number' && isMember(zoomSteps, zoom) && {zoom}),
  };
};
