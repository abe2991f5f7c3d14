import {css} from 'lit';

/** What floats: `.menu` with `.menu-item`, `.menu-separator`; `.tooltip`; `.dialog`. The one place with a shadow. */
export const floating = css`
  .menu,
  .tooltip,
  .dialog {
    inset: auto;
    margin: 0;
    border: var(--_line) solid var(--_border);
    border-radius: calc(8 * var(--_px));
    background: var(--_surface-raised);
    color: var(--_text);
    box-shadow: var(--_shadow);
    font-size: var(--_font-small);
    line-height: var(--_line-small);
  }

  .menu {
    min-inline-size: calc(160 * var(--_px));
    max-inline-size: min(calc(320 * var(--_px)), 100vi - 16px);
    padding: var(--_space-1);
    overflow: auto;
    overscroll-behavior: contain;
  }

  .menu-item {
    --_focus-offset: -2px;

    display: flex;
    align-items: center;
    gap: var(--_space-2);
    inline-size: 100%;
    min-block-size: var(--_control);
    padding: var(--_space-1) var(--_space-2);
    border: 0;
    border-radius: calc(5 * var(--_px));
    background: none;
    text-align: start;
    cursor: default;
    user-select: none;
  }

  .menu-item:is(:hover, :focus-visible, [aria-selected='true']) {
    background: var(--_hover);
  }

  .menu-item:active {
    background: var(--_pressed);
  }

  .menu-item > svg {
    color: var(--_text-muted);
  }

  .menu-item.danger,
  .menu-item.danger > svg {
    color: var(--_danger-text);
  }

  .menu-item:is(:disabled, [aria-disabled='true']) {
    background: none;
    color: var(--_text-muted);
  }

  .menu-separator {
    block-size: 0;
    margin: var(--_space-1) 0;
    border: 0;
    border-block-start: var(--_line) solid var(--_border);
  }

  .tooltip {
    max-inline-size: min(calc(280 * var(--_px)), 100vi - 16px);
    padding: var(--_space-1) var(--_space-2);
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
  }

  .dialog {
    inline-size: min(calc(360 * var(--_px)), 100vi - 32px);
    padding: var(--_space-4);
    border-radius: var(--_radius-bubble);
    font-size: var(--_font-body);
    line-height: var(--_line-body);
  }

  dialog.dialog:modal {
    inset: 0;
    margin: auto;
  }

  .dialog::backdrop {
    background: light-dark(oklch(0.3 0.03 262 / 28%), oklch(0 0 0 / 55%));
  }

  @media (forced-colors: active) {
    .menu-item:is(:disabled, [aria-disabled='true']) {
      color: GrayText;
    }

    .menu-item:is(:hover, :focus-visible, [aria-selected='true']) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
