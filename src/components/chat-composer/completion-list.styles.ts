import {css} from 'lit';

export const completionStyles = css`
  .completions {
    position: fixed;
    min-inline-size: min(calc(240 * var(--_px)), 90vi);
    max-inline-size: min(calc(420 * var(--_px)), 90vi);
    max-block-size: min(calc(280 * var(--_px)), 50vb);
  }

  .sign {
    flex: none;
    inline-size: 1.5em;
    text-align: center;
  }

  .offer {
    flex: none;
    max-inline-size: 60%;
    overflow: hidden;
    text-align: start;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .offer-detail {
    flex: 1;
    min-inline-size: 0;
    overflow: hidden;
    color: var(--_text-muted);
    text-align: start;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
`;
