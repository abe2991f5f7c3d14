import {html, type TemplateResult} from 'lit';
import {pastTermsOf} from '../../i18n/en-past.js';
import {loadingIcon} from '../../styles/icons.js';
import type {Row} from './row.js';

/** Beside the size of a gap: the way to fill it, or that it's being filled (T20). */
export const gapTemplate = (
  {isFilling, scene}: Row,
  load: (event: Event) => void,
): TemplateResult => {
  const {gapAsk, gapAsking} = pastTermsOf(scene.terms);
  return isFilling
    ? html`<span class="filling"><span class="progress">${loadingIcon()}</span>${gapAsking}</span>`
    : html`<button class="fill" @click=${load}>${gapAsk}</button>`;
};

/** Where the current chat begins (T9). */
export const beginning = ({scene}: Row): TemplateResult =>
  html`<div class="divider begins"><span>${pastTermsOf(scene.terms).begins}</span></div>`;
