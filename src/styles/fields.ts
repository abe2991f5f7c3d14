import {css} from 'lit';

/** `.field` for an input, text area or select; `.field-label`, `.field-hint`, and `.field-error` below one. */
export const fields = css`
  .field {
    display: block;
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: var(--_control);
    padding: calc(5 * var(--_px)) var(--_space-2);
    border: var(--_line) solid var(--_border-control);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
    color: var(--_text);
    line-height: var(--_line-body);
    transition: border-color var(--_fast) var(--_ease);
  }

  textarea.field {
    resize: none;
  }

  .field::placeholder {
    color: var(--_text-muted);
    opacity: 1;
  }

  .field:focus-visible {
    border-color: var(--_focus);
    outline: 2px solid var(--_focus);
    outline-offset: -1px;
  }

  .field[aria-invalid='true'] {
    border-color: var(--_danger);
  }

  .field:is(:disabled, :read-only, [aria-disabled='true']) {
    border-color: var(--_border);
    background: var(--_surface-sunken);
    color: var(--_text-muted);
    -webkit-text-fill-color: currentColor;
    opacity: 1;
  }

  select.field:not(:disabled) {
    border-color: var(--_border-control);
    background: var(--_surface-raised);
    color: var(--_text);
  }

  .field-label {
    display: block;
    margin-block-end: var(--_space-1);
    font-size: var(--_font-small);
    font-weight: var(--_weight-medium);
    line-height: var(--_line-small);
  }

  .field-hint,
  .field-error {
    margin-block-start: var(--_space-1);
    color: var(--_text-muted);
    font-size: var(--_font-caption);
    line-height: var(--_line-caption);
  }

  .field-error {
    color: var(--_danger-text);
  }
`;
