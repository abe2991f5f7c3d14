import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {entryText} from '../../content/entry-text.js';
import {isMessage} from '../../model/entry.js';
import {warningIcon} from '../../styles/icons.js';
import {earlier} from './load-earlier.js';
import {liveRow} from './live.js';
import {messageClass, messageRow} from './message-row.js';
import type {Row} from './row.js';

/** What is in a row's element. */
export const rowContent = (row: Row): TemplateResult =>
  html`${row.begins ? (earlier.get(row.scene.refresh)?.beginning(row) ?? nothing) : nothing}${row.day ? html`<div class="divider day"><span>${row.day}</span></div>` : nothing}${
    row.isFirstUnread
      ? html`<div class="divider new"><span>${row.scene.terms.transcript.unreadLine}</span></div>`
      : nothing
  }${isMessage(row.entry) ? messageRow(row) : noticeRow(row)}`;

/** The class of a row's element. */
export const rowClass = (row: Row): string =>
  `row ${isMessage(row.entry) ? messageClass(row) : `notice ${row.entry.kind}`}`;

/** What nobody said: what happened, and what is missing. */
const noticeRow = (row: Row): TemplateResult => {
  const {entry, scene} = row;
  const {format} = scene;
  const event = entry.kind === 'system' ? entry.event : undefined;
  return html`<div class="happened">
    ${entry.kind === 'gap' || event === 'unreadable' ? warningIcon() : nothing}
    <span class="sentence" dir=${ifDefined(event === 'notice' ? 'auto' : undefined)}
      >${liveRow(row)?.content ?? entryText(entry, scene)}</span
    >
    ${
      entry.kind === 'gap'
        ? scene.canLoadMissing
          ? (earlier.get(scene.refresh)?.gapAction(row) ?? nothing)
          : nothing
        : html`<time datetime=${format.machine(entry.at)} title=${format.exact(entry.at)}
            >${format.time(entry.at)}</time
          >`
    }
  </div>`;
};
