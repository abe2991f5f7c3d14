import {css} from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }

  .composer {
    --_max: max(calc(60 * var(--_px)), var(--chat-composer-max-size, 40cqb));
    --_edge: var(--_border-control);

    padding: var(--_space-2) var(--_pad-pane) var(--_pad-pane);
  }

  .composer.internal {
    --_edge: var(--_internal);
  }

  .box {
    display: flex;
    flex-direction: column;
    border: var(--_line) solid var(--_edge);
    border-radius: calc(8 * var(--_px));
    background: var(--_surface-raised);
    cursor: text;
    transition: border-color var(--_fast) var(--_ease);
  }

  .internal .box {
    background: var(--_internal-surface);
  }

  .box:has(textarea:focus-visible) {
    border-color: var(--_focus);
    outline: 1px solid var(--_focus);
  }

  .box.locked {
    border-color: var(--_border);
    background: var(--_surface-sunken);
    cursor: default;
  }

  .grow {
    display: grid;
    grid-template: auto / minmax(0, 1fr);
    max-block-size: var(--_max);
    padding-block-start: var(--_space-half);
  }

  textarea,
  .mirror {
    grid-area: 1 / 1;
    min-block-size: calc(36 * var(--_px));
    max-block-size: var(--_max);
    padding: var(--_space-2) var(--_space-3);
    font-size: var(--_font-body);
    line-height: var(--_line-body);
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }

  textarea {
    display: block;
    inline-size: 100%;
    overflow-y: auto;
    overscroll-behavior: contain;
    border: 0;
    background: none;
    color: var(--_text);
    resize: none;
    field-sizing: content;
    scrollbar-width: thin;
  }

  /* The box has the ring. */
  textarea:focus-visible {
    outline: none;
  }

  textarea:read-only {
    color: var(--_text-muted);
    -webkit-text-fill-color: currentColor;
  }

  textarea::placeholder {
    color: var(--_text-muted);
    opacity: 1;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .mirror {
    overflow: hidden;
    visibility: hidden;
    pointer-events: none;
  }

  .row {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    padding: 0 calc(6 * var(--_px)) calc(6 * var(--_px)) var(--_space-3);
    cursor: default;
  }

  .status {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    align-items: center;
    align-self: center;
    justify-content: space-between;
    gap: 0 var(--_space-3);
    min-inline-size: 0;
    color: var(--_text-muted);
    font-size: var(--_font-caption);
    line-height: var(--_line-caption);
  }

  .notice {
    display: flex;
    align-items: flex-start;
    gap: calc(6 * var(--_px));
    min-inline-size: 0;
  }

  .budget {
    margin-inline-start: auto;
    white-space: nowrap;
  }

  .budget.near {
    color: var(--_warning-text);
  }

  .budget.over {
    color: var(--_danger-text);
    font-weight: var(--_weight-strong);
  }

  .button {
    flex: none;
    min-block-size: calc(28 * var(--_px));
  }

  .internal .button.primary:not([aria-disabled='true']) {
    --_button: var(--_internal);
    --_button-hover: color-mix(in oklab, var(--_internal) 90%, black);
    --_button-pressed: color-mix(in oklab, var(--_internal) 80%, black);
    --_button-text: light-dark(white, oklch(0.18 0.03 298));
  }

  @container (inline-size < 30em) {
    .row {
      flex-wrap: wrap;
    }

    .status:has(.notice) {
      flex: 1 1 auto;
      order: -1;
      padding-inline-end: calc(6 * var(--_px));
    }

    .row > .primary {
      margin-inline-start: auto;
    }

    /* On a line of its own rather than under the button. */
    .status:has(.budget) {
      flex-basis: 100%;
      order: -1;
    }

    .budget {
      white-space: normal;
    }
  }

  /* Where it would take more than a line beside the tools. */
  @container (inline-size < 40em) {
    .hint {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }

  @media (pointer: coarse) {
    .button {
      min-block-size: var(--_control);
    }
  }
`;
