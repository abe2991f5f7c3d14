import {html, nothing} from 'lit';
import type {Terms} from '../../i18n/terms.js';
import {warningIcon} from '../../styles/icons.js';
import type {UrlVerdict} from './url-verdict.js';

interface QuestionHandlers {
  send(): void;
  change(): void;
}

/** Asks before a doubtful address goes to the contact. The way out comes first. */
export const renderQuestion = (
  {href, warnings, outside}: UrlVerdict,
  on: QuestionHandlers,
  {pushUrl, link}: Terms,
) => {
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    on.change();
  };
  return html`<div
    class="question"
    part="question"
    role="alertdialog"
    aria-labelledby="ask"
    aria-describedby="doubts"
    @keydown=${leave}
  >
    ${warningIcon()}
    <div>
      <strong id="ask">${pushUrl.ask}</strong>
      <div id="doubts">
        <bdi class="address" dir="ltr">${href}</bdi>
        <ul>
          ${warnings.map(({code, host = ''}) => html`<li>${link.warning[code](host)}</li>`)}
          ${outside === undefined ? nothing : html`<li>${pushUrl.outside(outside)}</li>`}
        </ul>
      </div>
      <div class="actions">
        <button type="button" class="button" @click=${on.change}>${pushUrl.change}</button>
        <button type="button" class="button danger primary" @click=${on.send}>
          ${pushUrl.sendAnyway}
        </button>
      </div>
    </div>
  </div>`;
};
