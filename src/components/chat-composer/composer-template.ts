import {html, nothing} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {keyed} from 'lit/directives/keyed.js';
import {live} from 'lit/directives/live.js';
import {keepFocus} from '../../controllers/option-press.js';
import type {Terms} from '../../i18n/terms.js';
import {previewIcon, sendIcon} from '../../styles/icons.js';
import type {ComposerFiles} from './composer-files.js';
import {renderAudience, type AudienceView, type ChooseAudience} from './audience-switch.js';
import {renderCompletions} from './completion-list.js';
import type {Completing} from './completing.js';
import {renderQuote, type Quote} from './quote-strip.js';
import type {SendQuestion} from './send-question.js';
import {renderCheckButton} from './spelling-panel.js';
import type {SpellingReview} from './spelling-review.js';
import {describedBy, renderStatus, type ComposerStatus} from './status-line.js';

/** A composer as it's to be shown. */
export interface ComposerView extends ComposerStatus, AudienceView {
  /** Whose text it is: another one gets another text field, so that undo can't bring back what was written elsewhere. */
  readonly place: object;
  readonly text: string;
  /** Whether files are attached. */
  readonly hasFiles: boolean;
  readonly spellCheck: boolean;
  /** What is answered. */
  readonly quote: Quote | undefined;
  /** Whether it's shown as the contact will see it; a note never is. */
  readonly isPreviewing: boolean;
}

/** What is called when the agent does something. */
export interface ComposerHandlers {
  input(event: InputEvent): void;
  keydown(event: KeyboardEvent): void;
  leave(): void;
  send(event: MouseEvent): void;
  frame(event: MouseEvent): void;
  readonly choose: ChooseAudience;
  unquote(): void;
  preview(): void;
}

/** What a composer has beside the text. */
export interface ComposerParts {
  readonly files: ComposerFiles;
  readonly completing: Completing;
  readonly question: SendQuestion;
  readonly spelling: SpellingReview;
}

export const renderComposer = (
  view: ComposerView,
  on: ComposerHandlers,
  terms: Terms,
  {files, completing, question, spelling}: ComposerParts,
) =>
  html`<div class="composer ${view.audience}" role="group" aria-label=${terms.composer.label}>
    <div class="box ${view.reason ? 'locked' : ''}" part="box" @mousedown=${on.frame}>
      ${renderAudience(view, on.choose, terms)}
      ${view.quote ? renderQuote(view.quote, on.unquote, terms) : nothing}
      <div class="grow">
        ${keyed(view.place, renderField(view, on, terms, files, completing))}
        ${growsByItself() ? nothing : renderMirror(view.text)}
      </div>
      ${files.renderList()} ${spelling.render()} ${question.render()}
      ${
        view.isPreviewing
          ? html`<div
              class="preview"
              part="preview"
              role="group"
              aria-label=${terms.preview.toggle}
              aria-live="off"
            ></div>`
          : nothing
      }
      <div class="row">
        ${files.renderButton()}
        ${
          spelling.isOffered && view.reason === undefined
            ? renderCheckButton(() => spelling.check(), terms)
            : nothing
        }
        <slot name="tools"></slot>
        ${mayPreview(view) ? renderPreviewButton(view, on, terms) : nothing}
        ${renderStatus(view, terms)} ${renderSend(view, on, terms)}
      </div>
      ${files.renderDrop()}
      ${renderCompletions(completing.offers, completing.active, (index) => completing.choose(index), terms)}
    </div>
  </div>`;

/** While it's empty, it's the page that tells where a line begins: an empty text would begin on the left, whatever is hinted. */
const renderField = (
  view: ComposerView,
  on: ComposerHandlers,
  terms: Terms,
  files: ComposerFiles,
  completing: Completing,
) =>
  html`<textarea
    part="input"
    rows="1"
    dir=${ifDefined(view.text === '' ? undefined : 'auto')}
    aria-label=${terms.composer.message}
    aria-describedby=${view.quote ? `quote ${describedBy(view)}` : describedBy(view)}
    aria-autocomplete="list"
    aria-controls="completions"
    aria-activedescendant=${ifDefined(activeId(completing))}
    aria-invalid=${ifDefined(view.budget.level === 'over' ? 'true' : undefined)}
    placeholder=${placeholder(view, terms)}
    enterkeyhint=${view.sendOn === 'enter' ? 'send' : 'enter'}
    spellcheck=${view.spellCheck ? 'true' : 'false'}
    ?readonly=${view.reason !== undefined}
    .value=${live(view.text)}
    @input=${on.input}
    @keydown=${on.keydown}
    @blur=${on.leave}
    @paste=${files.handlePaste}
  ></textarea>`;

const activeId = ({active}: Completing): string | undefined =>
  active < 0 ? undefined : `completion-${active}`;

const placeholder = ({reason, audience, contact}: ComposerView, {composer}: Terms): string => {
  if (reason !== undefined) return '';
  if (audience === 'internal') return composer.placeholderInternal;
  return contact ? composer.placeholder(contact) : composer.label;
};

/** What can't be sent needs no look ahead. */
const mayPreview = ({audience, reason, isPreviewing}: ComposerView): boolean =>
  audience === 'contact' && (reason === undefined || isPreviewing);

const renderPreviewButton = (view: ComposerView, on: ComposerHandlers, {preview}: Terms) =>
  html`<button
    type="button"
    class="button icon"
    part="preview-button"
    aria-label=${preview.toggle}
    title=${preview.toggle}
    aria-pressed=${view.isPreviewing ? 'true' : 'false'}
    @click=${on.preview}
  >
    ${previewIcon()}
  </button>`;

/** Dims while there's nothing to send, but keeps the focus and tells why. */
const renderSend = (view: ComposerView, on: ComposerHandlers, {composer}: Terms) => {
  const isIdle = view.reason !== undefined || (view.text.trim() === '' && !view.hasFiles);
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

/** Where a text field can't follow its text, the same text beside it gives the height: nothing is measured. */
const renderMirror = (text: string) =>
  html`<div class="mirror" dir="auto" aria-hidden="true">${text}&#8203;</div>`;

const growsByItself = (): boolean => CSS.supports('field-sizing', 'content');
