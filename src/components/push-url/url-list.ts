import {html, nothing} from 'lit';
import {keepFocus, pressedOption} from '../../controllers/option-press.js';
import type {Terms} from '../../i18n/terms.js';
import type {PushedUrl} from '../../model/pushed-url.js';
import {acceptIcon, closeIcon} from '../../styles/icons.js';

export interface UrlListHandlers {
  choose(index: number): void;
  remove(index: number): void;
}

/** Earlier addresses. An option has no controls inside: the cross is the pointer's, Shift+Delete the keyboard's. */
export const renderList = (
  urls: readonly PushedUrl[],
  active: number,
  on: UrlListHandlers,
  terms: Terms,
) => {
  const press = (event: MouseEvent): void => {
    const index = pressedOption(event);
    if (index === undefined) return;
    const [target] = event.composedPath();
    if ((target as Element).closest('.remove')) on.remove(index);
    else on.choose(index);
  };
  // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the keys are those of the text
  return html`<div
    id="list"
    class="menu list"
    part="list"
    popover="manual"
    role="listbox"
    aria-label=${terms.pushUrl.history}
    @pointerdown=${keepFocus}
    @click=${press}
  >
    ${urls.map((url, index) => renderOption(url, index, index === active, terms))}
  </div>`;
};

const renderOption = (
  {url, isChecked}: PushedUrl,
  index: number,
  isActive: boolean,
  {pushUrl}: Terms,
) =>
  html`<div
    id="option-${index}"
    class="menu-item option"
    role="option"
    data-index=${index}
    aria-selected=${isActive ? 'true' : 'false'}
  >
    <span class="address" dir="ltr" title=${url}>${url}</span>
    ${
      isChecked
        ? html`<span class="checked" title=${pushUrl.checked}
            >${acceptIcon()}<span class="visually-hidden">${pushUrl.checked}</span></span
          >`
        : nothing
    }
    <span class="remove" title=${pushUrl.remove} aria-hidden="true">${closeIcon()}</span>
  </div>`;
