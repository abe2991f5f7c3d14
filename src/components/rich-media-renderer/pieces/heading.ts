import {html, nothing, type TemplateResult} from 'lit';
import type {RichScene} from '../scene.js';

/** A title, on the level of its place. */
export const heading = (
  text: unknown,
  {headingLevel}: RichScene,
): TemplateResult | typeof nothing =>
  text
    ? html`<div class="heading" role="heading" aria-level=${headingLevel} dir="auto">${text}</div>`
    : nothing;
