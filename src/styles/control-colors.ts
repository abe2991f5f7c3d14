import {css} from 'lit';

/** Colours by role that a conversation does without: of controls, panes, and how long someone waits. */
export const controlColors = css`
  :host,
  .tokens {
    --_surface-sunken: var(
      --chat-surface-sunken,
      light-dark(oklch(0.977 0.003 258), oklch(0.182 0.008 262))
    );
    --_border-control: var(
      --chat-border-control,
      light-dark(oklch(0.635 0.014 260), oklch(0.56 0.014 262))
    );
    --_hover: color-mix(in oklab, var(--_text) 6%, transparent);
    --_pressed: color-mix(in oklab, var(--_text) 11%, transparent);

    --_success: var(--chat-success, light-dark(oklch(0.57 0.13 152), oklch(0.7 0.14 152)));
    --_danger-solid: var(
      --chat-danger-solid,
      light-dark(oklch(0.545 0.19 27), oklch(0.56 0.185 26))
    );
    --_on-danger: var(--chat-on-danger, oklch(1 0 0));
    --_info: var(--chat-info, light-dark(oklch(0.55 0.11 235), oklch(0.71 0.1 235)));

    --_pending-calm: var(
      --chat-pending-calm,
      light-dark(oklch(0.6 0.15 150), oklch(0.72 0.16 152))
    );
    --_pending-late: var(
      --chat-pending-late,
      light-dark(oklch(0.635 0.135 72), oklch(0.82 0.15 84))
    );
    --_pending-overdue: var(
      --chat-pending-overdue,
      light-dark(oklch(0.57 0.21 27), oklch(0.66 0.195 25))
    );
  }
`;
