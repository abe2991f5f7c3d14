import {html, nothing} from 'lit';
import {plainName} from '../../content/plain-text.js';
import type {LocalizeController} from '../../controllers/localize-controller.js';
import type {CaseDatum} from '../../model/chat-state.js';
import type {InteractionSummary} from '../interaction-bar/interaction-summary.js';

/** More case data than this is for the window. */
const mostShown = 4;

/** What an agent knows before taking a chat: subject, origin, how long the contact has waited, case data. */
export const renderPreview = (
  {offer = {}, caseData = []}: InteractionSummary,
  now: number,
  {terms, format}: LocalizeController,
) => {
  const {subject, origin, waitingSince} = offer;
  return html`${subject ? html`<p class="subject"><bdi>${subject}</bdi></p>` : nothing}
    <dl>
      ${origin ? renderDatum(terms.offer.origin, origin) : nothing}
      ${
        waitingSince === undefined
          ? nothing
          : renderDatum(terms.offer.waiting, format.shortElapsed(now - waitingSince))
      }
      ${caseData.slice(0, mostShown).map(renderCaseDatum)}
    </dl>`;
};

const renderCaseDatum = ({key, label, value}: CaseDatum) => renderDatum(label ?? key, value);

const renderDatum = (label: string, value: string) =>
  html`<div class="datum">
    <dt><bdi>${label}</bdi></dt>
    <dd class="tabular" title=${plainName(value)}><bdi>${value}</bdi></dd>
  </div>`;
