import {html} from 'lit';
import type {Terms} from '../../i18n/terms.js';

/** What the agent answers. */
export interface ConfirmationHandlers {
  confirm(): void;
  keep(): void;
}

/** Asks before a chat ends. The way out comes first, so that a key held too long ends nothing. */
export const renderConfirmation = (name: string, on: ConfirmationHandlers, terms: Terms) => {
  const {toolbar} = terms;
  return html`<div
    popover="manual"
    class="dialog"
    part="confirmation"
    role="alertdialog"
    aria-labelledby="title"
    aria-describedby="text"
  >
    <h3 id="title">${toolbar.confirmEndTitle(name)}</h3>
    <p id="text">${toolbar.confirmEndText}</p>
    <div class="answers">
      <button type="button" class="button" @click=${on.keep}>${toolbar.keep}</button>
      <button type="button" class="button danger primary" @click=${on.confirm}>
        ${toolbar.confirmEnd}
      </button>
    </div>
  </div>`;
};
