import {html, nothing} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {keyed} from 'lit/directives/keyed.js';
import {live} from 'lit/directives/live.js';
import type {Terms} from '../../i18n/terms.js';
import type {Audience} from '../../model/entry.js';
import {internalIcon, sendIcon} from '../../styles/icons.js';
import {describedBy, renderStatus, type ComposerStatus} from './status-line.js';

/** A composer as it's to be shown. */
export interface ComposerView extends ComposerStatus {
  /** Whose text it is: another one gets another text field, so that undo can't bring back what was written elsewhere. */
  readonly place: object;
  readonly text: string;
  readonly audience: Audience;
  /** Who reads it; empty when nobody is known. */
  readonly contact: string;
  readonly spellCheck: boolean;
}

/** What is called when the agent does something. */
export interface ComposerHandlers {
  input(event: InputEvent): void;
  keydown(event: KeyboardEvent): void;
  send(event: MouseEvent): void;
  frame(event: MouseEvent): void;
}

export const renderComposer = (view: ComposerView, on: ComposerHandlers, terms: Terms) =>
  html`<div class="composer ${view.audience}" role="group" aria-label=${terms.composer.label}>
    <div class="box ${view.reason ? 'locked' : ''}" part="box" @mousedown=${on.frame}>
      ${view.audience === 'internal' ? renderInternal(terms) : nothing}
      <div class="grow">
        ${keyed(view.place, renderField(view, on, terms))}
        ${growsByItself() ? nothing : renderMirror(view.text)}
      </div>
      <div class="row">
        <slot name="tools"></slot>
        ${renderStatus(view, terms)} ${renderSend(view, on, terms)}
      </div>
    </div>
  </div>`;

const renderInternal = ({audience}: Terms) =>
  html`<div class="audience" part="audience" id="audience">
    ${internalIcon()}<strong>${audience.internal}</strong>
    <span>${audience.internalHint}</span>
  </div>`;

const renderField = (view: ComposerView, on: ComposerHandlers, terms: Terms) =>
  html`<textarea
    part="input"
    rows="1"
    dir="auto"
    aria-label=${terms.composer.message}
    aria-describedby=${describedBy(view)}
    aria-invalid=${ifDefined(view.budget.level === 'over' ? 'true' : undefined)}
    placeholder=${placeholder(view, terms)}
    enterkeyhint=${view.sendOn === 'enter' ? 'send' : 'enter'}
    spellcheck=${view.spellCheck ? 'true' : 'false'}
    ?readonly=${view.reason !== undefined}
    .value=${live(view.text)}
    @input=${on.input}
    @keydown=${on.keydown}
  ></textarea>`;

const placeholder = ({reason, audience, contact}: ComposerView, {composer}: Terms): string => {
  if (reason !== undefined) return '';
  if (audience === 'internal') return composer.placeholderInternal;
  return contact ? composer.placeholder(contact) : '';
};

/** Dims while there's nothing to send, but keeps the focus and tells why. */
const renderSend = (view: ComposerView, on: ComposerHandlers, {composer}: Terms) => {
  const isIdle = view.reason !== undefined || view.text.trim() === '';
  return html`<button
    type="button"
    class="button primary"
    part="send"
    aria-disabled=${ifDefined(isIdle ? 'true' : undefined)}
    aria-describedby=${ifDefined(view.reason ? 'reason' : undefined)}
    @mousedown=${keepFocus}
    @click=${on.send}
  >
    ${composer.send}${sendIcon()}
  </button>`;
};

/** The caret stays in the text, and a phone's keyboard open. */
const keepFocus = (event: MouseEvent): void => event.preventDefault();

/** Where a text field can't follow its text, the same text beside it gives the height: nothing is measured. */
const renderMirror = (text: string) =>
  html`<div class="mirror" dir="auto" aria-hidden="true">${text}&#8203;</div>`;

const growsByItself = (): boolean => CSS.supports('field-sizing', 'content');
