import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import '../file-attachment/define.js';
import type {FileEntry} from './file-row.js';
import {fileSource, maskedFile} from './file-source.js';
import type {Row} from './row.js';
import {discard} from './unsent-actions.js';

/** A file with all that can be done with it; one that is on its way shows how far it has got. */
export const fileView = ({scene, party}: Row, entry: FileEntry): TemplateResult => {
  const {delivery, failure, file, progress} = entry;
  const {load, files} = fileSource(scene);
  const isOnItsWay = delivery === 'queued' || delivery === 'sending';
  return html`<file-attachment
    sender=${party.name}
    failure=${ifDefined(delivery === 'failed' ? failure : undefined)}
    .file=${maskedFile(file, scene)}
    .load=${load}
    .files=${files}
    .progress=${isOnItsWay ? (progress ?? 0) : undefined}
    @chat-file-cancel=${(event: Event) => discard(event, scene)}
  ></file-attachment>`;
};
