import {css} from 'lit';
import {fullSize} from '../../styles/full-size.js';
import {dialogStyles} from './dialogs.styles.js';

const layout = css`
  /* In a row or a grid it may become narrower than it would like to be. */
  :host {
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  .file {
    container-type: inline-size;
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: var(--_space-2);
    inline-size: calc(260 * var(--_px));
    max-inline-size: 100%;
    padding: var(--_space-1);
    border: var(--_line) solid var(--_border);
    border-radius: calc(8 * var(--_px));
    background: var(--_surface-raised);
    -webkit-touch-callout: none;
  }

  .target {
    display: grid;
    place-items: center;
    inline-size: calc(40 * var(--_px));
    block-size: calc(40 * var(--_px));
    padding: 0;
    border: 0;
    border-radius: calc(5 * var(--_px));
    background: var(--_surface-sunken);
    color: var(--_text-muted);
    cursor: default;
    -webkit-tap-highlight-color: transparent;
  }

  .target > .icon {
    inline-size: calc(20 * var(--_px));
    block-size: calc(20 * var(--_px));
  }

  .target:hover {
    color: var(--_text);
  }

  .buttons {
    display: flex;
  }

  .progress {
    position: absolute;
    inset: auto var(--_space-1) 1px;
    inline-size: calc(100% - 2 * var(--_space-1));
    block-size: calc(3 * var(--_px));
    border: 0;
    border-radius: var(--_radius-full);
    background: var(--_surface-sunken);
    appearance: none;
    accent-color: var(--_accent);
  }

  .progress::-webkit-progress-bar {
    border-radius: inherit;
    background: var(--_surface-sunken);
  }

  .progress::-webkit-progress-value {
    border-radius: inherit;
    background: var(--_accent);
    transition: inline-size var(--_fast) var(--_ease);
  }

  .progress::-moz-progress-bar {
    border-radius: inherit;
    background: var(--_accent);
  }

  @media (forced-colors: active) {
    .progress {
      border: var(--_line) solid CanvasText;
      forced-color-adjust: none;
    }
  }
`;

/* The picture's place is the same before and after it's there. */
const picture = css`
  .has-picture {
    grid-template-columns: minmax(0, 1fr) auto;
  }

  .has-picture > .target {
    grid-column: 1 / -1;
    position: relative;
    inline-size: 100%;
    block-size: calc(160 * var(--_px));
    overflow: hidden;
  }

  .picture,
  .pending {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }

  .picture {
    object-fit: scale-down;
  }

  .pending {
    animation: _appear 1ms 200ms both;
  }

  @keyframes _appear {
    from {
      visibility: hidden;
    }
  }

  :host([outgoing]) .has-picture {
    grid-template-columns: auto minmax(0, 1fr) auto;
  }

  :host([outgoing]) .has-picture > .target {
    grid-column: auto;
    inline-size: calc(40 * var(--_px));
    block-size: calc(40 * var(--_px));
  }

  :host([outgoing]) .has-picture > .caption {
    padding-inline-start: 0;
  }

  :host([outgoing]) .broken-text {
    display: none;
  }

  .broken {
    display: grid;
    justify-items: center;
    gap: var(--_space-1);
    padding: var(--_space-2);
    font-size: var(--_font-caption);
    line-height: var(--_line-caption);
  }

  .broken > .icon {
    inline-size: var(--_space-6);
    block-size: var(--_space-6);
  }
`;

const caption = css`
  .caption {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-half);
    min-inline-size: 0;
  }

  .has-picture > .caption {
    padding-inline-start: var(--_space-1);
  }

  /* Left to right in any page: what is last is the extension. Marks that pile up stay on their line. */
  .name {
    justify-self: start;
    max-inline-size: 100%;
    overflow: clip;
    font-size: var(--_font-small);
    font-weight: var(--_weight-medium);
    line-height: var(--_line-small);
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }

  .name.long {
    display: flex;
    white-space: pre;
  }

  .name-start {
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .name-end {
    flex: none;
    max-inline-size: 100%;
    white-space: pre-wrap;
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-half) var(--_space-2);
    color: var(--_text-muted);
    font-size: var(--_font-caption);
    line-height: var(--_line-caption);
    font-variant-numeric: tabular-nums;
  }

  .sender {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .problem {
    color: var(--_danger-text);
  }

  .file .chip {
    white-space: normal;
    line-height: var(--_line-caption);
  }

  @media (forced-colors: active) {
    .target {
      outline: var(--_line) solid CanvasText;
      outline-offset: calc(-1 * var(--_line));
    }
  }

  /* Where letters would stand one below the other, the words come below the picture. */
  @container (inline-size < 12em) {
    :is(:host([outgoing]) .has-picture, .file:not(.has-picture)) > .buttons {
      grid-area: 1 / 3;
    }

    :is(:host([outgoing]) .has-picture, .file:not(.has-picture)) > .caption {
      grid-area: 2 / 1 / auto / -1;
      padding: 0 var(--_space-1) var(--_space-1);
    }
  }

  @media print {
    .buttons {
      display: none;
    }
  }
`;

export const styles = [layout, picture, caption, fullSize, dialogStyles];
