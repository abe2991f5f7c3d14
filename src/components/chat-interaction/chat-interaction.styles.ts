import {css} from 'lit';

export const styles = css`
  :host {
    block-size: 100%;
    min-block-size: 0;
    min-inline-size: 0;
    container-type: inline-size;
  }

  .window {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    min-block-size: 0;
    background: var(--_surface);
  }

  header {
    display: flex;
    flex-wrap: nowrap;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: calc(44 * var(--_px));
    padding: var(--_space-1) var(--_pad-pane);
    border-block-end: var(--_line) solid var(--_border);
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

  chat-toolbar {
    flex: none;
    margin-inline-start: auto;
  }

  .details:not(:has(.case)) {
    display: contents;
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

  chat-transcript {
    flex: 1;
    min-block-size: 0;
  }

  chat-composer {
    flex: none;
    border-block-start: var(--_line) solid var(--_border);
  }

  @container (inline-size < 26em) {
    .connection-text {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }
`;
