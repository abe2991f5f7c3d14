import {css} from 'lit';

export const styles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-half);
    padding-block: calc(6 * var(--_px));
    padding-inline: var(--_pad-pane) var(--_space-2);
    border-block-end: var(--_line) solid var(--_border);
    background: var(--_surface);
  }

  /* Looks like a field, so that what is written never runs below the icon or the position, in any direction. */
  .frame {
    display: flex;
    flex: 1 1 calc(120 * var(--_px));
    align-items: center;
    gap: var(--_space-2);
    min-inline-size: 0;
    min-block-size: var(--_control);
    padding-inline: var(--_space-2);
    margin-inline-end: var(--_space-1);
    border: var(--_line) solid var(--_border-control);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
    cursor: text;
  }

  .frame:focus-within {
    border-color: var(--_focus);
    outline: 2px solid var(--_focus);
    outline-offset: -1px;
  }

  .frame > * {
    flex: none;
  }

  .frame > .icon,
  .position {
    color: var(--_text-muted);
  }

  .text {
    flex: 1;
    min-inline-size: 0;
    padding: 0;
    border: 0;
    outline: none;
    background: none;
    color: inherit;
    font: inherit;
  }

  .text::placeholder {
    color: var(--_text-muted);
    opacity: 1;
  }

  .position {
    font-size: var(--_font-caption);
    line-height: var(--_line-caption);
    white-space: nowrap;
  }
`;
