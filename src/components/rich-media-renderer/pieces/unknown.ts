import {html, nothing, type TemplateResult} from 'lit';
import type {RichUnknown} from '../../../model/rich-content.js';
import {warningIcon} from '../../../styles/icons.js';
import type {RichScene} from '../scene.js';
import {plainWords} from './words.js';

const read = new WeakMap<RichUnknown, Readonly<Record<string, unknown>> | undefined>();

/** What came, if it's JSON of an object. */
export const rawOf = (piece: RichUnknown): Readonly<Record<string, unknown>> | undefined => {
  if (!read.has(piece)) read.set(piece, parsed(piece.raw));
  return read.get(piece);
};

const parsed = (raw: string | undefined): Readonly<Record<string, unknown>> | undefined => {
  try {
    const value: unknown = JSON.parse(raw ?? '');
    return typeof value === 'object' && value !== null
      ? (value as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    return undefined;
  }
};

/** What wasn't understood (R8): its words, that there is more, and what came, for those who want to know. */
export const renderUnknown = (
  {fallback, format, raw}: RichUnknown,
  scene: RichScene,
): TemplateResult => {
  const {cannotDisplay, cannotDisplayFormat, showRaw} = scene.terms.rich;
  return html`<div class="unknown stack">
    ${plainWords(fallback, scene)}
    <p class="hint" dir="auto">
      ${warningIcon()}<span>${format ? cannotDisplayFormat(format) : cannotDisplay}</span>
    </p>
    ${
      raw
        ? html`<details class="raw">
            <summary>${showRaw}</summary>
            <pre dir="ltr" tabindex="0">${raw}</pre>
          </details>`
        : nothing
    }
  </div>`;
};
