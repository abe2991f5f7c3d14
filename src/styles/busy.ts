import {css} from 'lit';

const ring = css`
  border: 2px solid currentColor;
  border-inline-start-color: transparent;
  border-radius: 50%;
  animation: _turn 800ms linear infinite;
`;

/** The spinner of a pressed control (`.button[aria-busy='true']`) and a free one (`.spinner`). Still with reduced motion. */
export const busy = css`
  @keyframes _turn {
    to {
      rotate: 1turn;
    }
  }

  .spinner {
    display: inline-block;
    inline-size: var(--_icon);
    block-size: var(--_icon);
    flex: none;
    ${ring}
  }

  .button[aria-busy='true'],
  .button[aria-busy='true'] > svg {
    color: transparent;
    cursor: progress;
  }

  .button[aria-busy='true']::after {
    content: '';
    position: absolute;
    inset: 0;
    inline-size: calc(14 * var(--_px));
    block-size: calc(14 * var(--_px));
    margin: auto;
    color: var(--_button-text);
    ${ring}
  }

  @media (prefers-reduced-motion: reduce) {
    .spinner,
    .button[aria-busy='true']::after {
      border-style: dotted;
      border-color: currentColor;
      animation: none;
    }
  }

  @media (forced-colors: active) {
    .spinner,
    .button[aria-busy='true']::after {
      forced-color-adjust: none;
    }

    .button[aria-busy='true'] {
      forced-color-adjust: none;
      color: transparent;
    }
  }
`;
