import {css} from 'lit';

export const styles = css`
  .item {
    position: relative;
    display: grid;
    grid-template: auto auto / calc(28 * var(--_px)) minmax(0, 1fr);
    column-gap: var(--_space-2);
    align-items: center;
    padding: var(--_pad-row) var(--_space-2);
    border: var(--_line) solid transparent;
    border-radius: calc(8 * var(--_px));
    transition: background-color var(--_fast) var(--_ease);
  }

  .item:hover {
    background: var(--_hover);
  }

  :host([current]) .item {
    border-color: var(--_accent-border);
    background: var(--_accent-surface);
  }

  /* Over the whole item: its ring is in the first column, its time at the end of the second line. */
  pending-indicator {
    grid-area: 1 / 1 / span 2 / span 2;
    align-self: stretch;
    pointer-events: none;
  }

  pending-indicator::part(indicator) {
    display: grid;
    grid-template: 1fr auto / calc(28 * var(--_px)) 1fr;
    gap: 0;
    block-size: 100%;
  }

  pending-indicator::part(ring) {
    grid-area: 1 / 1 / span 2;
    place-self: center;
    inline-size: calc(28 * var(--_px));
    block-size: calc(28 * var(--_px));
  }

  pending-indicator::part(text) {
    display: contents;
  }

  pending-indicator::part(time) {
    grid-area: 2 / 2;
    justify-self: end;
  }

  .line {
    display: flex;
    grid-area: 1 / 2;
    align-items: center;
    gap: var(--_space-1);
    min-inline-size: 0;
    min-block-size: var(--_line-small);
  }

  .times {
    grid-area: 2 / 2;
    min-block-size: var(--_line-caption);
    color: var(--_text-muted);
    font-size: var(--_font-caption);
    line-height: var(--_line-caption);
  }

  /* Room for the time of the ring. */
  pending-indicator:not([stage='idle']) ~ .times {
    padding-inline-end: calc(52 * var(--_px));
  }

  button {
    flex: 1;
    min-inline-size: 0;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    cursor: default;
    outline: none;
  }

  /* The whole item is the button. */
  button::after {
    content: '';
    position: absolute;
    inset: calc(-1 * var(--_line));
    border-radius: calc(8 * var(--_px));
  }

  button:focus-visible {
    outline: none;
  }

  button:focus-visible::after {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }

  .name {
    display: block;
    overflow: hidden;
    font-size: var(--_font-small);
    font-weight: var(--_weight-medium);
    line-height: var(--_line-small);
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  :host([current]) .name,
  .item:has(.count) .name {
    font-weight: var(--_weight-strong);
  }

  .ended .name {
    color: var(--_text-muted);
  }

  .elapsed {
    flex: none;
  }

  .status {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .status::before {
    content: '·';
    margin-inline-end: var(--_space-1);
  }

  /* Yellow and with a bell; a slow pulse of less than one in a second (I3). */
  .item.asks::before {
    content: '';
    position: absolute;
    inset: calc(-1 * var(--_line));
    border: var(--_line) solid var(--_warning);
    border-inline-start-width: calc(3 * var(--_px));
    border-radius: calc(8 * var(--_px));
    background: color-mix(in oklab, var(--_warning) 26%, transparent);
    animation: _ask 1.4s ease-in-out infinite;
    pointer-events: none;
  }

  @keyframes _ask {
    50% {
      opacity: 0.35;
    }
  }

  .attention {
    position: relative;
    display: inline-flex;
    flex: none;
    color: var(--_warning-text);
  }

  .attention.met {
    color: var(--_text-muted);
  }

  .attention > svg {
    inline-size: calc(14 * var(--_px));
    block-size: calc(14 * var(--_px));
  }

  .glance {
    position: fixed;
    inline-size: max-content;
    padding: var(--_space-2) var(--_space-3);
  }

  .glance > * {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .latest {
    margin-block-start: var(--_space-1);
    color: var(--_text-muted);
    overflow-wrap: anywhere;
  }

  @media (prefers-reduced-motion: reduce) {
    .item.asks::before {
      border-inline-start-width: calc(6 * var(--_px));
      animation: none;
    }
  }

  .link {
    display: inline-flex;
    color: var(--_warning-text);
  }

  .link.disconnected {
    color: var(--_danger-text);
  }

  .link > svg {
    inline-size: calc(14 * var(--_px));
    block-size: calc(14 * var(--_px));
  }

  @media (forced-colors: active) {
    .item.asks::before {
      border-color: Highlight;
    }

    :host([current]) .item {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
