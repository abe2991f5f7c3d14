import {css} from 'lit';

/** An image in full size, over the page. */
export const viewStyles = css`
  .view-name {
    flex: 1 1 0;
  }

  .view-area {
    --_focus-offset: -2px;

    min-block-size: 0;
    overflow: auto;
    border-radius: var(--_radius);
    background: var(--_surface-sunken);
  }

  .view-image {
    display: block;
    inline-size: calc(100% * var(--_zoom, 1));
    block-size: calc(100% * var(--_zoom, 1));
    object-fit: scale-down;
  }

  .view-image.zoomed {
    object-fit: contain;
  }
`;
