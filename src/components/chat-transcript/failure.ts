import {html, type TemplateResult} from 'lit';
import {inUseTermsOf} from '../../i18n/en-in-use.js';
import type {Entry} from '../../model/entry.js';
import type {RowScene} from './row.js';
import {discard, retry} from './unsent-actions.js';

/** Why a message couldn't be sent, and what can be done (T4). */
export const failure = ({failure: reason}: Entry, scene: RowScene): TemplateResult => {
  const {message} = inUseTermsOf(scene.terms);
  const words =
    message.failure[reason as keyof typeof message.failure] || scene.terms.message.delivery.failed;
  return html`<div class="failure">
    <span>${words}</span>
    <button @click=${(event: Event) => retry(event, scene)}>${message.retry}</button>
    <button @click=${(event: Event) => discard(event, scene)}>${message.delete}</button>
  </div>`;
};
