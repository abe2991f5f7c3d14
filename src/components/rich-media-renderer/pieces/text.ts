import {html} from 'lit';
import {labelledLink} from '../../../content/linked/index.js';
import type {RichText, RichTextRun, RichTextStyle} from '../../../model/rich-content.js';
import type {RichScene} from '../scene.js';
import {heading} from './heading.js';
import {words} from './words.js';

/** A paragraph, a heading, or a text in markdown. */
export const renderText = (piece: RichText, scene: RichScene): unknown => {
  const runs = piece.runs?.map((run) => renderRun(run, scene));
  if (piece.heading) return heading(runs ?? piece.text, scene);
  if (runs) return html`<p class="words ${lookOf(piece)}" dir="auto">${runs}</p>`;
  const text = words(piece.text, piece.format, piece, scene);
  const look = lookOf(piece);
  return look ? html`<div class=${look}>${text}</div>` : text;
};

const renderRun = (run: RichTextRun, scene: RichScene): unknown =>
  html`<span class=${lookOf(run)}
    >${run.url ? labelledLink(run.text, run.url, scene.links) : run.text}</span
  >`;

/** Classes of a text's look. */
const lookOf = (style: RichTextStyle): string =>
  [
    style.tone && `tone-${style.tone}`,
    style.size && `size-${style.size}`,
    style.weight,
    style.italic && 'italic',
    style.strikethrough && 'strikethrough',
    style.underline && 'underlined',
    style.highlight && 'highlight',
    style.monospace && 'monospace',
  ]
    .filter(Boolean)
    .join(' ');
