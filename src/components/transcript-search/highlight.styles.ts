import {css} from 'lit';

/** For the tree that the marked text is in. */
export const highlightStyles = css`
  ::highlight(deskside-found) {
    background-color: light-dark(oklch(0.93 0.11 98), oklch(0.46 0.09 92));
    color: light-dark(oklch(0.25 0.03 90), oklch(0.97 0.02 98));
  }

  ::highlight(deskside-found-current) {
    background-color: light-dark(oklch(0.78 0.15 68), oklch(0.8 0.14 72));
    color: oklch(0.22 0.04 60);
  }

  .row[data-found='found'] {
    box-shadow: inset calc(3 * var(--_px)) 0 0 light-dark(oklch(0.86 0.13 95), oklch(0.6 0.1 92));
  }

  .row[data-found='found']:dir(rtl) {
    box-shadow: inset calc(-3 * var(--_px)) 0 0 light-dark(oklch(0.86 0.13 95), oklch(0.6 0.1 92));
  }

  .row[data-found='current'] {
    background: color-mix(in oklab, var(--_warning) 9%, transparent);
    box-shadow: inset 0 0 0 var(--_line) color-mix(in oklab, var(--_warning) 45%, transparent);
  }

  @media (forced-colors: active) {
    ::highlight(deskside-found) {
      background-color: Mark;
      color: MarkText;
    }

    ::highlight(deskside-found-current) {
      background-color: Highlight;
      color: HighlightText;
    }

    .row[data-found='current'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
