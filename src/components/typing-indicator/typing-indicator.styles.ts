import {css} from 'lit';

export const styles = css`
  /* A place of its own: what is said here never moves what is around it. */
  .indicator {
    contain: content;
    box-sizing: border-box;
    block-size: calc(24 * var(--_px));
    padding-inline: var(--_pad-pane);
    overflow: hidden;
    color: var(--_text-muted);
    font-size: var(--_font-caption);
    line-height: var(--_line-caption);
  }

  .indicator.roomy {
    block-size: calc(84 * var(--_px));
  }

  .notice {
    display: flex;
    align-items: center;
    gap: calc(6 * var(--_px));
    margin: 0;
    padding-block: var(--_space-1);
    white-space: nowrap;
  }

  .names {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .dots {
    display: flex;
    flex: none;
    gap: calc(3 * var(--_px));
  }

  .dots > span {
    inline-size: calc(4 * var(--_px));
    block-size: calc(4 * var(--_px));
    border-radius: 50%;
    background: currentColor;
    animation: _type 1.4s ease-in-out infinite;
  }

  .dots > :nth-child(2) {
    animation-delay: 160ms;
  }

  .dots > :nth-child(3) {
    animation-delay: 320ms;
  }

  @keyframes _type {
    0%,
    60%,
    100% {
      opacity: 0.35;
    }
    30% {
      opacity: 1;
    }
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

  @media (prefers-reduced-motion: reduce) {
    .dots > span {
      animation: none;
      opacity: 0.7;
    }
  }

  @media (forced-colors: active) {
    .dots > span {
      background: CanvasText;
    }
  }

  @media print {
    .indicator {
      display: none;
    }
  }
`;
