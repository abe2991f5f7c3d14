import {css} from 'lit';

/** A medium's place, which is the same before and after it's loaded. */
export const mediaStyles = css`
  .media,
  .media-place {
    display: inline-grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-half);
    inline-size: var(--_widest);
    max-inline-size: 100%;
    vertical-align: top;
  }

  .media-place {
    display: grid;
  }

  .frame {
    --_focus-offset: -2px;

    display: grid;
    inline-size: min(100%, calc(var(--_width, 999) * var(--_px)));
    aspect-ratio: var(--_ratio, 16 / 9);
    max-block-size: calc(320 * var(--_px));
    min-block-size: calc(24 * var(--_px));
    overflow: hidden;
    border-radius: var(--_radius);
    background: var(--_surface-sunken);
  }

  .media {
    container: medium / inline-size;
  }

  .frame.flat {
    aspect-ratio: auto;
  }

  .frame > * {
    grid-area: 1 / 1;
    min-inline-size: 0;
    min-block-size: 0;
  }

  .frame :is(img, video) {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }

  .audio > .frame {
    aspect-ratio: auto;
    min-block-size: calc(54 * var(--_px));
  }

  .audio audio {
    inline-size: 100%;
    block-size: calc(54 * var(--_px));
  }

  .open {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    padding: 0;
    border: 0;
    border-radius: inherit;
    background: none;
    cursor: zoom-in;
  }

  .placeholder {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: var(--_space-1);
    padding: var(--_space-1) var(--_space-2);
    overflow: hidden;
    border: var(--_line) dashed var(--_border-control);
    border-radius: inherit;
    color: var(--_text-muted);
    font-size: var(--_font-small);
    line-height: var(--_line-small);
    text-align: center;
    white-space: normal;
  }

  .alt {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    line-clamp: 3;
    max-inline-size: 100%;
    overflow: hidden;
    overflow-wrap: anywhere;
  }

  .placeholder > .note {
    overflow-wrap: anywhere;
  }

  .show {
    max-inline-size: 100%;
    min-block-size: var(--_target);
    padding: var(--_space-half) var(--_space-2);
    border: var(--_line) solid color-mix(in oklab, var(--_text) 20%, var(--_surface));
    border-radius: var(--_radius);
    background: var(--_surface-raised);
    color: var(--_text);
    font-weight: var(--_weight-medium);
    overflow-wrap: anywhere;
  }

  .show:hover {
    background: color-mix(in oklab, var(--_text) 6%, var(--_surface-raised));
  }

  .audio .placeholder {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: var(--_space-1) var(--_space-2);
  }

  .media-title {
    overflow-wrap: anywhere;
    color: var(--_text-muted);
    font-size: var(--_font-small);
    line-height: var(--_line-small);
  }

  /* Too small for words: they are in the button's name. */
  .media:is(.size-icon, .size-small) {
    inline-size: calc(32 * var(--_px));
    flex: none;
  }

  .media.size-small {
    inline-size: calc(64 * var(--_px));
  }

  .media.size-medium {
    inline-size: calc(120 * var(--_px));
  }

  .media:is(.size-icon, .size-small, .size-medium) > .frame {
    aspect-ratio: var(--_ratio, 1);
  }

  .media:is(.size-icon, .size-small) .placeholder {
    position: relative;
    padding: 0;
  }

  .media:is(.size-icon, .size-small) .placeholder > :is(.alt, .note) {
    display: none;
  }

  .media:is(.size-icon, .size-small) .show {
    position: absolute;
    inset: 0;
    min-block-size: 0;
    padding: 0;
    border: 0;
    background: none;
    font-size: 0;
  }

  @container medium (inline-size < 11em) {
    .placeholder {
      position: relative;
      padding: 0;
    }

    .placeholder > :is(.alt, .note) {
      display: none;
    }

    .show {
      position: absolute;
      inset: 0;
      min-block-size: 0;
      padding: 0;
      border: 0;
      background: none;
      font-size: 0;
    }
  }

  .media.round > .frame {
    aspect-ratio: 1;
    border-radius: 50%;
  }

  .media.round img {
    object-fit: cover;
  }

  .file-line {
    display: inline-flex;
    align-items: center;
    gap: calc(6 * var(--_px));
  }

  .file-name {
    min-inline-size: 0;
    font-weight: var(--_weight-medium);
    overflow-wrap: anywhere;
  }

  @media (forced-colors: active) {
    .frame {
      outline: var(--_line) solid CanvasText;
      outline-offset: calc(-1 * var(--_line));
    }
  }
`;
