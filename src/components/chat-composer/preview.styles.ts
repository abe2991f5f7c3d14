import {css} from 'lit';

export const previewStyles = css`
  .preview {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-half);
    max-block-size: calc(160 * var(--_px));
    padding: var(--_space-2) var(--_space-3);
    overflow-y: auto;
    border-block-start: var(--_line) solid var(--_border);
    cursor: default;
  }

  .preview p {
    margin: 0;
    font-size: var(--_font-caption);
    line-height: var(--_line-caption);
  }

  .preview-label,
  .preview-empty,
  .preview-quote {
    color: var(--_text-muted);
  }

  .preview .preview-author {
    margin-block-start: var(--_space-1);
    font-weight: var(--_weight-strong);
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  .preview-bubble {
    justify-self: start;
    max-inline-size: 100%;
    padding: calc(6 * var(--_px)) calc(10 * var(--_px));
    border-radius: var(--_radius-bubble);
    background: color-mix(in oklab, var(--_accent) 12%, var(--_surface));
  }

  .preview-text {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  .preview-quote {
    overflow: hidden;
    margin-block-end: calc(4 * var(--_px));
    padding-inline-start: var(--_space-2);
    border-inline-start: 2px solid currentcolor;
    font-size: var(--_font-small);
    line-height: var(--_line-small);
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    .preview-bubble {
      border: var(--_line) solid CanvasText;
    }
  }
`;
