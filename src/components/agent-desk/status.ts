import {html} from 'lit';
import type {Terms} from '../../i18n/terms.js';
import type {DeskState} from '../../session/desk-state.js';

const tones: Readonly<Record<DeskState['connection']['status'], string>> = {
  idle: 'hollow',
  connecting: 'hollow',
  connected: 'success',
  reconnecting: 'warning hollow',
  disconnected: 'danger hollow',
};

/** Whose desk it is and how its link is; when it's lost, which media are affected (I8). Its place is always there. */
export const renderStatus = (state: DeskState | undefined, {connection}: Terms) => {
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
  </div>`;
};
