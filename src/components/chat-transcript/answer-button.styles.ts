import {css} from 'lit';

/** Beside what was said, on the side that nothing is on. */
export const answerStyles = css`
  .answer {
    position: absolute;
    inset-block-end: calc(4 * var(--_px));
    inset-inline-end: var(--_space-1);
    display: grid;
    place-items: center;
    inline-size: var(--_target);
    block-size: var(--_target);
    padding: 0;
    border: var(--_line) solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
    color: var(--_text-muted);
    cursor: default;
  }

  .own > .answer {
    inset-inline: var(--_space-1) auto;
  }

  .answer:hover,
  .answer:focus-visible {
    color: var(--_text);
  }

  @media print {
    .answer {
      display: none;
    }
  }
`;
