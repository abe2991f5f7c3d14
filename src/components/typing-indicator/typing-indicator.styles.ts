import {css} from 'lit';

export const styles = css`
  /* In a grid it must not be wider than there's room. */
  :host {
    min-inline-size: 0;
  }

  /* A place of its own: what is said here never moves what is around it. */
  .indicator {
    contain: content;
    box-sizing: border-box;
    block-size: calc(24 * var(--_px));
    padding-inline: var(--_pad-pane);
    color: var(--_text-muted);
    font-size: var(--_font-caption);
    line-height: var(--_line-caption);
  }

  .indicator.roomy {
    container-type: inline-size;
    block-size: calc(84 * var(--_px));
  }

  .notice {
    margin: 0;
    padding-block: var(--_space-1);
    overflow: clip;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  /* Looks unlike any message, and can't be selected, dragged or copied. */
  .preview {
    display: flex;
    align-items: flex-start;
    gap: var(--_space-2);
    inline-size: fit-content;
    max-inline-size: 100%;
    padding: calc(5 * var(--_px)) var(--_space-2);
    border: var(--_line) dashed var(--_border-control);
    border-radius: var(--_radius);
    font-size: var(--_font-small);
    line-height: var(--_line-small);
    user-select: none;
    -webkit-user-select: none;
    pointer-events: none;
  }

  .not-sent {
    flex: none;
    font-size: var(--_font-caption);
    font-weight: var(--_weight-medium);
  }

  /* The end of a long text is what is being written: the beginning is cut off. */
  .text {
    display: flex;
    flex-direction: column-reverse;
    max-block-size: calc(2 * var(--_line-small));
    min-inline-size: 0;
    overflow: hidden;
    font-style: italic;
    overflow-wrap: anywhere;
  }

  .text > span {
    white-space: pre-wrap;
  }

  /* One below the other: beside it, the words would have room for a few letters. Both must fit in its place. */
  @container (inline-size < 18em) {
    .preview {
      flex-direction: column;
      gap: 0;
      padding-block: calc(2 * var(--_px));
    }

    .not-sent {
      line-height: var(--_line-caption);
      max-inline-size: 100%;
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
  }

  @media print {
    .indicator {
      display: none;
    }
  }
`;
