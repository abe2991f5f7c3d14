import {systemClock} from './clock.js';

/** What marks a page whose reader is elsewhere. */
export interface PageMark {
  /** Shown in turn with the page's own title. */
  readonly title: string;
  /** How many things wait, for the badge of an installed app. */
  readonly count: number;
  /** Address of an icon to show meanwhile; the page's own stays where there's none. */
  readonly icon?: string;
}

/** Milliseconds of each title: slow enough to be read, and for a background tab's throttled timers. */
const turn = 1_200;

type Badges = Partial<Pick<Navigator, 'setAppBadge' | 'clearAppBadge'>>;

const nothing = (): void => undefined;

/** A page has one title and one icon, however many desks are on it. */
const marks = new Map<object, PageMark>();
let restore: (() => void) | undefined;

/** Marks the page for as long as an owner has a mark; without any, everything is as the page had it. */
export const markPage = (owner: object, mark: PageMark | undefined): void => {
  if (mark) marks.set(owner, mark);
  else marks.delete(owner);
  const count = [...marks.values()].reduce((sum, one) => sum + one.count, 0);
  badge(count);
  if (count > 0) restore ??= beginMark();
  else restore?.();
};

const current = (): PageMark | undefined => [...marks.values()].at(-1);

const beginMark = (): (() => void) => {
  const endTitle = flashTitle();
  const endIcon = replaceIcon(current()?.icon);
  return () => {
    restore = undefined;
    endTitle();
    endIcon();
  };
};

/** A title that the page sets meanwhile is what comes back. */
const flashTitle = (): (() => void) => {
  const hadTitle = document.querySelector('head > title') !== null;
  let own = document.title;
  let shown = own;
  let timer: number | undefined;
  const show = (title: string): void => {
    document.title = shown = title;
  };
  const observer = new MutationObserver(() => {
    if (document.title !== shown) own = shown = document.title;
  });
  const flash = (): void => {
    show(shown === own ? (current()?.title ?? own) : own);
    timer = systemClock.setTimeout(flash, turn);
  };
  observer.observe(document.head, {childList: true, subtree: true, characterData: true});
  flash();
  return () => {
    systemClock.clearTimeout(timer);
    observer.disconnect();
    // What the page set in this very moment hasn't been told.
    if (document.title === shown) show(own);
    if (!hadTitle && own === '') document.querySelector('head > title')?.remove();
  };
};

const replaceIcon = (icon: string | undefined): (() => void) => {
  if (!icon) return nothing;
  const known = document.querySelector('head > link[rel~="icon"]');
  const link = known ?? document.createElement('link');
  const href = link.getAttribute('href');
  link.setAttribute('href', icon);
  if (!known) {
    link.setAttribute('rel', 'icon');
    document.head.append(link);
  }
  return () => {
    if (!known) link.remove();
    else if (href === null) link.removeAttribute('href');
    else link.setAttribute('href', href);
  };
};

/** Of no concern where there's none, or it's refused. */
const badge = (count: number): void => {
  const badges: Badges = navigator;
  const set = count > 0 ? badges.setAppBadge?.(count) : badges.clearAppBadge?.();
  set?.catch(nothing);
};
