import {css} from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }

  /* Its em grows with the zoom, the host's doesn't. */
  .composer {
    container-type: inline-size;
    --_max: max(calc(60 * var(--_px)), var(--chat-composer-max-size, 40cqb));
    --_edge: var(--_border-control);

    --_paper: var(--_surface-raised);
    --_pad: min(var(--_pad-pane), 5cqi);

    padding: var(--_space-2) var(--_pad) var(--_pad);
  }

  .composer.internal {
    --_edge: var(--_internal);
    --_paper: var(--_internal-surface);
  }

  .box {
    display: flex;
    flex-direction: column;
    border: var(--_line) solid var(--_edge);
    border-radius: calc(8 * var(--_px));
    background: var(--_paper);
    cursor: text;
    transition: border-color var(--_fast) var(--_ease);
  }

  .box:has(textarea:focus-visible) {
    border-color: var(--_focus);
    outline: 1px solid var(--_focus);
  }

  .box.locked {
    --_paper: var(--_surface-sunken);

    border-color: var(--_border);
    cursor: default;
  }

  .grow {
    position: relative;
    display: grid;
    grid-template: auto / minmax(0, 1fr);
    max-block-size: var(--_max);
    padding-block-start: var(--_space-half);
  }

  /* Lines that go on below fade out; the last one ends above it. */
  .grow::after {
    content: '';
    position: absolute;
    inset: auto var(--_space-3) 0;
    block-size: var(--_space-2);
    background: linear-gradient(transparent, var(--_paper));
    pointer-events: none;
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

  /* On one line, so that nothing moves with the first letter. */
  textarea:placeholder-shown {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
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
    gap: var(--_space-half);
    min-block-size: calc(var(--_control) + 6 * var(--_px));
    padding: 0 calc(6 * var(--_px)) calc(6 * var(--_px)) var(--_space-1);
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
    padding-inline: var(--_space-2);
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

  .notice > span {
    min-inline-size: 0;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    overflow-wrap: anywhere;
  }

  .notice > svg {
    inline-size: calc(14 * var(--_px));
    block-size: var(--_line-caption);
  }

  .budget {
    margin-inline-start: auto;
    text-align: end;
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

  @container (inline-size < 33em) {
    .row {
      flex-wrap: wrap;
      row-gap: var(--_space-1);
    }

    .row > .primary {
      margin-inline-start: auto;
    }

    /* On a line of its own rather than under the button. */
    .status:has(.notice, .budget) {
      flex-basis: 100%;
      order: -1;
      padding-block-end: var(--_space-half);
    }

    .status:not(:has(.notice, .budget)) {
      padding: 0;
    }

    .budget {
      white-space: normal;
    }
  }

  /* Where it would take more than a line beside the tools. */
  @container (inline-size < 44em) {
    .hint {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }

  @media (forced-colors: active) {
    .internal .button.primary:not([aria-disabled='true']) {
      --_button-hover: var(--_button);
      --_button-pressed: var(--_button);
      --_button-text: Canvas;
    }
  }

  @media (pointer: coarse) {
    .button {
      min-block-size: var(--_control);
    }
  }
`;
