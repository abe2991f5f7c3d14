import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {RichOption} from '../../../model/rich-content.js';
import {acceptIcon} from '../../../styles/icons.js';
import type {RichScene} from '../scene.js';
import {addressLink} from './link.js';
import {renderMedia} from './media.js';

/** How options looked to the contact. */
export type OptionLook = 'quick-replies' | 'buttons' | 'radio' | 'checkboxes' | 'list';

/**
 * What the contact was offered, as a list with the chosen one marked (R1, R4). Items, not controls: there's nothing that
 * an agent could press (R7). Roles, since in WebKit a `<ul>` without bullets is no list; one alone isn't told as one.
 */
export const renderOptions = (
  options: readonly RichOption[] | undefined,
  look: OptionLook,
  scene: RichScene,
): unknown => {
  if (!options?.length) return nothing;
  const isDecided = options.some((option) => scene.isChosen(option));
  return sectionsOf(options).map(
    ([section, items]) =>
      html`${section ? html`<div class="section" dir="auto">${section}</div>` : nothing}
        <div
          class="options ${look}"
          role=${items.length > 1 ? 'list' : 'group'}
          aria-label=${section || scene.terms.rich.offered}
        >
          ${items.map((option) => renderOption(option, look, isDecided, items.length > 1, scene))}
        </div>`,
  );
};

const sectionsOf = (
  options: readonly RichOption[],
): readonly (readonly [section: string, items: readonly RichOption[]])[] => {
  const sections: [string, RichOption[]][] = [];
  for (const option of options) {
    const section = option.section ?? '';
    const last = sections.at(-1);
    if (last?.[0] === section) last[1].push(option);
    else sections.push([section, [option]]);
  }
  return sections;
};

const renderOption = (
  option: RichOption,
  look: OptionLook,
  isDecided: boolean,
  isListed: boolean,
  scene: RichScene,
): TemplateResult => {
  const isChosen = scene.isChosen(option);
  const classes = ['option', isChosen && 'chosen', option.disabled && 'disabled'];
  return html`<div
    class=${classes.filter(Boolean).join(' ')}
    role=${ifDefined(isListed ? 'listitem' : undefined)}
  >
    ${look === 'radio' || look === 'checkboxes' ? choiceMark(look, isDecided ? isChosen : option.selected) : nothing}
    ${option.image ? renderMedia(option.image, scene, option.image.size ?? 'icon') : nothing}
    <span class="option-text">
      ${option.label === option.url ? nothing : html`<bdi class="option-label">${option.label}</bdi>`}
      ${stateOf(option, isChosen, scene)}
      ${option.description ? html`<span class="description" dir="auto">${option.description}</span>` : nothing}
      ${addressLink(option.url, scene)}
    </span>
    ${option.content?.length ? shownWhenChosen(option.content, scene) : nothing}
  </div>`;
};

const choiceMark = (look: 'radio' | 'checkboxes', isOn = false): TemplateResult =>
  html`<span class="choice-mark ${look} ${isOn ? 'on' : ''}" aria-hidden="true"></span>`;

/** What a label doesn't tell, in words: colour and shape are never the only mark. */
const stateOf = (option: RichOption, isChosen: boolean, {terms: {rich}}: RichScene): unknown => {
  if (isChosen) return html`<span class="state chosen-mark">${acceptIcon()}${rich.chosen}</span>`;
  if (option.disabled) return html`<span class="state">${rich.unavailable}</span>`;
  return option.selected ? html`<span class="state">${rich.preset}</span>` : nothing;
};

const shownWhenChosen = (content: NonNullable<RichOption['content']>, scene: RichScene) =>
  html`<details class="folded">
    <summary>${scene.terms.rich.shownWhenChosen}</summary>
    <div class="stack">${scene.below.render(content)}</div>
  </details>`;
