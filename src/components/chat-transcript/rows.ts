import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {entryText} from '../../content/entry-text.js';
import {isMessage} from '../../model/entry.js';
import {gapIcon, warningIcon} from '../../styles/icons.js';
import {messageClass, messageRow} from './message-row.js';
import type {Row, RowScene} from './row.js';

/** Rows in their block: one element each, which stays while its key does. */
export const blockOfRows = (rows: readonly Row[], scene: RowScene): unknown =>
  repeat(
    rows,
    ({key}) => key,
    (row) => rowTemplate(row, scene),
  );

const rowTemplate = (row: Row, scene: RowScene): TemplateResult =>
  html`<div class="row ${classOf(row)}" role="listitem" tabindex="-1">
    ${row.day ? html`<div class="divider day"><span>${row.day}</span></div>` : nothing}${
      row.isFirstUnread
        ? html`<div class="divider new"><span>${scene.terms.transcript.unreadLine}</span></div>`
        : nothing
    }${isMessage(row.entry) ? messageRow(row, scene) : noticeRow(row, scene)}
  </div>`;

const classOf = (row: Row): string =>
  isMessage(row.entry) ? messageClass(row) : `notice ${row.entry.kind}`;

/** What nobody said: what happened, and what is missing. */
const noticeRow = ({entry}: Row, scene: RowScene): TemplateResult => {
  const {format} = scene;
  const isUnreadable = entry.kind === 'system' && entry.event === 'unreadable';
  return html`<div class="happened">
    ${entry.kind === 'gap' ? gapIcon() : isUnreadable ? warningIcon() : nothing}
    <span class="sentence" dir="auto">${entryText(entry, scene)}</span>
    ${
      entry.kind === 'gap'
        ? nothing
        : html`<time datetime=${format.machine(entry.at)} title=${format.exact(entry.at)}
            >${format.time(entry.at)}</time
          >`
    }
  </div>`;
};
