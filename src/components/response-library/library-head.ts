import {html, nothing} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Terms} from '../../i18n/terms.js';
import {chevronDownIcon, closeIcon, searchIcon} from '../../styles/icons.js';

/** What stands above the list: the search, the place that is searched, and the way out. */
export interface HeadView {
  readonly text: string;
  readonly placeName: string;
  /** How many responses were found, and which of them is chosen. */
  readonly count: number;
  readonly active: number;
  readonly isTreeShown: boolean;
  readonly isClosable: boolean;
}

/** What is called when the agent does something. */
export interface HeadHandlers {
  input(event: Event): void;
  keydown(event: KeyboardEvent): void;
  toggleTree(): void;
  close(): void;
}

export const renderHead = (view: HeadView, on: HeadHandlers, terms: Terms) =>
  html`<div class="head">
    <div class="search-box">${searchIcon()} ${renderSearch(view, on, terms)}</div>
    <button
      type="button"
      class="button place-button"
      aria-label=${`${terms.responses.categories}: ${view.placeName}`}
      aria-expanded=${view.isTreeShown ? 'true' : 'false'}
      @click=${on.toggleTree}
    >
      <span dir="auto">${view.placeName}</span>${chevronDownIcon()}
    </button>
    ${view.isClosable ? renderClose(on, terms) : nothing}
  </div>`;

const renderSearch = ({text, count, active}: HeadView, on: HeadHandlers, {responses}: Terms) =>
  html`<input
    class="field search"
    part="search"
    type="text"
    role="combobox"
    autocomplete="off"
    spellcheck="false"
    enterkeyhint="search"
    dir="auto"
    aria-label=${responses.search}
    placeholder=${responses.search}
    aria-autocomplete="list"
    aria-expanded=${count > 0 ? 'true' : 'false'}
    aria-controls="list"
    aria-activedescendant=${ifDefined(count > 0 ? `option-${active}` : undefined)}
    .value=${text}
    @input=${on.input}
    @keydown=${on.keydown}
  />`;

const renderClose = (on: HeadHandlers, {common}: Terms) =>
  html`<button
    type="button"
    class="button icon"
    part="close"
    aria-label=${common.close}
    title=${common.close}
    @click=${on.close}
  >
    ${closeIcon()}
  </button>`;
