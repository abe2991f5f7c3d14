import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {plainName} from '../../content/plain-text.js';
import {directionOf} from '../../i18n/direction.js';
import type {Terms} from '../../i18n/terms.js';
import type {Attached, RefusedFile} from '../../model/attached.js';
import {closeIcon, warningIcon} from '../../styles/icons.js';
import type {ChatFileDeleteEvent} from '../file-attachment/chat-file-delete-event.js';
import type {LoadFile} from '../file-attachment/file-source.js';

/** What is attached, and what becomes of it. */
export interface AttachmentList {
  readonly attached: Attached;
  readonly load: LoadFile;
  words(file: RefusedFile): string;
  remove(keys: readonly string[]): void;
  dismiss(): void;
}

/** The files to be sent, and those that can't be with the reason. */
export const renderAttachments = (
  list: AttachmentList,
  terms: Terms,
  locale: string,
): TemplateResult =>
  html`<div class="attachments" part="attachments">
    ${list.attached.refused.length > 0 ? renderRefused(list, terms, locale) : nothing}
    ${list.attached.files.length > 0 ? renderFiles(list, terms) : nothing}
  </div>`;

const renderRefused = (
  {attached, words, dismiss}: AttachmentList,
  {common}: Terms,
  locale: string,
) =>
  html`<div class="refused">
    ${warningIcon()}
    <ul dir=${directionOf(locale)}>
      ${attached.refused.map((file) => html`<li>${words(file)}</li>`)}
    </ul>
    <button
      type="button"
      class="button icon small"
      aria-label=${common.dismiss}
      title=${common.dismiss}
      @click=${dismiss}
    >
      ${closeIcon()}
    </button>
  </div>`;

const renderFiles = ({attached, load, remove}: AttachmentList, {attachments}: Terms) => {
  const files = attached.files.map(({file}) => file);
  const isLoaded = customElements.get('file-attachment') !== undefined;
  const handleDelete = (event: ChatFileDeleteEvent): void =>
    remove(attached.files.filter(({file}) => event.files.includes(file)).map(({key}) => key));
  return html`<ul
    class="files-to-send"
    aria-label=${attachments.label}
    @chat-file-delete=${handleDelete}
  >
    ${repeat(
      attached.files,
      ({key}) => key,
      ({file}) =>
        html`<li>
          ${
            isLoaded
              ? html`<file-attachment
                  outgoing
                  .file=${file}
                  .files=${files}
                  .load=${load}
                ></file-attachment>`
              : html`<bdi>${plainName(file.name)}</bdi>`
          }
        </li>`,
    )}
  </ul>`;
};
