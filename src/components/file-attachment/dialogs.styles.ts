import {css} from 'lit';

export const dialogStyles = css`
  .menu {
    position: fixed;
    min-inline-size: min(calc(160 * var(--_px)), 100vi - 16px);
  }

  .question {
    overflow: auto;
  }

  .question h3,
  .question p {
    margin: 0;
  }

  .question h3 {
    display: flex;
    gap: var(--_space-2);
    font-size: var(--_font-lead);
    font-weight: var(--_weight-strong);
    line-height: var(--_line-lead);
    overflow-wrap: anywhere;
  }

  .question h3 > .icon {
    margin-block-start: var(--_space-1);
    color: var(--_danger-text);
  }

  .reasons {
    display: grid;
    gap: var(--_space-2);
    margin-block: var(--_space-2) var(--_space-4);
  }

  .risky-name {
    display: block;
    font-weight: var(--_weight-medium);
    overflow-wrap: anywhere;
  }

  .view-bar > .size {
    flex: 1 0 auto;
    padding-inline: var(--_space-1);
    color: var(--_text-muted);
    font-size: var(--_font-caption);
  }

  .view-image {
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 0;
    border-radius: var(--_radius);
    object-fit: scale-down;
  }
`;
