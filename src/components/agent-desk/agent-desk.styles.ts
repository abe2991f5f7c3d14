import {css} from 'lit';

export const styles = css`
  :host {
    block-size: 100%;
    min-block-size: 0;
    container-type: size;
  }

  .desk {
    display: grid;
    grid-template: auto auto minmax(0, 1fr) / minmax(0, 1fr);
    block-size: 100%;
    background: var(--_surface);
    color: var(--_text);
  }

  .desk[data-theme='light'] {
    color-scheme: light;
  }

  .desk[data-theme='dark'] {
    color-scheme: dark;
  }

  .status {
    display: flex;
    align-items: center;
    gap: calc(6 * var(--_px));
    min-block-size: calc(28 * var(--_px));
    min-inline-size: 0;
    padding: 0 var(--_pad-pane);
    border-block-end: var(--_line) solid var(--_border);
    background: var(--_surface-sunken);
    color: var(--_text-muted);
    font-size: var(--_font-caption);
    line-height: var(--_line-caption);
  }

  .status.reconnecting {
    border-color: var(--_warning-border);
    background: var(--_warning-surface);
    color: var(--_warning-text);
  }

  .status.disconnected {
    border-color: var(--_danger-border);
    background: var(--_danger-surface);
    color: var(--_danger-text);
  }

  /* One line whatever there is to say: nothing below it may move. */
  .link {
    overflow: hidden;
    flex: 0 1 auto;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .agent {
    overflow: hidden;
    flex: none;
    max-inline-size: 40%;
    margin-inline-end: auto;
    color: var(--_text);
    font-weight: var(--_weight-medium);
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .help,
  .notify {
    min-block-size: calc(24 * var(--_px));
    color: inherit;
  }

  .notify {
    flex: none;
    gap: var(--_space-1);
    font-size: inherit;
  }

  /* Its name and its title stay. */
  @container (inline-size < 480px) {
    .notify > span {
      display: none;
    }
  }

  .notify > svg {
    inline-size: calc(14 * var(--_px));
    block-size: calc(14 * var(--_px));
  }

  .windows {
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    min-block-size: 0;
  }

  .windows > .empty {
    grid-area: 1 / 1;
  }

  .windows > chat-session > chat-interaction {
    grid-area: 1 / 1;
  }

  /* Kept as they are, with their place and selection, at no cost while nobody looks. */
  .back > chat-interaction {
    visibility: hidden;
    content-visibility: hidden;
    contain: strict;
  }

  @container (inline-size >= 720px) {
    .desk {
      grid-template: auto minmax(0, 1fr) / calc(232 * var(--_px)) minmax(0, 1fr);
    }

    .status {
      grid-column: 1 / -1;
    }

    interaction-bar {
      grid-area: 2 / 1;
      border-inline-end: var(--_line) solid var(--_border);
    }

    .windows {
      grid-area: 2 / 2;
    }
  }
`;
