import {css} from 'lit';

export const questionStyles = css`
  .question {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(6 * var(--_px)) var(--_space-2);
    margin: 0 calc(6 * var(--_px)) calc(6 * var(--_px));
    padding: calc(6 * var(--_px)) calc(6 * var(--_px)) calc(6 * var(--_px)) var(--_space-2);
    border: var(--_line) solid var(--_warning-border);
    border-radius: var(--_radius);
    background: var(--_warning-surface);
    color: var(--_text);
    font-size: var(--_font-small);
    line-height: var(--_line-small);
    cursor: default;
  }

  .question > svg {
    flex: none;
    align-self: flex-start;
    margin-block-start: calc(1 * var(--_px));
    color: var(--_warning-text);
  }

  .question > #doubt {
    flex: 1 1 min(calc(160 * var(--_px)), 100% - 24 * var(--_px));
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .question > .actions {
    flex: 0 1 auto;
    min-inline-size: 0;
    max-inline-size: 100%;
    margin-inline-start: auto;
  }

  .question .button {
    flex: 0 1 auto;
    overflow-wrap: anywhere;
    white-space: normal;
  }
`;
