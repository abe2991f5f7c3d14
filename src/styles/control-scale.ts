import {css} from 'lit';

/** Lengths and motion that a conversation does without. */
export const controlScale = css`
  :host,
  .tokens {
    --_font-lead: calc(16 * var(--_px));
    --_font-title: calc(20 * var(--_px));
    --_line-lead: calc(24 * var(--_px));
    --_line-title: calc(28 * var(--_px));

    --_space-5: calc(20 * var(--_px));
    --_space-6: calc(24 * var(--_px));
    --_space-8: calc(32 * var(--_px));

    --_pad-row: calc((4 + 2 * var(--_density)) * var(--_px));

    --_fast: var(--chat-duration, 120ms);
    --_slow: var(--chat-duration, 180ms);
    --_ease: cubic-bezier(0.2, 0, 0, 1);
  }

  @media (prefers-reduced-motion: reduce) {
    :host,
    .tokens {
      --_fast: 0ms;
      --_slow: 0ms;
    }
  }
`;
