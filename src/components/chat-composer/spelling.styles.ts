import {css} from 'lit';

export const spellingStyles = css`
  .question.spelling {
    row-gap: var(--_space-2);
  }

  .spelling > #misspelled {
    flex: 1 1 min(calc(160 * var(--_px)), 100% - 24 * var(--_px));
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .spelling > .words,
  .spelling > .suggestions {
    display: flex;
    flex: 1 1 calc(100% + 2 * var(--_ring));
    flex-wrap: wrap;
    align-items: center;
    gap: calc(6 * var(--_px));
    max-block-size: calc(96 * var(--_px));
    overflow-y: auto;
    scrollbar-width: thin;
    /* Room for the ring of the focus, within what would cut it off. */
    margin: calc(-1 * var(--_ring));
    padding: var(--_ring);

    --_ring: max(4px, var(--_space-1));
  }

  .word {
    text-decoration: underline wavy var(--_danger-text) 1px;
    text-underline-offset: 3px;
  }

  .word[aria-expanded='true'] {
    border-color: var(--_warning-text);
  }

  .spelling > .suggestions {
    flex-basis: min(calc(160 * var(--_px)), 100% + 2 * var(--_ring));
  }

  /* Apart from the words that it isn't one of, and from what scrolls. */
  .add {
    --_button-text: var(--_accent-text);

    margin-inline-start: auto;
  }

  .spelling .faint {
    color: var(--_text-muted);
  }

  .language {
    max-inline-size: min(calc(160 * var(--_px)), 100%);
    min-block-size: var(--_target);
    margin-inline-start: auto;
    padding-inline: var(--_space-1);
    border: var(--_line) solid var(--_border-control);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
    color: var(--_text);
    font: inherit;
  }

  .spelling-note {
    display: flex;
    align-items: flex-start;
    gap: calc(6 * var(--_px));
    margin: 0;
    padding: 0 var(--_space-3) calc(6 * var(--_px));
    color: var(--_text-muted);
    font-size: var(--_font-caption);
    line-height: var(--_line-caption);
  }

  .spelling-note > svg {
    inline-size: calc(14 * var(--_px));
    block-size: var(--_line-caption);
  }
`;
