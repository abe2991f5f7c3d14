import type {TranscriptRows} from '../transcript-rows.js';
import {exportedOf} from './exported-entries.js';
import {headingOf} from './heading.js';
import {HtmlWriter} from './html-writer.js';
import {TextWriter} from './text-writer.js';
import {writeDown, type WriteDownOptions} from './write-down.js';

/** How a conversation is exported. */
export interface ExportOptions extends WriteDownOptions {
  /** Plain text, or a document that stands alone and has nothing active in it. */
  readonly format: 'text' | 'html';
}

/** The whole conversation as a file's contents, in UTF-8. */
export const exportTranscript = async (
  rows: TranscriptRows,
  options: ExportOptions,
): Promise<Blob> => {
  const exported = exportedOf(rows);
  const isHtml = options.format === 'html';
  const {wording, dir} = exported;
  const writer = isHtml ? new HtmlWriter(wording, dir) : new TextWriter(wording);
  const parts = [writer.begin(headingOf(exported, options.internalNotes ?? false, Date.now()))];
  await writeDown(exported, (entries) => void parts.push(writer.write(entries)), options);
  parts.push(writer.end());
  return new Blob(parts, {type: `${isHtml ? 'text/html' : 'text/plain'};charset=utf-8`});
};
