import {css} from 'lit';

/** What was offered: quiet, since nobody can press it, and the chosen one unmistakable. */
export const optionStyles = css`
  .options {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-1);
    max-inline-size: var(--_widest);
  }

  .options.quick-replies {
    display: flex;
    flex-wrap: wrap;
  }

  .section {
    color: var(--_text-muted);
    font-size: var(--_font-small);
    font-weight: var(--_weight-medium);
    line-height: var(--_line-small);
  }

  .option {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-2);
    min-inline-size: 0;
    padding: calc(3 * var(--_px)) var(--_space-2);
    border: var(--_line) solid var(--_border-control);
    border-radius: var(--_radius);
    font-size: var(--_font-small);
    line-height: var(--_line-small);
  }

  .quick-replies > .option {
    border-radius: var(--_radius-full);
    padding-inline: var(--_space-3);
  }

  :is(.radio, .checkboxes, .list) > .option {
    border-color: var(--_border);
  }

  .option.chosen {
    border-color: var(--_accent);
    background: var(--_accent-surface);
    box-shadow: inset 0 0 0 var(--_line) var(--_accent);
  }

  .option.disabled > .option-text > .option-label {
    color: var(--_text-muted);
    text-decoration: line-through;
  }

  .option-text {
    display: flex;
    flex: 1 1 0;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space-2);
    min-inline-size: 0;
  }

  .quick-replies > .option > .option-text {
    flex: 0 1 auto;
  }

  .quick-replies > .option > .media {
    inline-size: calc(24 * var(--_px));
  }

  .option-label {
    min-inline-size: 0;
    font-weight: var(--_weight-medium);
    overflow-wrap: anywhere;
  }

  .option-text > .description {
    flex-basis: 100%;
    overflow-wrap: anywhere;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    white-space: pre-wrap;
  }

  .state {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-half);
    font-size: var(--_font-caption);
    line-height: var(--_line-caption);
  }

  .chosen-mark {
    color: var(--_accent-text);
    font-weight: var(--_weight-strong);
  }

  .chosen-mark > .icon,
  .answered > .icon {
    inline-size: calc(14 * var(--_px));
    block-size: calc(14 * var(--_px));
  }

  .choice-mark {
    flex: none;
    display: inline-grid;
    place-items: center;
    inline-size: calc(14 * var(--_px));
    block-size: calc(14 * var(--_px));
    border: var(--_line) solid var(--_border-control);
    border-radius: calc(3 * var(--_px));
  }

  .choice-mark.radio {
    border-radius: 50%;
  }

  .choice-mark.on::before {
    content: '';
    inline-size: calc(8 * var(--_px));
    block-size: calc(8 * var(--_px));
    border-radius: inherit;
    background: var(--_text);
    forced-color-adjust: none;
  }

  @media (forced-colors: active) {
    .option.chosen {
      outline: calc(2 * var(--_px)) solid Highlight;
      outline-offset: calc(-2 * var(--_px));
    }

    .choice-mark.on::before {
      background: CanvasText;
    }
  }
`;
