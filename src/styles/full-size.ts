import {css} from 'lit';

/** A picture over the page, in as much room as there is: a `dialog.view` with a bar. */
export const fullSize = css`
  dialog.view {
    grid-template-rows: auto minmax(0, 1fr);
    gap: var(--_space-2);
    inline-size: min(calc(1200 * var(--_px)), 100vi - 32px);
    block-size: calc(100vb - 32px);
    max-inline-size: none;
    max-block-size: none;
    padding: var(--_space-2);
    overflow: hidden;
  }

  dialog.view[open] {
    display: grid;
  }

  .view-bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1);
  }

  .view-name {
    min-inline-size: 5em;
    overflow: hidden;
    padding-inline-start: var(--_space-1);
    font-weight: var(--_weight-medium);
    text-overflow: ellipsis;
    white-space: nowrap;
  }
`;
