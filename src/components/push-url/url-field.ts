import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {live} from 'lit/directives/live.js';
import {keepFocus} from '../../controllers/option-press.js';
import type {Terms} from '../../i18n/terms.js';
import {chevronDownIcon} from '../../styles/icons.js';

/** The text and the arrow beside it, as they are to be shown. */
export interface UrlField {
  readonly value: string;
  readonly isWrong: boolean;
  readonly isDisabled: boolean;
  readonly hasHistory: boolean;
  readonly isOpen: boolean;
  /** The option that the arrows have moved to; -1 for none. */
  readonly active: number;
}

export interface UrlFieldHandlers {
  input(event: InputEvent): void;
  keydown(event: KeyboardEvent): void;
  blur(): void;
  arrow(): void;
}

/** An address is written from left to right in every language. */
export const renderField = (field: UrlField, on: UrlFieldHandlers, {pushUrl}: Terms) => {
  const {value, isWrong, isDisabled, hasHistory, isOpen, active} = field;
  const expanded = isOpen ? 'true' : 'false';
  return html`<label class="field-label" for="url">${pushUrl.address}</label>
    <div class="combobox">
      <input
        id="url"
        class="field"
        part="field"
        role="combobox"
        type="text"
        inputmode="url"
        dir="ltr"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        maxlength="2048"
        aria-label=${pushUrl.address}
        placeholder=${pushUrl.placeholder}
        aria-autocomplete="list"
        aria-expanded=${expanded}
        aria-controls="list"
        aria-activedescendant=${ifDefined(active >= 0 ? `option-${active}` : undefined)}
        aria-invalid=${isWrong ? 'true' : 'false'}
        aria-describedby="problem"
        ?disabled=${isDisabled}
        .value=${live(value)}
        @input=${on.input}
        @keydown=${on.keydown}
        @blur=${on.blur}
      />
      <button
        type="button"
        class="button quiet icon small arrow"
        tabindex="-1"
        aria-label=${pushUrl.history}
        aria-expanded=${expanded}
        aria-controls="list"
        ?disabled=${isDisabled || !hasHistory}
        @pointerdown=${keepFocus}
        @click=${on.arrow}
      >
        ${chevronDownIcon()}
      </button>
    </div>`;
};
