import {css} from 'lit';

export const listStyles = css`
  .found {
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    min-block-size: 0;
  }

  .found > .list,
  .found > .empty {
    grid-area: 1 / 1;
  }

  .found > .empty {
    font-size: var(--_font-small);
    line-height: var(--_line-small);
    pointer-events: none;
  }

  .list {
    padding: var(--_space-1);
    overflow: auto;
    overscroll-behavior: contain;
    outline: none;
    scrollbar-width: thin;
  }

  .option {
    display: grid;
    padding: var(--_pad-row) var(--_space-2);
    border-radius: calc(5 * var(--_px));
    font-size: var(--_font-small);
    line-height: var(--_line-small);
    cursor: default;
    user-select: none;
  }

  .option:hover {
    background: var(--_hover);
  }

  .option[aria-selected='true'] {
    background: color-mix(in oklab, var(--_accent) 14%, transparent);
  }

  .option-head {
    display: flex;
    align-items: center;
    gap: var(--_space-1);
    min-inline-size: 0;
  }

  .title {
    flex: 1;
    min-inline-size: 0;
    overflow: hidden;
    font-weight: var(--_weight-medium);
    text-align: -webkit-match-parent;
    text-align: match-parent;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .title > mark {
    background: none;
    color: inherit;
    font-weight: var(--_weight-strong);
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 2px;
    text-underline-offset: 2px;
  }

  .sign {
    display: inline-flex;
    color: var(--_text-muted);
  }

  .sign > .icon {
    inline-size: calc(14 * var(--_px));
    block-size: calc(14 * var(--_px));
  }

  .starred {
    color: var(--_warning-text);
  }

  .starred > .icon {
    fill: currentColor;
  }

  kbd {
    flex: none;
    max-inline-size: 45%;
    padding-inline: var(--_space-1);
    overflow: hidden;
    border: var(--_line) solid var(--_border);
    border-radius: calc(4 * var(--_px));
    background: var(--_surface);
    color: var(--_text-muted);
    font: inherit;
    font-size: var(--_font-caption);
    line-height: var(--_line-caption);
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .excerpt {
    overflow: hidden;
    color: var(--_text-muted);
    font-size: var(--_font-caption);
    line-height: var(--_line-caption);
    text-align: -webkit-match-parent;
    text-align: match-parent;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    .option[aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
