import {css} from 'lit';

export const previewStyles = css`
  .preview {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    font-size: var(--_font-small);
    line-height: var(--_line-small);
  }

  .preview-head {
    display: flex;
    flex: none;
    align-items: center;
    gap: var(--_space-2);
    padding-block-start: var(--_space-1);
    padding-inline: var(--_space-3) var(--_space-2);
  }

  h3 {
    flex: 1;
    min-inline-size: 0;
    margin: 0;
    overflow: hidden;
    font-size: var(--_font-small);
    font-weight: var(--_weight-strong);
    line-height: var(--_line-small);
    text-align: start;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .button.icon.star[aria-pressed='true'] {
    --_button: transparent;

    color: var(--_warning-text);
  }

  .button.star[aria-pressed='true'] > .icon {
    fill: currentColor;
  }

  .preview-body {
    flex: 1 1 auto;
    min-block-size: calc(40 * var(--_px));
    padding: var(--_space-1) var(--_space-3) var(--_space-2);
    overflow: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
  }

  .text {
    display: block;
    overflow-wrap: anywhere;
    text-align: start;
    white-space: pre-wrap;
    user-select: text;
  }

  mark {
    color: inherit;
  }

  mark.filled {
    background: none;
    text-decoration: underline;
    text-decoration-color: var(--_border-control);
    text-decoration-style: dotted;
    text-underline-offset: 3px;
  }

  mark.blank {
    padding-inline: var(--_space-1);
    border: var(--_line) dashed var(--_warning-border);
    border-radius: calc(4 * var(--_px));
    background: var(--_warning-surface);
    color: var(--_warning-text);
  }

  .remark,
  .files > li,
  .failure {
    display: flex;
    align-items: center;
    gap: calc(6 * var(--_px));
    min-inline-size: 0;
    color: var(--_text-muted);
    font-size: var(--_font-caption);
    line-height: var(--_line-caption);
  }

  .remark {
    margin: var(--_space-2) 0 0;
  }

  .files {
    display: grid;
    gap: var(--_space-1);
    margin: var(--_space-2) 0 0;
    padding: 0;
    list-style: none;
  }

  .file-name {
    min-inline-size: 0;
    overflow: hidden;
    color: var(--_text);
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  rich-media-renderer {
    margin-block-start: var(--_space-2);
  }

  .asked {
    display: grid;
    flex: none;
    grid-template-columns: minmax(0, auto) minmax(calc(100 * var(--_px)), 1fr);
    align-items: center;
    gap: var(--_space-1) var(--_space-2);
    max-block-size: 45%;
    padding: var(--_space-2) var(--_space-3);
    overflow: auto;
    border-block-start: var(--_line) solid var(--_border);
  }

  .asked > .field-label {
    margin: 0;
    overflow-wrap: anywhere;
  }

  .foot {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-2);
    padding: var(--_space-1) var(--_space-3) var(--_space-2);
  }

  .alert {
    flex: 1;
    min-inline-size: 0;
  }

  .failure {
    color: var(--_danger-text);
  }
`;
