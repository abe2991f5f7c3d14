import {css} from 'lit';

export const treeStyles = css`
  .tree {
    padding: var(--_space-1);
    overflow: auto;
    overscroll-behavior: contain;
    background: var(--_surface-sunken);
    font-size: var(--_font-small);
    line-height: var(--_line-small);
    scrollbar-width: thin;
  }

  .place {
    --_focus-offset: -2px;
    --_level: 0;

    display: flex;
    align-items: center;
    gap: var(--_space-1);
    min-block-size: var(--_target);
    padding-block: var(--_space-half);
    padding-inline: calc(var(--_space-1) + var(--_level) * var(--_space-3)) var(--_space-2);
    border-radius: calc(5 * var(--_px));
    cursor: default;
    user-select: none;
  }

  .level-2 {
    --_level: 1;
  }

  .level-3 {
    --_level: 2;
  }

  .level-4 {
    --_level: 3;
  }

  .level-5 {
    --_level: 4;
  }

  .level-6 {
    --_level: 5;
  }

  .place:hover {
    background: var(--_hover);
  }

  .place[aria-selected='true'] {
    background: color-mix(in oklab, var(--_accent) 14%, transparent);
    font-weight: var(--_weight-medium);
  }

  .twist {
    display: inline-grid;
    flex: none;
    place-items: center;
    inline-size: calc(18 * var(--_px));
    color: var(--_text-muted);
  }

  .twist > .icon {
    inline-size: calc(14 * var(--_px));
    block-size: calc(14 * var(--_px));
    transition: rotate var(--_fast) var(--_ease);
  }

  .twist.open > .icon {
    rotate: 90deg;
  }

  .twist.open:dir(rtl) > .icon {
    rotate: -90deg;
  }

  .place-name {
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    .place[aria-selected='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }

    .place[aria-selected='true'] > .twist {
      color: inherit;
    }
  }
`;
