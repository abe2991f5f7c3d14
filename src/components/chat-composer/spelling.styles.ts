import {css} from 'lit';

export const spellingStyles = css`
  .spelling > #misspelled {
    flex: 1 1 calc(160 * var(--_px));
    min-inline-size: 0;
  }

  .spelling > .words,
  .spelling > .suggestions {
    display: flex;
    flex: 1 1 100%;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(6 * var(--_px));
    max-block-size: calc(96 * var(--_px));
    overflow-y: auto;
    /* Room for the ring of the focus. */
    padding: calc(4 * var(--_px));
  }

  .word,
  .suggestion,
  .spelling .button {
    max-inline-size: 100%;
    overflow-wrap: anywhere;
    white-space: normal;
  }

  .word {
    text-decoration: underline wavy var(--_danger-text) 1px;
    text-underline-offset: 3px;
  }

  .word[aria-expanded='true'] {
    border-color: var(--_warning-text);
    font-weight: var(--_weight-strong);
  }

  .spelling .faint {
    color: var(--_text-muted);
  }

  .language {
    max-inline-size: calc(160 * var(--_px));
    min-block-size: calc(24 * var(--_px));
    border: var(--_line) solid var(--_border-control);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
    color: var(--_text);
    font: inherit;
  }

  .spelling-note {
    display: flex;
    align-items: center;
    gap: calc(6 * var(--_px));
    margin: 0;
    padding: 0 var(--_space-3) calc(6 * var(--_px));
    color: var(--_text-muted);
    font-size: var(--_font-small);
    line-height: var(--_line-small);
  }
`;
