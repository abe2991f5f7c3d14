import {html, nothing, type TemplateResult} from 'lit';
import type {RichField, RichForm} from '../../../model/rich-content.js';
import {acceptIcon} from '../../../styles/icons.js';
import type {RichScene} from '../scene.js';
import {heading} from './heading.js';
import {renderMedia} from './media.js';
import {renderOptions} from './options.js';
import {plainWords} from './words.js';

/** Fields as they were offered, with what the contact gave. */
export const renderForm = (piece: RichForm, scene: RichScene): unknown =>
  html`<div class="card card-body stack">
    ${piece.image ? renderMedia(piece.image, scene) : nothing} ${heading(piece.title, scene)}
    ${plainWords(piece.text, scene)}
    <dl class="fields">${piece.fields.map((field) => renderField(field, scene))}</dl>
    ${renderOptions(piece.actions, 'buttons', scene)}
  </div>`;

const renderField = (field: RichField, scene: RichScene): TemplateResult => {
  const {rich} = scene.terms;
  return html`<div class="field">
    <dt dir="auto">
      ${field.label}${field.required ? html` <span class="state">${rich.required}</span>` : nothing}
    </dt>
    <dd>
      ${field.hint ? html`<span class="description" dir="auto">${field.hint}</span>` : nothing}
      ${valueOf(field, scene)}
      ${field.options?.length ? renderOptions(field.options, lookOf(field), scene) : nothing}
    </dd>
  </div>`;
};

const lookOf = ({kind}: RichField) =>
  kind === 'choices' || kind === 'toggle' ? 'checkboxes' : 'radio';

/** The answer, else what stood in the field before, else what kind of field it was. */
const valueOf = (field: RichField, scene: RichScene): unknown => {
  const {rich} = scene.terms;
  const answer = scene.answerTo(field.name);
  if (answer !== undefined)
    return html`<span class="value answered" dir="auto"
      >${acceptIcon()}${shownValue(field, answer)}</span
    >`;
  if (field.options?.length) return nothing;
  if (field.value)
    return html`<span class="value" dir="auto">${shownValue(field, field.value)}</span>
      <span class="state">${rich.preset}</span>`;
  return html`<span class="value empty" dir="auto"
    >${field.placeholder || rich.field[field.kind]}</span
  >`;
};

/** A password is nobody's business. */
const shownValue = ({kind}: RichField, value: string): string =>
  kind === 'password' ? '••••••' : value;
