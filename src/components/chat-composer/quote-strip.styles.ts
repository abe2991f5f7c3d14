import {css} from 'lit';

export const quoteStripStyles = css`
  .quote {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    min-inline-size: 0;
    margin: calc(6 * var(--_px)) calc(6 * var(--_px)) 0;
    padding: var(--_space-1) var(--_space-1) var(--_space-1) var(--_space-2);
    border-inline-start: 2px solid var(--_accent);
    border-radius: calc(4 * var(--_px));
    background: color-mix(in oklab, var(--_text) 5%, transparent);
    font-size: var(--_font-caption);
    line-height: var(--_line-caption);
    cursor: default;
  }

  .quote > .icon {
    color: var(--_text-muted);
  }

  .quote-words {
    flex: 1;
    min-inline-size: 0;
  }

  .quote-words > * {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    white-space: nowrap;
  }

  .quote-words > strong {
    font-weight: var(--_weight-strong);
  }

  .quote-words > span {
    color: var(--_text-muted);
  }

  /* A line of so few letters would tell nothing. */
  @container (inline-size < 15em) {
    .quote > .icon {
      display: none;
    }

    .quote-words > * {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      overflow-wrap: anywhere;
      white-space: normal;
    }
  }
`;
