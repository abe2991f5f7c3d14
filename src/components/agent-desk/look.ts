import {directionOf} from '../../i18n/direction.js';
import {isZoom} from '../../internal/zoom.js';
import type {Options} from '../../model/options.js';

const setProperty = (element: HTMLElement, name: string, value: string): void => {
  if (value) element.style.setProperty(name, value);
  else element.style.removeProperty(name);
};

const setAttribute = (element: HTMLElement, name: string, value: string | undefined): void => {
  if (value) element.setAttribute(name, value);
  else element.removeAttribute(name);
};

/** Gives the desk its zoom, density, theme and language, for all that it holds. */
export const applyLook = (
  desk: HTMLElement,
  options: Options | undefined,
  zoom: number | undefined,
): void => {
  const {zoom: chosen = 1, density, theme, locale} = options ?? {};
  const scale = isZoom(zoom) ? zoom : chosen;
  setProperty(desk, '--chat-zoom', scale === 1 ? '' : String(scale));
  setProperty(desk, '--chat-density', density === 'compact' ? '0' : '');
  setAttribute(desk, 'data-theme', theme === 'auto' ? undefined : theme);
  setAttribute(desk, 'lang', locale);
  setAttribute(desk, 'dir', locale && directionOf(locale));
};
