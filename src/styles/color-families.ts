import {css} from 'lit';

/** What follows from each family's colour: text on any surface, a tinted surface, a border between the two. */
export const colorFamilies = css`
  :host,
  .tokens {
    /* What a colour is mixed with to stand out more from the surface. */
    --_ink: light-dark(oklch(0.2 0.02 262), oklch(0.99 0.004 258));
    --_accent-hover: color-mix(in oklab, var(--_accent) 90%, black);

    --_accent-text: var(
      --chat-accent-text,
      light-dark(
        color-mix(in oklab, var(--_accent) 82%, var(--_ink)),
        color-mix(in oklab, var(--_accent) 58%, var(--_ink))
      )
    );
    --_accent-surface: color-mix(in oklab, var(--_accent) 10%, var(--_surface));
    --_accent-border: color-mix(in oklab, var(--_accent) 38%, var(--_surface));

    --_warning-text: var(
      --chat-warning-text,
      light-dark(
        color-mix(in oklab, var(--_warning) 76%, var(--_ink)),
        color-mix(in oklab, var(--_warning) 58%, var(--_ink))
      )
    );
    --_warning-border: color-mix(in oklab, var(--_warning) 38%, var(--_surface));

    --_danger-text: var(
      --chat-danger-text,
      light-dark(
        color-mix(in oklab, var(--_danger) 82%, var(--_ink)),
        color-mix(in oklab, var(--_danger) 58%, var(--_ink))
      )
    );
    --_danger-surface: color-mix(in oklab, var(--_danger) 10%, var(--_surface));
    --_danger-border: color-mix(in oklab, var(--_danger) 38%, var(--_surface));

    --_internal-text: var(
      --chat-internal-text,
      light-dark(
        color-mix(in oklab, var(--_internal) 82%, var(--_ink)),
        color-mix(in oklab, var(--_internal) 58%, var(--_ink))
      )
    );
    --_internal-surface: color-mix(in oklab, var(--_internal) 10%, var(--_surface));
    --_internal-border: color-mix(in oklab, var(--_internal) 38%, var(--_surface));
  }
`;
