import {css} from 'lit';

/**
 * Lengths and motion. Everything is a multiple of `--_px`, so `--chat-zoom` scales it all (I7), and `--chat-density`
 * runs from 0 (compact) to 1 (comfortable).
 */
export const scale = css`
  :host,
  .tokens {
    --_px: calc(1px * var(--chat-zoom, 1));
    --_density: var(--chat-density, 1);

    --_font-caption: calc(12 * var(--_px));
    --_font-small: calc(13 * var(--_px));
    --_font-body: calc(14 * var(--_px));
    --_line-caption: calc(16 * var(--_px));
    --_line-small: calc(18 * var(--_px));
    --_line-body: calc(20 * var(--_px));
    --_weight-medium: 500;
    --_weight-strong: 600;

    --_space-half: calc(2 * var(--_px));
    --_space-1: calc(4 * var(--_px));
    --_space-2: calc(8 * var(--_px));
    --_space-3: calc(12 * var(--_px));
    --_space-4: calc(16 * var(--_px));

    /* Where density shows: the air in a row, around a pane, between groups, and the height of a control. */
    --_pad-pane: calc((8 + 4 * var(--_density)) * var(--_px));
    --_gap-group: calc((8 + 8 * var(--_density)) * var(--_px));
    --_control: calc((28 + 4 * var(--_density)) * var(--_px));
    --_target: max(24px, calc(24 * var(--_px)));

    --_icon: calc(16 * var(--_px));
    --_line: max(1px, calc(1 * var(--_px)));
    --_radius: var(--chat-radius, calc(6 * var(--_px)));
    --_radius-bubble: var(--chat-radius-bubble, calc(10 * var(--_px)));
    --_radius-full: calc(999 * var(--_px));
  }

  @media (pointer: coarse) {
    :host,
    .tokens {
      --_control: calc((36 + 4 * var(--_density)) * var(--_px));
      --_target: max(32px, calc(32 * var(--_px)));
    }
  }
`;
