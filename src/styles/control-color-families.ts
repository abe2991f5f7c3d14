import {css} from 'lit';

/** What follows from the colours of controls. */
export const controlColorFamilies = css`
  :host,
  .tokens {
    --_accent-pressed: color-mix(in oklab, var(--_accent) 80%, black);
    --_danger-hover: color-mix(in oklab, var(--_danger-solid) 90%, black);

    --_success-text: var(
      --chat-success-text,
      light-dark(
        color-mix(in oklab, var(--_success) 82%, var(--_ink)),
        color-mix(in oklab, var(--_success) 58%, var(--_ink))
      )
    );
    --_success-surface: color-mix(in oklab, var(--_success) 10%, var(--_surface));
    --_success-border: color-mix(in oklab, var(--_success) 38%, var(--_surface));

    --_warning-surface: color-mix(in oklab, var(--_warning) 10%, var(--_surface));

    --_info-text: var(
      --chat-info-text,
      light-dark(
        color-mix(in oklab, var(--_info) 82%, var(--_ink)),
        color-mix(in oklab, var(--_info) 58%, var(--_ink))
      )
    );
    --_info-surface: color-mix(in oklab, var(--_info) 10%, var(--_surface));
    --_info-border: color-mix(in oklab, var(--_info) 38%, var(--_surface));
  }
`;
