import {css} from 'lit';

export const styles = css`
  :host {
    min-inline-size: 0;
  }

  /* Its line is always there: nothing moves when someone begins to wait. Its em grows with the zoom, the host's doesn't. */
  .summary {
    container-type: inline-size;
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
    align-items: flex-start;
    gap: var(--_space-1);
    min-inline-size: 0;
  }

  .side > svg {
    flex: none;
    inline-size: calc(14 * var(--_px));
    block-size: var(--_line-caption);
  }

  .for-agent {
    color: var(--_text);
    font-weight: var(--_weight-medium);
  }

  .time {
    margin-inline-start: var(--_space-1);
    color: var(--_text-muted);
    font-weight: 400;
    white-space: nowrap;
  }

  .number {
    display: none;
  }

  @container (inline-size < 15em) {
    .words {
      display: none;
    }

    .number {
      display: inline;
    }
  }
`;
