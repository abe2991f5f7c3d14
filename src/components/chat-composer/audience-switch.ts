import {html, nothing} from 'lit';
import type {Terms} from '../../i18n/terms.js';
import type {Audience} from '../../model/entry.js';
import {contactIcon, internalIcon} from '../../styles/icons.js';

/** Who may be written to, and who is. */
export interface AudienceView {
  readonly audience: Audience;
  /** In their order; the switch is there if there's more than one. */
  readonly audiences: readonly Audience[];
  /** Who reads it; empty when nobody is known. */
  readonly contact: string;
}

/** @param isByPointer - As against the keyboard, whose focus stays in the switch. */
export type ChooseAudience = (audience: Audience, isByPointer: boolean) => void;

/**
 * The one control that changes the audience (C11): a group of radio buttons by the ARIA pattern. No key outside of it does, so
 * that no slip of the hand makes an answer of a note.
 */
export const renderAudience = (view: AudienceView, choose: ChooseAudience, terms: Terms) => {
  const {audience, audiences} = view;
  const isInternal = audience === 'internal';
  if (audiences.length < 2 && !isInternal) return nothing;
  return html`<div class="audience" part="audience">
    ${audiences.length < 2 ? renderName(terms) : renderSwitch(view, choose, terms)}
    ${
      isInternal
        ? html`<span id="audience" class="audience-hint">${terms.audience.internalHint}</span>`
        : nothing
    }
  </div>`;
};

const renderName = ({audience}: Terms) =>
  html`${internalIcon()}<strong>${audience.internal}</strong>`;

const renderSwitch = (view: AudienceView, choose: ChooseAudience, terms: Terms) =>
  html`<div
    class="switch"
    role="radiogroup"
    aria-label=${terms.audience.label}
    @keydown=${(event: KeyboardEvent) => handleKeydown(event, view, choose)}
  >
    ${view.audiences.map((audience) => renderChoice(audience, view, choose, terms))}
  </div>`;

const renderChoice = (
  audience: Audience,
  view: AudienceView,
  choose: ChooseAudience,
  terms: Terms,
) => {
  const isChosen = audience === view.audience;
  const {to, contact, internal} = terms.audience;
  return html`<button
    type="button"
    class="choice ${audience}"
    role="radio"
    aria-checked=${isChosen ? 'true' : 'false'}
    tabindex=${isChosen ? 0 : -1}
    data-audience=${audience}
    @click=${({detail}: MouseEvent) => choose(audience, detail > 0)}
  >
    ${
      audience === 'internal'
        ? html`${internalIcon()}<span>${internal}</span>`
        : html`${contactIcon()}<span dir="auto">${to(view.contact || contact)}</span>`
    }
  </button>`;
};

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};
const horizontal: ReadonlySet<string> = new Set(['ArrowRight', 'ArrowLeft']);

const handleKeydown = (event: KeyboardEvent, view: AudienceView, choose: ChooseAudience): void => {
  const step = steps[event.key];
  const group = event.currentTarget as HTMLElement;
  if (!step || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  event.preventDefault();
  // A key that is held too long must not go back and forth.
  if (event.repeat) return;
  const {audiences} = view;
  const isMirrored = horizontal.has(event.key) && group.matches(':dir(rtl)');
  const at = audiences.indexOf(view.audience) + (isMirrored ? -step : step);
  const next = audiences[(at + audiences.length) % audiences.length]!;
  choose(next, false);
  group.querySelector<HTMLElement>(`[data-audience="${next}"]`)?.focus();
};
