import {html, nothing, svg} from 'lit';

/**
 * The ring, filled so far; its track alone while nobody waits. Its path counts as 1 long. Attributes, since a style
 * attribute breaks under a strict Content Security Policy.
 */
export const renderRing = (fraction: number | undefined) =>
  html`<svg class="circle" viewBox="0 0 32 32" fill="none" aria-hidden="true">
    <circle class="track" cx="16" cy="16" r="14"></circle>
    ${fraction === undefined ? nothing : renderFill(fraction)}
  </svg>`;

const renderFill = (fraction: number) =>
  svg`<circle class="fill" cx="16" cy="16" r="14" pathLength="1" stroke-dasharray="1 1"
    stroke-dashoffset=${(1 - fraction).toFixed(4)}></circle>`;
