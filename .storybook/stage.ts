import type {Decorator} from '@storybook/web-components-vite';
import {html} from 'lit';

/** Renders a story within the theme, direction, language, zoom and width that the toolbar tells. */
export const withStage: Decorator = (story, {globals}) => {
  const {theme, direction, locale, zoom, width} = globals as Record<string, string>;
  const dir = direction === 'auto' || !direction ? directionOf(locale) : direction;
  document.documentElement.className = `theme-${theme ?? 'light'}`;
  document.documentElement.lang = locale ?? 'en';
  document.documentElement.dir = dir;
  return html`<div
    class="stage zoom-${zoom ?? '100'} width-${width ?? 'full'}"
    lang=${locale ?? 'en'}
    dir=${dir}
  >
    ${story()}
  </div>`;
};

function directionOf(locale: string | undefined): string {
  return locale === 'ar' ? 'rtl' : 'ltr';
}
