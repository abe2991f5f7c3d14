import {html, type TemplateResult} from 'lit';
import type {ConversationTerms} from '../../i18n/terms.js';
import {arrowDownIcon} from '../../styles/icons.js';

/** Leads to the end, and tells how much has come there since the reader left it. */
export const latest = (
  {transcript}: ConversationTerms,
  newMessages: number,
  showLatest: () => void,
): TemplateResult =>
  html`<button class="latest ${newMessages > 0 ? 'news' : ''}" part="latest" @click=${showLatest}>
    ${newMessages > 0 ? transcript.newMessages(newMessages) : transcript.latest}${arrowDownIcon()}
  </button>`;
