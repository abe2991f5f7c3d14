import {html, nothing} from 'lit';
import type {Terms} from '../../i18n/terms.js';
import {infoIcon, offlineIcon} from '../../styles/icons.js';
import type {SendOn} from './enter-key.js';
import type {LengthBudget} from './length-budget.js';

/** What there is to say about the text. */
export interface ComposerStatus {
  /** Why nothing can be written; may be empty. */
  readonly reason: string | undefined;
  readonly isQueueing: boolean;
  readonly budget: LengthBudget;
  readonly sendOn: SendOn;
  readonly audience: 'contact' | 'internal';
}

/** The ids that describe the text field: of those parts that are shown. */
export const describedBy = ({reason, isQueueing, budget, audience}: ComposerStatus): string =>
  [
    ...(audience === 'internal' ? ['audience'] : []),
    ...(reason !== undefined ? ['reason'] : [isQueueing ? 'queueing' : 'hint']),
    ...(budget.level === 'enough' ? [] : ['budget']),
  ].join(' ');

/** How much more may be written, in words. */
export const budgetText = ({left}: LengthBudget, {composer}: Terms): string =>
  left < 0 ? composer.tooMany(-left) : composer.left(left);

/** The one line that says what the agent should know while writing: what hinders goes before what helps. */
export const renderStatus = (status: ComposerStatus, terms: Terms) =>
  html`<div class="status" part="status">
    ${renderMain(status, terms)}
    ${status.budget.level === 'enough' ? nothing : renderBudget(status.budget, terms)}
  </div>`;

const renderBudget = (budget: LengthBudget, terms: Terms) =>
  html`<span id="budget" class="budget tabular ${budget.level}"
    >${budgetText(budget, terms)}</span
  >`;

const renderMain = ({reason, isQueueing, sendOn}: ComposerStatus, {composer}: Terms) => {
  if (reason !== undefined)
    return html`<span id="reason" class="notice">
      ${reason ? html`${infoIcon()}<span dir="auto">${reason}</span>` : nothing}
    </span>`;
  if (isQueueing)
    return html`<span id="queueing" class="notice">
      ${offlineIcon()}<span>${composer.queueing}</span>
    </span>`;
  const hint = composer.hint[sendOn === 'enter' ? 'enter' : 'ctrl-enter'];
  return html`<span id="hint" class="hint">${hint}</span>`;
};
