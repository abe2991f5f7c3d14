import {html, nothing} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {readFileName} from '../../content/files/file-name.js';
import {plainName} from '../../content/plain-text.js';
import type {Format} from '../../i18n/format.js';
import type {Terms} from '../../i18n/terms.js';
import type {FileReference} from '../../model/content.js';
import type {ResponsePart} from '../../model/response-text.js';
import type {StandardResponse} from '../../model/standard-response.js';
import {attachIcon, favouriteIcon, infoIcon, warningIcon} from '../../styles/icons.js';

/** A field that the interaction knows nothing for. */
export interface AskedField {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  /** Still empty when the agent wanted to insert. */
  readonly isNeeded: boolean;
}

/** A response as it would be inserted. */
export interface PreviewView {
  readonly response: StandardResponse;
  readonly parts: readonly ResponsePart[];
  readonly asked: readonly AskedField[];
  readonly isFavourite: boolean;
  readonly isDisabled: boolean;
  readonly isBusy: boolean;
  readonly canSendFiles: boolean;
  readonly haveFilesFailed: boolean;
  readonly isRendererLoaded: boolean;
  label(field: string): string;
}

export interface PreviewHandlers {
  fill(name: string, value: string): void;
  insert(withFiles: boolean): void;
  mark(isFavourite: boolean): void;
}

export const renderPreview = (
  view: PreviewView,
  on: PreviewHandlers,
  terms: Terms,
  format: Format,
) => {
  const {response, isFavourite} = view;
  const {responses} = terms;
  return html`<section class="preview" part="preview" aria-label=${responses.preview}>
    <div class="preview-head">
      <h3 dir="auto" lang=${ifDefined(response.language)}>${plainName(response.title)}</h3>
      <button
        type="button"
        class="button icon small star"
        aria-label=${responses.favourite}
        title=${responses.favourite}
        aria-pressed=${isFavourite ? 'true' : 'false'}
        @click=${() => on.mark(!isFavourite)}
      >
        ${favouriteIcon()}
      </button>
    </div>
    <div class="preview-body" tabindex="0" role="group" aria-label=${plainName(response.title)}>
      ${renderText(view)} ${renderRich(view, terms)} ${renderFiles(view, terms, format)}
    </div>
    ${view.asked.length > 0 ? renderAsked(view, on, terms) : nothing} ${renderFoot(view, on, terms)}
  </section>`;
};

const renderText = ({response, parts, label}: PreviewView) =>
  response.text === ''
    ? nothing
    : html`<span class="text" dir="auto" lang=${ifDefined(response.language)}
        >${parts.map((part) =>
          part.kind === 'words' ? part.text : renderField(part, label(part.name)),
        )}</span
      >`;

const renderField = ({value}: Extract<ResponsePart, {readonly kind: 'field'}>, label: string) =>
  value === undefined
    ? html`<mark class="blank"><bdi>${label}</bdi></mark>`
    : html`<mark class="filled" title=${label}><bdi>${value}</bdi></mark>`;

const renderRich = ({response, isRendererLoaded}: PreviewView, {responses}: Terms) => {
  const {rich = [], text} = response;
  if (rich.length === 0) return nothing;
  return html`<p class="remark">
      ${infoIcon()}<span>${text ? responses.richOnly : responses.viewOnly}</span>
    </p>
    ${
      isRendererLoaded
        ? html`<rich-media-renderer
            part="rich"
            format="deskside"
            heading-level="4"
            .content=${rich}
          ></rich-media-renderer>`
        : nothing
    }`;
};

const renderFiles = ({response, canSendFiles}: PreviewView, {responses}: Terms, format: Format) => {
  const {files = []} = response;
  if (files.length === 0) return nothing;
  if (!canSendFiles)
    return html`<p class="remark">${infoIcon()}<span>${responses.noFiles}</span></p>`;
  return html`<ul class="files" aria-label=${responses.files}>
    ${files.map((file) => renderFile(file, format))}
  </ul>`;
};

const renderFile = ({name, size}: FileReference, format: Format) => {
  const {base, extension} = readFileName(name);
  return html`<li>
    ${attachIcon()}<bdi class="file-name">${`${base}${extension}`}</bdi>
    ${size === undefined ? nothing : html`<span class="size">${format.bytes(size)}</span>`}
  </li>`;
};

const renderAsked = ({asked}: PreviewView, on: PreviewHandlers, {responses}: Terms) =>
  html`<div class="asked" role="group" aria-label=${responses.missing}>
    ${asked.map(
      ({name, label, value, isNeeded}, index) =>
        html`<label class="field-label" for="asked-${index}"><bdi>${label}</bdi></label>
          <input
            id="asked-${index}"
            class="field asked-field"
            part="field"
            autocomplete="off"
            dir="auto"
            data-name=${name}
            required
            aria-invalid=${ifDefined(isNeeded ? 'true' : undefined)}
            .value=${value}
            @input=${(event: Event) => on.fill(name, (event.target as HTMLInputElement).value)}
            @keydown=${(event: KeyboardEvent) => {
              if (event.key !== 'Enter' || event.isComposing || event.repeat) return;
              event.preventDefault();
              on.insert(true);
            }}
          />`,
    )}
  </div>`;

const renderFoot = (view: PreviewView, on: PreviewHandlers, {responses}: Terms) => {
  if (view.response.text === '' && (view.response.files ?? []).length === 0) return nothing;
  return html`<div class="foot">
    <div role="alert" class="alert">
      ${
        view.haveFilesFailed
          ? html`<span class="failure">${warningIcon()}${responses.filesFailed}</span>`
          : nothing
      }
    </div>
    <div class="actions">
      ${
        view.haveFilesFailed && view.response.text !== ''
          ? html`<button
              type="button"
              class="button small"
              ?disabled=${view.isDisabled}
              @click=${() => on.insert(false)}
            >
              ${responses.insertWithout}
            </button>`
          : nothing
      }
      <button
        type="button"
        class="button primary small"
        part="insert"
        aria-busy=${ifDefined(view.isBusy ? 'true' : undefined)}
        ?disabled=${view.isDisabled}
        @click=${() => on.insert(true)}
      >
        ${responses.insert}
      </button>
    </div>
  </div>`;
};
