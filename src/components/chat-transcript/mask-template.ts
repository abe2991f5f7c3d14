import {html, type TemplateResult} from 'lit';
import type {ContentTerms} from '../../i18n/terms.js';
import type {MaskedPart} from './word-parts.js';

/** Whether an entry's masks are lifted, and how that is changed. */
export interface Revealing {
  readonly isRevealed: boolean;
  toggle(): void;
}

/**
 * A masked stretch: bullets, with words for who listens; a button where the agent may ask for what it hides. It has no white
 * space of its own: rows show what they are given as it is.
 */
export const maskTemplate = (
  {kind, shown, original}: MaskedPart,
  {privacy}: ContentTerms,
  revealing: Revealing | false,
): TemplateResult => {
  const name = kind === 'card' ? privacy.card(shown.replace(/[^\p{Nd}]/gu, '')) : privacy.hidden;
  if (!revealing) return html`<span class="mask" role="img" aria-label=${name}>${shown}</span>`;
  const {isRevealed, toggle} = revealing;
  const label = isRevealed ? `${original}. ${privacy.hide}` : `${name}. ${privacy.reveal}`;
  // White space in the button would be shown as well.
  // prettier-ignore
  return html`<button
    class="mask"
    type="button"
    aria-label=${label}
    title=${isRevealed ? privacy.hide : privacy.reveal}
    @click=${toggle}
    >${isRevealed ? original : shown}</button>`;
};
