import {html, nothing} from 'lit';
import {attentionIcon, helpIcon} from '../../styles/icons.js';
import type {Terms} from '../../i18n/terms.js';
import type {DeskState} from '../../session/desk-state.js';

const tones: Readonly<Record<DeskState['connection']['status'], string>> = {
  idle: 'hollow',
  connecting: 'hollow',
  connected: 'success',
  reconnecting: 'warning hollow',
  disconnected: 'danger hollow',
};

/** What is called when the agent presses something; `notify` only where there's something to ask for. */
export interface StatusHandlers {
  help(): void;
  readonly notify: (() => void) | undefined;
}

/** Whose desk it is and how its link is; when it's lost, which media are affected (I8). Its place is always there. */
export const renderStatus = (
  state: DeskState | undefined,
  {bar, connection, keyboard}: Terms,
  on: StatusHandlers,
) => {
  const status = state?.connection.status ?? 'idle';
  const media = connection.media.chat;
  const text =
    status === 'reconnecting'
      ? connection.lost(media)
      : status === 'disconnected'
        ? connection.gone(media)
        : connection.own[status];
  return html`<div class="status ${status}" part="status">
    <span class="agent" dir="auto">${state?.agent?.nickname || state?.agent?.name}</span>
    <span class="dot ${tones[status]}"></span>
    <span class="link" role="status" title=${text}>${text}</span>
    ${
      on.notify
        ? html`<button
            type="button"
            class="button quiet small notify"
            part="notify"
            aria-label=${bar.notify}
            title=${bar.notifyHint}
            @click=${on.notify}
          >
            ${attentionIcon()}<span>${bar.notify}</span>
          </button>`
        : nothing
    }
    <button
      type="button"
      class="button quiet icon small help"
      part="help"
      aria-label=${keyboard.title}
      title=${keyboard.title}
      @click=${on.help}
    >
      ${helpIcon()}
    </button>
  </div>`;
};
