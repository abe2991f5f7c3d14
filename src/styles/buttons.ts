import {css} from 'lit';

/**
 * `.button`, with `primary`, `quiet`, `danger`, `icon` or `small`, and `.actions` for a row of them. `aria-busy="true"`
 * turns a spinner in the button itself, which keeps its size; `aria-disabled="true"` stays focusable, so that its reason
 * can be read.
 */
export const buttons = css`
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: var(--_space-2);
  }

  .button {
    --_button: var(--_surface-raised);
    --_button-hover: color-mix(in oklab, var(--_text) 5%, var(--_button));
    --_button-pressed: color-mix(in oklab, var(--_text) 10%, var(--_button));
    --_button-border: color-mix(in oklab, var(--_text) 20%, var(--_surface));
    --_button-text: var(--_text);

    position: relative;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: calc(6 * var(--_px));
    flex: none;
    min-inline-size: var(--_target);
    max-inline-size: 100%;
    min-block-size: var(--_control);
    padding: 0 var(--_space-3);
    border: var(--_line) solid var(--_button-border);
    border-radius: var(--_radius);
    background: var(--_button);
    color: var(--_button-text);
    font-size: var(--_font-small);
    font-weight: var(--_weight-medium);
    line-height: var(--_line-small);
    text-decoration: none;
    white-space: nowrap;
    cursor: default;
    user-select: none;
    -webkit-tap-highlight-color: transparent;
    transition: background-color var(--_fast) var(--_ease);
  }

  .button:hover {
    background: var(--_button-hover);
  }

  .button:active,
  .button[aria-pressed='true'],
  .button[aria-expanded='true'] {
    background: var(--_button-pressed);
  }

  .button.primary {
    --_button: var(--_accent);
    --_button-hover: var(--_accent-hover);
    --_button-pressed: var(--_accent-pressed);
    --_button-border: transparent;
    --_button-text: var(--_on-accent);
  }

  .button.danger {
    --_button-border: var(--_danger-border);
    --_button-text: var(--_danger-text);
    --_button-hover: var(--_danger-surface);
    --_button-pressed: color-mix(in oklab, var(--_danger) 18%, var(--_surface));
  }

  .button.danger.primary {
    --_button: var(--_danger-solid);
    --_button-hover: var(--_danger-hover);
    --_button-pressed: var(--_danger-hover);
    --_button-border: transparent;
    --_button-text: var(--_on-danger);
  }

  .button.quiet,
  .button.icon {
    --_button: transparent;
    --_button-hover: var(--_hover);
    --_button-pressed: var(--_pressed);
    --_button-border: transparent;
  }

  .button.icon {
    inline-size: var(--_control);
    padding: 0;
    color: var(--_text-muted);
  }

  .button.icon:is(:hover, [aria-pressed='true'], [aria-expanded='true']) {
    color: var(--_text);
  }

  .button.small {
    min-block-size: var(--_target);
    padding-inline: var(--_space-2);
  }

  .button.small.icon {
    inline-size: var(--_target);
    padding: 0;
  }

  .button:is(:disabled, [aria-disabled='true']) {
    --_button: var(--_surface-sunken);
    --_button-hover: var(--_button);
    --_button-pressed: var(--_button);
    --_button-border: var(--_border);
    --_button-text: var(--_text-muted);

    color: var(--_text-muted);
  }

  .button:is(.quiet, .icon):is(:disabled, [aria-disabled='true']) {
    --_button: transparent;
    --_button-border: transparent;
  }

  .button:is(.quiet, .icon):is(:disabled, [aria-disabled='true']) > svg {
    opacity: 0.6;
  }

  @media (forced-colors: active) {
    .button,
    .button:is(.quiet, .icon) {
      --_button-border: ButtonBorder;
    }

    .button:is(:disabled, [aria-disabled='true']) {
      --_button-border: GrayText;
      color: GrayText;
    }

    .button.primary:not(:disabled, [aria-disabled='true']) {
      forced-color-adjust: none;
    }
  }
`;
