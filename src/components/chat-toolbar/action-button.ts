import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Terms} from '../../i18n/terms.js';
import {acceptIcon, endIcon} from '../../styles/icons.js';
import type {ToolbarAction} from './toolbar-action.js';

/** A button as it's to be shown. */
export interface ActionView extends ToolbarAction {
  /** Whether it asks before it acts. */
  readonly asks: boolean;
  readonly isAsking: boolean;
}

/** Keeps the focus while it can't be used, and tells why. */
export const renderAction = (
  {command, isRunning, blocked, asks, isAsking}: ActionView,
  press: (event: MouseEvent) => void,
  {toolbar}: Terms,
) => {
  const reason = blocked && toolbar.disabled[blocked];
  const isEnd = command === 'end';
  return html`<button
    type="button"
    class="button ${isEnd ? '' : 'primary'}"
    data-command=${command}
    aria-busy=${ifDefined(isRunning ? 'true' : undefined)}
    aria-disabled=${ifDefined(blocked ? 'true' : undefined)}
    aria-haspopup=${ifDefined(asks ? 'dialog' : undefined)}
    aria-expanded=${ifDefined(isAsking ? 'true' : undefined)}
    aria-description=${ifDefined(reason)}
    title=${ifDefined(reason)}
    @click=${press}
  >
    ${isEnd ? endIcon() : acceptIcon()}${isEnd ? toolbar.end : toolbar.markDone}
  </button>`;
};
