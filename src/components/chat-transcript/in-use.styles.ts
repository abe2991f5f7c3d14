import {css} from 'lit';

/** What is seen once a transcript is in use: buttons, the way to the end, what failed; and how it's printed. */
export const inUseStyles = css`
  /* Few buttons, all alike: the kit's sheet of buttons is more than they need. */
  button {
    display: inline-flex;
    align-items: center;
    gap: calc(6 * var(--_px));
    min-block-size: var(--_target);
    padding: 0 var(--_space-2);
    border: var(--_line) solid color-mix(in oklab, var(--_text) 20%, var(--_surface));
    border-radius: var(--_radius);
    background: var(--_surface-raised);
    color: var(--_text);
    font-size: var(--_font-small);
    font-weight: var(--_weight-medium);
    line-height: var(--_line-small);
  }

  button:hover {
    background: color-mix(in oklab, var(--_text) 6%, var(--_surface-raised));
  }

  .failure {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: var(--_space-1) var(--_space-2);
    margin-block: var(--_space-1);
    color: var(--_danger-text);
    font-size: var(--_font-small);
    line-height: var(--_line-small);
  }

  .latest {
    position: absolute;
    inset-block-end: var(--_space-2);
    inset-inline: 0;
    inline-size: fit-content;
    min-block-size: var(--_control);
    margin-inline: auto;
    padding-inline: var(--_space-3);
    border-radius: var(--_radius-full);
    box-shadow: var(--_shadow);
    unicode-bidi: plaintext;
  }

  .latest.news {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
    forced-color-adjust: none;
  }

  .latest.news:hover {
    background: var(--_accent-hover);
  }

  @media print {
    .transcript,
    .view,
    .scroller {
      display: block;
      contain: none;
      block-size: auto;
      max-block-size: none;
      overflow: visible;
    }

    .space,
    .latest {
      display: none;
    }
  }
`;
