import {css} from 'lit';

export const styles = css`
  .menu,
  .progress {
    position: fixed;
  }

  .reset > span:first-child {
    flex: 1;
    padding-inline-start: calc(24 * var(--_px));
  }

  .level {
    color: var(--_text-muted);
    font-variant-numeric: tabular-nums;
  }

  .notes > span {
    flex: 1;
  }

  .notes > svg:first-child {
    color: var(--_internal-text);
  }

  .notes[aria-checked='true'] {
    background: var(--_internal-surface);
    color: var(--_internal-text);
  }

  .progress:popover-open {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: var(--_space-2) var(--_space-3);
    inline-size: min(calc(280 * var(--_px)), 100vi - 12px);
    padding: var(--_space-3);
    font-size: var(--_font-small);
    line-height: var(--_line-small);
  }

  .progress > label {
    grid-column: 1 / -1;
  }

  progress {
    inline-size: 100%;
    accent-color: var(--_accent);
  }
`;
