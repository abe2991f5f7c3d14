import {css} from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
    min-inline-size: 0;
  }

  /* Its line is always there: nothing moves when someone begins to wait. */
  .summary {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-half) var(--_space-3);
    align-items: center;
    min-block-size: var(--_line-caption);
    color: var(--_text-muted);
    font-size: var(--_font-caption);
    line-height: var(--_line-caption);
  }

  .side {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-1);
    min-inline-size: 0;
    white-space: nowrap;
  }

  .side > svg {
    flex: none;
    inline-size: calc(14 * var(--_px));
    block-size: calc(14 * var(--_px));
  }

  .for-agent {
    color: var(--_text);
    font-weight: var(--_weight-medium);
  }

  .time {
    margin-inline-start: var(--_space-1);
    color: var(--_text-muted);
    font-weight: var(--_weight-body, 400);
  }

  .number {
    display: none;
  }

  @container (inline-size < 180px) {
    .words {
      display: none;
    }

    .number {
      display: inline;
    }
  }
`;
