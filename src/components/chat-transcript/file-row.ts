import {html, type TemplateResult} from 'lit';
import {messageContent} from '../../content/message-content.js';
import {OnDemand} from '../../internal/on-demand.js';
import type {Entry} from '../../model/entry.js';
import type {Row} from './row.js';

export type FileEntry = Extract<Entry, {readonly kind: 'file'}>;

const views = new OnDemand(() => import('./file-view.js'));

/** A file that was sent: in words until its element is loaded, in a place that is as large as it will be. */
export const fileRow = (row: Row, entry: FileEntry): TemplateResult | string => {
  const {scene} = row;
  const words = messageContent(entry, scene, row.isWhole);
  if (scene.session()?.fileTransfer.receive === false) return words;
  const isPicture = /\.(?:avif|bmp|gif|ico|jpe?g|png|webp)\s*$/i.test(entry.file.name);
  return html`<div class="file-place ${isPicture ? 'picture' : ''}">
    ${views.get(scene.refresh)?.fileView(row, entry) ?? words}
  </div>`;
};
