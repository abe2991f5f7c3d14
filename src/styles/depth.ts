import {css} from 'lit';

/** What stands out: the focused, and what lies above the page. */
export const depth = css`
  :host,
  .tokens {
    --_focus: var(--chat-focus, light-dark(oklch(0.53 0.19 259), oklch(0.72 0.14 255)));
    --_shadow: var(
      --chat-shadow,
      0 1px 2px light-dark(oklch(0.3 0.03 262 / 8%), oklch(0 0 0 / 40%)),
      0 8px 24px -4px light-dark(oklch(0.3 0.03 262 / 16%), oklch(0 0 0 / 55%))
    );
  }
`;
