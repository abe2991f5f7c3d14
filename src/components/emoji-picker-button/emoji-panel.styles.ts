import {css} from 'lit';

/** Of what the button opens, without what it's in. */
export const panelStyles = css`
  .emoji-panel {
    display: grid;
    grid-template: auto auto minmax(0, 1fr) auto / minmax(0, 1fr);
    inline-size: min(calc(336 * var(--_px)), 100vi - 16px);
    max-inline-size: none;
    block-size: min(calc(392 * var(--_px)), 100vb - 16px);
    max-block-size: none;
    padding: 0;
    overflow: hidden;
  }

  .emoji-panel:not(:popover-open) {
    display: none;
  }

  .emoji-search {
    position: relative;
    padding: var(--_space-2) var(--_space-2) var(--_space-1);
  }

  .emoji-search > .icon {
    position: absolute;
    inset-block-start: calc(var(--_space-2) + (var(--_control) - var(--_icon)) / 2);
    inset-inline-start: calc(var(--_space-2) + 9 * var(--_px));
    color: var(--_text-muted);
    pointer-events: none;
  }

  .emoji-search > .field {
    padding-inline-start: calc(32 * var(--_px));
    font-size: var(--_font-small);
  }

  .emoji-sections {
    display: flex;
    justify-content: space-between;
    padding: 0 var(--_space-2);
    border-block-end: var(--_line) solid var(--_border);
  }

  .emoji-sections > button {
    --_focus-offset: -2px;

    display: grid;
    flex: 1;
    place-items: center;
    min-inline-size: 0;
    block-size: calc(32 * var(--_px));
    padding: 0;
    border: 0;
    border-block-end: 2px solid transparent;
    border-radius: var(--_radius) var(--_radius) 0 0;
    background: none;
    color: var(--_text-muted);
    cursor: default;
  }

  .emoji-sections > button:hover {
    color: var(--_text);
  }

  .emoji-sections > [aria-selected='true'] {
    border-block-end-color: var(--_accent);
    color: var(--_text);
  }

  .emoji-grid {
    padding: var(--_space-1) var(--_space-2);
    overflow-y: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
  }

  .emoji-grid [role='row'] {
    display: grid;
    grid-template-columns: repeat(8, minmax(0, 1fr));
  }

  .emoji-grid [role='gridcell'],
  .emoji-tones > button {
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    font-family:
      'Apple Color Emoji', 'Segoe UI Emoji', 'Noto Color Emoji', 'Twemoji Mozilla', sans-serif;
    cursor: default;
  }

  .emoji-grid [role='gridcell'] {
    --_focus-offset: -2px;

    display: grid;
    place-items: center;
    aspect-ratio: 1;
    overflow: hidden;
    font-size: calc(22 * var(--_px));
    line-height: 1;
  }

  .emoji-grid [role='gridcell']:hover {
    background: var(--_hover);
  }

  .emoji-grid [role='gridcell']:active {
    background: var(--_pressed);
  }

  .emoji-note {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: var(--_space-2);
    block-size: 100%;
    margin: 0;
    padding: var(--_space-4);
    color: var(--_text-muted);
    text-align: center;
  }

  .emoji-note > p {
    margin: 0;
  }

  .emoji-foot {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: calc(44 * var(--_px));
    padding: var(--_space-1) var(--_space-2) var(--_space-1) var(--_space-3);
    border-block-start: var(--_line) solid var(--_border);
  }

  .emoji-name {
    flex: 1;
    min-inline-size: 0;
    font-size: var(--_font-caption);
    line-height: var(--_line-caption);
  }

  .emoji-name > span {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .emoji-name > .emoji-code {
    color: var(--_text-muted);
  }

  .emoji-tones {
    display: flex;
    flex: none;
  }

  .emoji-tones > button {
    --_focus-offset: -2px;

    display: grid;
    place-items: center;
    inline-size: var(--_target);
    block-size: var(--_target);
    font-size: calc(14 * var(--_px));
    line-height: 1;
  }

  .emoji-tones > button:hover {
    background: var(--_hover);
  }

  .emoji-tones > [aria-checked='true'] {
    background: var(--_pressed);
  }

  @media (forced-colors: active) {
    .emoji-sections > [aria-selected='true'] {
      border-block-end-color: Highlight;
      color: Highlight;
    }

    .emoji-grid [role='gridcell']:hover,
    .emoji-tones > [aria-checked='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
