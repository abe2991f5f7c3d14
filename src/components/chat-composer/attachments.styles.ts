import {css} from 'lit';

export const attachmentStyles = css`
  .box {
    position: relative;
  }

  .attachments {
    display: grid;
    gap: calc(6 * var(--_px));
    max-block-size: calc(180 * var(--_px));
    padding: calc(6 * var(--_px));
    overflow-y: auto;
    cursor: default;
  }

  .attachments ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .files-to-send {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, calc(210 * var(--_px))), 1fr));
    gap: calc(6 * var(--_px));
  }

  .files-to-send > li {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .refused {
    display: flex;
    align-items: flex-start;
    gap: calc(6 * var(--_px));
    padding: var(--_space-1) var(--_space-1) var(--_space-1) var(--_space-2);
    border: var(--_line) solid var(--_warning-border);
    border-radius: var(--_radius);
    color: var(--_warning-text);
    font-size: var(--_font-caption);
    line-height: var(--_line-caption);
  }

  .refused > ul {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  @container (inline-size < 16em) {
    .refused > .icon {
      display: none;
    }
  }

  .drop {
    position: absolute;
    inset: 0;
    z-index: 1;
    display: flex;
    align-items: center;
    justify-content: center;
    gap: var(--_space-2);
    padding: var(--_space-2);
    border: 2px dashed var(--_accent);
    border-radius: calc(8 * var(--_px));
    background: color-mix(in oklab, var(--_accent) 12%, var(--_surface));
    color: var(--_text);
    font-weight: var(--_weight-medium);
    text-align: center;
    pointer-events: none;
  }

  .internal .drop {
    border-color: var(--_internal);
    background: var(--_internal-surface);
  }
`;
