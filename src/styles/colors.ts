import {css} from 'lit';

/**
 * Colours by role. Only the first of each family is literal; its text, surface and border follow from it, so that one
 * public property re-colours the whole family. `light-dark()` is resolved where a colour is used, by `color-scheme`.
 */
export const colors = css`
  :host,
  .tokens {
    --_surface: var(--chat-surface, light-dark(oklch(1 0 0), oklch(0.215 0.008 262)));
    --_surface-raised: var(--chat-surface-raised, light-dark(oklch(1 0 0), oklch(0.255 0.009 262)));
    --_surface-bubble: var(
      --chat-surface-bubble,
      light-dark(oklch(0.962 0.004 258), oklch(0.272 0.01 262))
    );
    --_text: var(--chat-text, light-dark(oklch(0.25 0.014 262), oklch(0.93 0.004 258)));
    --_text-muted: var(
      --chat-text-muted,
      light-dark(oklch(0.49 0.016 260), oklch(0.735 0.012 260))
    );
    --_border: var(--chat-border, light-dark(oklch(0.912 0.005 258), oklch(0.318 0.011 262)));
    /* Around a bubble: drawn only where its tint isn't enough to see it by. */
    --_bubble-edge: transparent;

    --_accent: var(--chat-accent, light-dark(oklch(0.525 0.165 259), oklch(0.565 0.155 259)));
    --_on-accent: var(--chat-on-accent, oklch(1 0 0));
    --_warning: var(--chat-warning, light-dark(oklch(0.62 0.13 72), oklch(0.78 0.135 78)));
    --_danger: var(--chat-danger, light-dark(oklch(0.545 0.19 27), oklch(0.66 0.175 25)));
    --_internal: var(--chat-internal, light-dark(oklch(0.53 0.17 298), oklch(0.69 0.14 298)));
  }
`;
