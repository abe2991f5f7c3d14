import {css} from 'lit';

export const styles = css`
  :host {
    block-size: 100%;
    min-block-size: 0;
    min-inline-size: 0;
  }

  /* Its em grows with the zoom, the host's doesn't. */
  .window {
    container-type: inline-size;
    display: flex;
    flex-direction: column;
    block-size: 100%;
    min-block-size: 0;
    overflow: hidden auto;
    background: var(--_surface);
  }

  header {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-2);
    min-block-size: calc(44 * var(--_px));
    padding: var(--_space-1) var(--_pad-pane);
    border-block-end: var(--_line) solid var(--_border);
  }

  /* With large text in little room what can be done goes below it. */
  .who {
    display: flex;
    flex: 1 1 calc(116 * var(--_px));
    align-items: center;
    gap: var(--_space-2);
    min-inline-size: 0;
  }

  .name {
    overflow: hidden;
    min-inline-size: 0;
    margin: 0;
    font-size: var(--_font-lead);
    font-weight: var(--_weight-strong);
    line-height: var(--_line-lead);
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .connection {
    display: inline-flex;
    flex: none;
    align-items: center;
    gap: calc(6 * var(--_px));
    color: var(--_text-muted);
    font-size: var(--_font-caption);
    line-height: var(--_line-caption);
    white-space: nowrap;
  }

  .details[hidden] {
    display: none;
  }

  .details-button > svg {
    transition: rotate var(--_fast) var(--_ease);
  }

  .details-button[aria-expanded='true'] {
    background: none;
  }

  .details-button[aria-expanded='true'] > svg {
    rotate: 180deg;
  }

  .what {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: var(--_space-1) var(--_space-2);
    min-inline-size: 0;
    margin-inline-start: auto;
  }

  chat-toolbar {
    min-inline-size: 0;
  }

  .details:not(:has(.case), [hidden]) {
    display: contents;
  }

  .details {
    flex: none;
  }

  .case {
    display: flex;
    gap: var(--_space-1) var(--_space-4);
    overflow: hidden;
    margin: 0;
    padding: var(--_pad-row) var(--_pad-pane);
    border-block-end: var(--_line) solid var(--_border);
    font-size: var(--_font-caption);
    line-height: var(--_line-caption);
  }

  .datum {
    display: flex;
    gap: var(--_space-1);
    min-inline-size: 0;
  }

  dt {
    flex: none;
    color: var(--_text-muted);
  }

  dd {
    overflow: hidden;
    margin: 0;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  /* Over the conversation, not above it: nothing moves under the eye. */
  .notices {
    position: relative;
    z-index: 1;
  }

  .notices > .banner {
    position: absolute;
    inset-inline: 0;
    inset-block-start: 0;
    box-shadow: var(--_shadow);
  }

  /* With large text in little room the window scrolls, rather than to lose the conversation. */
  chat-transcript {
    flex: 1;
    min-block-size: min(calc(96 * var(--_px)), 50%);
  }

  .closing {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-1) var(--_space-3);
    padding: var(--_space-2) var(--_pad-pane);
    border-block-start: var(--_line) solid var(--_warning-border);
    background: var(--_warning-surface);
    color: var(--_warning-text);
    font-size: var(--_font-small);
    line-height: var(--_line-small);
  }

  .closing > p {
    margin: 0;
  }

  .closing > .button {
    margin-inline-start: auto;
  }

  .closing time {
    font-variant-numeric: tabular-nums;
    font-weight: var(--_weight-medium);
  }

  .push-url {
    flex: none;
    overflow: auto;
    max-block-size: 60%;
    padding: var(--_space-2) var(--_pad-pane);
    border-block-start: var(--_line) solid var(--_border);
    background: var(--_surface-sunken);
  }

  .push-url[hidden] {
    display: none;
  }

  /* The contact's last words stay in view above it. */
  response-library {
    flex: 0 20 calc(320 * var(--_px));
    min-block-size: calc(52 * var(--_px));
    border-block-start: var(--_line) solid var(--_border);
  }

  chat-transcript:has(+ response-library) {
    flex: 1 1 calc(110 * var(--_px));
    min-block-size: calc(64 * var(--_px));
  }

  chat-composer {
    flex: none;
    border-block-start: var(--_line) solid var(--_border);
  }

  @container (inline-size < 30em) {
    .name {
      font-size: var(--_font-body);
      line-height: var(--_line-body);
    }

    .case {
      flex-wrap: wrap;
    }

    chat-transcript {
      min-block-size: min(calc(144 * var(--_px)), 50%);
    }

    .datum {
      max-inline-size: 100%;
    }

    .connection-text {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }

  .window {
    position: relative;
  }

  .drop {
    position: absolute;
    inset: var(--_space-1);
    z-index: 2;
    display: flex;
    align-items: center;
    justify-content: center;
    gap: var(--_space-2);
    padding: var(--_space-4);
    border: 2px dashed var(--_accent);
    border-radius: calc(8 * var(--_px));
    background: color-mix(in oklab, var(--_accent) 10%, transparent);
    font-weight: var(--_weight-medium);
    text-align: center;
    pointer-events: none;
  }

  .drop > * {
    padding: var(--_space-1);
    background: var(--_surface);
  }

  .drop.internal {
    border-color: var(--_internal);
    background: color-mix(in oklab, var(--_internal) 12%, transparent);
  }
`;
