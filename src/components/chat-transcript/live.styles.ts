import {css} from 'lit';

/** Masks and translations. */
export const liveStyles = css`
  .mask {
    padding-inline: 0.2em;
    border-radius: calc(3 * var(--_px));
    background: color-mix(in oklab, var(--_text) 8%, transparent);
    font-variant-numeric: tabular-nums;
  }

  button.mask {
    border: 0;
    color: inherit;
    font: inherit;
    text-align: inherit;
    white-space: inherit;
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
    user-select: text;
    cursor: pointer;
  }

  button.mask:hover {
    background: color-mix(in oklab, var(--_text) 14%, transparent);
  }

  .translation {
    display: flex;
    align-items: baseline;
    gap: calc(6 * var(--_px));
    max-inline-size: min(100% - 96 * var(--_px), 68ch);
    margin-block: calc(2 * var(--_px)) var(--_space-1);
    padding-inline-start: calc(10 * var(--_px));
    border-inline-start: 2px solid var(--_border);
    color: var(--_text-muted);
    font-size: var(--_font-small);
    line-height: var(--_line-small);
  }

  .translation > .icon {
    align-self: flex-start;
    margin-block-start: calc(2 * var(--_px));
  }

  .translation > .button {
    flex: none;
    white-space: nowrap;
  }

  .translated {
    min-inline-size: 0;
    color: var(--_text);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  @media (forced-colors: active) {
    .mask {
      border: 1px solid GrayText;
    }
  }
`;
