import {css} from 'lit';

/** One line above the text, there in both cases: what is written doesn't move when the audience changes. */
export const audienceStyles = css`
  .audience {
    display: flex;
    align-items: center;
    gap: 0 calc(6 * var(--_px));
    min-inline-size: 0;
    padding: calc(5 * var(--_px)) calc(6 * var(--_px)) 0;
    color: var(--_internal-text);
    font-size: var(--_font-caption);
    line-height: var(--_line-caption);
    cursor: default;
  }

  .audience:not(:has(.switch)) {
    display: grid;
    grid-template-columns: auto auto minmax(0, 1fr);
    align-items: start;
    padding-inline: var(--_space-3);
  }

  .audience > .icon {
    inline-size: calc(14 * var(--_px));
    block-size: var(--_line-caption);
  }

  .audience > strong {
    min-inline-size: 0;
  }

  .audience-hint {
    overflow: hidden;
    min-inline-size: 0;
    text-overflow: ellipsis;
  }

  .switch + .audience-hint {
    white-space: nowrap;
  }

  .switch {
    display: flex;
    flex: 0 1 auto;
    flex-wrap: wrap;
    gap: var(--_space-half);
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  .choice {
    --_focus-offset: -1px;

    display: inline-flex;
    align-items: center;
    gap: var(--_space-1);
    min-inline-size: 0;
    max-inline-size: 100%;
    min-block-size: var(--_target);
    padding-block: 0;
    padding-inline: calc(6 * var(--_px)) var(--_space-2);
    border: var(--_line) solid transparent;
    border-radius: var(--_radius);
    background: none;
    color: var(--_text-muted);
    font-weight: var(--_weight-medium);
    cursor: default;
    user-select: none;
  }

  .choice > .icon {
    inline-size: calc(14 * var(--_px));
    block-size: calc(14 * var(--_px));
  }

  .choice > span {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .choice.contact > span {
    max-inline-size: calc(200 * var(--_px));
  }

  .choice:hover {
    background: var(--_hover);
    color: var(--_text);
  }

  .choice[aria-checked='true'] {
    border-color: color-mix(in oklab, var(--_text) 18%, var(--_surface));
    background: var(--_surface-sunken);
    color: var(--_text);
  }

  .choice.internal[aria-checked='true'] {
    border-color: var(--_internal-border);
    background: color-mix(in oklab, var(--_internal) 16%, var(--_surface));
    color: var(--_internal-text);
  }

  @container (inline-size < 28em) {
    .choice.contact > span {
      max-inline-size: calc(110 * var(--_px));
    }

    .audience:not(:has(.switch)) {
      grid-template-columns: auto minmax(0, 1fr);
    }

    .audience > strong + .audience-hint {
      grid-column: 2;
    }

    .switch + .audience-hint {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }

  /* Whom it's for is told by the words: they come first. */
  @container (inline-size < 21em) {
    .choice > .icon {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .choice:is(.contact, .internal)[aria-checked='true'] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
