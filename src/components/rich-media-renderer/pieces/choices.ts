import {html, nothing} from 'lit';
import type {RichChoices} from '../../../model/rich-content.js';
import type {RichScene} from '../scene.js';
import {heading} from './heading.js';
import {renderMedia} from './media.js';
import {renderOptions} from './options.js';
import {plainWords} from './words.js';

/** A question with what could be chosen (R1, R4). */
export const renderChoices = (piece: RichChoices, scene: RichScene): unknown =>
  html`<div class="stack">
    ${piece.image ? renderMedia(piece.image, scene) : nothing} ${heading(piece.title, scene)}
    ${plainWords(piece.text, scene)} ${renderOptions(piece.options, piece.presentation, scene)}
    ${piece.multiple ? html`<p class="hint" dir="auto">${scene.terms.rich.several}</p>` : nothing}
  </div>`;
