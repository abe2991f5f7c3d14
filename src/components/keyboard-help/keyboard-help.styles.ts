import {css} from 'lit';

export const styles = css`
  dialog.help {
    inline-size: min(calc(520 * var(--_px)), 100vi - 32px);
    max-block-size: calc(100vb - 32px);
    padding: 0;
    overflow: auto;
  }

  header {
    position: sticky;
    inset-block-start: 0;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-2);
    padding: var(--_space-3) min(var(--_space-4), 16px);
    border-block-end: var(--_line) solid var(--_border);
    background: var(--_surface-raised);
  }

  h2,
  h3,
  p {
    margin: 0;
  }

  h2 {
    min-inline-size: 0;
    overflow-wrap: anywhere;
    font-size: min(var(--_font-lead), 24px);
    font-weight: var(--_weight-strong);
    line-height: 1.35;
  }

  h3 {
    margin-block-start: var(--_space-3);
    color: var(--_text-muted);
    font-size: var(--_font-caption);
    font-weight: var(--_weight-medium);
    line-height: var(--_line-caption);
  }

  .groups {
    padding: 0 min(var(--_space-4), 16px) var(--_space-4);
  }

  dl {
    margin: 0;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--_space-1) var(--_space-2);
    padding-block: calc(6 * var(--_px));
  }

  .row + .row {
    border-block-start: var(--_line) solid var(--_border);
  }

  dt {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  dd {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: var(--_space-1) var(--_space-2);
    margin: 0;
    margin-inline-start: auto;
  }

  .keys {
    display: inline-flex;
    flex-wrap: wrap;
    gap: var(--_space-1);
  }

  kbd {
    min-inline-size: calc(22 * var(--_px));
    padding: 0 calc(6 * var(--_px));
    border: var(--_line) solid var(--_border);
    border-block-end-width: 2px;
    border-radius: calc(5 * var(--_px));
    background: var(--_surface-sunken);
    font: inherit;
    font-size: var(--_font-caption);
    line-height: calc(20 * var(--_px));
    text-align: center;
    white-space: nowrap;
  }

  .or {
    color: var(--_text-muted);
    font-size: var(--_font-caption);
  }

  .none {
    color: var(--_text-muted);
  }
`;
