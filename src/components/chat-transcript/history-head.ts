import {html, type TemplateResult} from 'lit';
import {inUseTermsOf} from '../../i18n/en-in-use.js';
import {pastTermsOf} from '../../i18n/en-past.js';
import type {ConversationTerms} from '../../i18n/terms.js';
import type {HistoryState} from '../../model/history.js';
import {historyIcon, loadingIcon, warningIcon} from '../../styles/icons.js';

/** How far back a transcript goes. */
export type TranscriptHistory = Pick<HistoryState, 'status' | 'days'>;

/** Above the first entry: what is before it, and how to get there. It keeps its height, so that nothing moves (T9). */
export const historyHead = (
  history: TranscriptHistory,
  terms: ConversationTerms,
  load: () => void,
): TemplateResult =>
  html`<div class="history ${history.status}" role="listitem">
    ${content(history, terms, load)}
  </div>`;

const content = (
  {status, days = 0}: TranscriptHistory,
  terms: ConversationTerms,
  load: () => void,
): TemplateResult => {
  const past = pastTermsOf(terms);
  switch (status) {
    case 'loading':
      return html`<span class="progress">${loadingIcon()}</span><span>${past.loading}</span>`;
    case 'failed':
      return html`${warningIcon()}<span>${past.failed}</span>
        <button @click=${load}>${inUseTermsOf(terms).message.retry}</button>`;
    case 'complete':
      return html`<span>${past.allLoaded(days)}</span>`;
    default:
      return html`<button @click=${load}>${historyIcon()}${past.loadOlder}</button>`;
  }
};
