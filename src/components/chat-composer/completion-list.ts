import {html, nothing} from 'lit';
import {keepFocus, pressedOption} from '../../controllers/option-press.js';
import type {Terms} from '../../i18n/terms.js';
import type {Completion} from './text-completer.js';

/** What could stand in place of what was typed. The keys are those of the text. */
export const renderCompletions = (
  offers: readonly Completion[],
  active: number,
  choose: (index: number) => void,
  {composer}: Terms,
) => {
  const press = (event: MouseEvent): void => {
    const index = pressedOption(event);
    if (index !== undefined) choose(index);
  };
  // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the keys are those of the text
  return html`<div
    id="completions"
    class="menu completions"
    part="completions"
    popover="manual"
    role="listbox"
    aria-label=${composer.completions}
    @mousedown=${keepFocus}
    @click=${press}
  >
    ${offers.map((offer, index) => renderOffer(offer, index, index === active))}
  </div>`;
};

const renderOffer = ({label, sign, detail}: Completion, index: number, isActive: boolean) =>
  html`<div
    id="completion-${index}"
    class="menu-item option"
    role="option"
    data-index=${index}
    aria-selected=${isActive ? 'true' : 'false'}
  >
    ${sign ? html`<span class="sign" aria-hidden="true">${sign}</span>` : nothing}
    <span class="offer" dir="auto">${label}</span>
    ${detail ? html`<span class="offer-detail" dir="auto">${detail}</span>` : nothing}
  </div>`;
