import {css} from 'lit';

/** What a message answers, above its words. */
export const quoteStyles = css`
  .quoted {
    display: block;
    inline-size: 100%;
    margin: 0 0 calc(4 * var(--_px));
    padding: calc(2 * var(--_px)) var(--_space-2);
    border: 0;
    border-inline-start: 2px solid var(--_party);
    border-radius: calc(3 * var(--_px));
    background: color-mix(in oklab, var(--_text) 5%, transparent);
    color: inherit;
    font: inherit;
    font-size: var(--_font-small);
    line-height: var(--_line-small);
    text-align: start;
    white-space: normal;
    cursor: default;
  }

  button.quoted:hover {
    background: color-mix(in oklab, var(--_text) 9%, transparent);
  }

  .quoted > * {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .quoted > .quoted-name {
    color: var(--_party);
    font-weight: var(--_weight-medium);
  }

  .quoted > .quoted-text,
  span.quoted {
    color: var(--_text-muted);
  }
`;
