import {css} from 'lit';

export const styles = css`
  :host {
    block-size: 100%;
  }

  /* A page that gives no height gets a screenful, never the whole history. */
  .transcript {
    display: grid;
    grid-template-rows: [bar] auto [view] minmax(0, 1fr) [typing] auto;
    block-size: 100%;
    min-block-size: calc(96 * var(--_px));
    max-block-size: 100vh;
    max-block-size: 100dvh;
    background: var(--_surface);
  }

  .view {
    grid-row: view;
    position: relative;
    display: grid;
    min-block-size: 0;
    min-inline-size: 0;
    contain: strict;
    block-size: auto;
  }

  typing-indicator {
    grid-row: typing;
  }

  /* It keeps its place until it's loaded. */
  typing-indicator:not(:defined) {
    block-size: calc(24 * var(--_px));
  }

  .scroller {
    container: transcript / inline-size;
    min-block-size: 0;
    overflow: hidden auto;
    overflow-anchor: none;
    overscroll-behavior: contain;
    scrollbar-width: thin;
    scrollbar-color: color-mix(in oklab, var(--_text) 24%, transparent) transparent;
    padding-inline: calc(var(--_pad-pane) - var(--_space-1));

    --_focus-offset: -2px;
  }

  /* A short conversation stands at the end, where the composer is. */
  .content {
    display: flow-root;
    align-content: end;
    min-block-size: 100%;
    padding-block: var(--_space-2);
  }

  /* Few are in the document at a time: none is worth skipping, but each is laid out and painted apart. */
  .block {
    contain: content;
  }

  .empty {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    justify-items: center;
    gap: var(--_space-1);
    padding: var(--_space-4);
    color: var(--_text-muted);
    text-align: center;
    text-wrap: balance;
    pointer-events: none;
  }

  .empty > strong {
    color: var(--_text);
    font-weight: var(--_weight-strong);
  }
`;
