import {css} from 'lit';

/** Cards, groups of them, lists of facts, tables and what isn't understood. */
export const cardStyles = css`
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    max-inline-size: var(--_widest);
    overflow: clip;
    border: var(--_line) solid var(--_border);
    border-radius: calc(8 * var(--_px));
    background: var(--_surface);
  }

  .card-body {
    align-content: start;
    padding: var(--_space-2) var(--_space-3);
  }

  .card.card-body {
    gap: var(--_space-2);
  }

  /* What is asked within a card needs no frame of its own. */
  .card-body > .card.card-body {
    padding: 0;
    border: 0;
    border-radius: 0;
  }

  /* Its media have a size of their own nowhere else: words alone don't make it narrower. */
  .card.pictured {
    inline-size: var(--_widest);
    max-inline-size: 100%;
  }

  .card > .card-body:not(:has(> *)) {
    display: none;
  }

  .card > .media,
  .card > .media > .frame {
    max-inline-size: none;
    inline-size: 100%;
    border-radius: 0;
  }

  .facts,
  .fields {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-half);
    max-inline-size: var(--_widest);
    margin: 0;
  }

  .fields {
    gap: var(--_space-2);
  }

  .fact {
    display: grid;
    grid-template-columns: minmax(5em, 2fr) minmax(0, 3fr);
    gap: var(--_space-2);
    font-size: var(--_font-small);
    line-height: var(--_line-small);
  }

  dt {
    color: var(--_text-muted);
    overflow-wrap: anywhere;
  }

  dd {
    min-inline-size: 0;
    margin: 0;
    overflow-wrap: anywhere;
  }

  /* Columns stay where they are, whatever language stands in them. */
  .fact > dt,
  .fact > dd > .words,
  .field > dt {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  .field > dt {
    color: var(--_text);
    font-size: var(--_font-small);
    font-weight: var(--_weight-medium);
    line-height: var(--_line-small);
  }

  .field > dd {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-1);
  }

  .value {
    display: flex;
    align-items: center;
    gap: var(--_space-1);
    padding: calc(3 * var(--_px)) var(--_space-2);
    border: var(--_line) solid var(--_border);
    border-radius: var(--_radius);
    font-size: var(--_font-small);
    line-height: var(--_line-small);
    white-space: pre-wrap;
  }

  .value.empty {
    border-style: dashed;
    color: var(--_text-muted);
  }

  .value.answered {
    border-color: var(--_accent);
    background: var(--_accent-surface);
  }

  .items {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-1);
    max-inline-size: var(--_widest);
  }

  .columns {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    max-inline-size: var(--_widest);
  }

  .column {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--_space-1);
    flex: var(--_share, 1) 1 0;
    min-inline-size: min(100%, 5em);
  }

  .column.narrow {
    flex: 0 0 auto;
    min-inline-size: 0;
  }

  .carousel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-1);
  }

  .slides {
    display: flex;
    gap: var(--_space-2);
    overflow: auto hidden;
    overscroll-behavior-inline: contain;
    scrollbar-width: none;
    border-radius: calc(8 * var(--_px));

    --_focus-offset: -2px;
  }

  .slide {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    flex: 0 0 min(calc(220 * var(--_px)), 88%);
    min-inline-size: 0;
  }

  .slide > .card {
    grid-template-rows: auto 1fr;
  }

  .pages {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: var(--_space-2);
    color: var(--_text-muted);
    font-size: var(--_font-caption);
    font-variant-numeric: tabular-nums;
    line-height: var(--_line-caption);
  }

  .pages[hidden] {
    display: none;
  }

  .table-box {
    max-inline-size: 100%;
    overflow-x: auto;
    scrollbar-width: thin;
  }

  .table-box > table {
    border-collapse: collapse;
    font-size: var(--_font-small);
    line-height: var(--_line-small);
  }

  .table-box :is(th, td) {
    padding: var(--_space-half) var(--_space-2);
    border: var(--_line) solid var(--_border);
    text-align: start;
    vertical-align: top;
  }

  .table-box th {
    background: var(--_surface-sunken);
    font-weight: var(--_weight-strong);
  }

  .location {
    display: flex;
    gap: var(--_space-2);
    max-inline-size: var(--_widest);
  }

  .location > .icon,
  .hint > .icon {
    margin-block-start: calc(1 * var(--_px));
    color: var(--_text-muted);
  }

  .unknown > .hint {
    color: var(--_warning-text);
  }

  .unknown > .hint > .icon {
    color: inherit;
  }

  summary {
    inline-size: fit-content;
    border-radius: calc(3 * var(--_px));
    color: var(--_accent-text);
    font-size: var(--_font-small);
    line-height: var(--_target);
    cursor: default;
  }

  .folded > .stack {
    padding-block-start: var(--_space-1);
  }

  .raw > pre {
    max-block-size: calc(240 * var(--_px));
    margin: 0;
    padding: var(--_space-2);
    overflow: auto;
    border: var(--_line) solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface-sunken);
    font-family: ui-monospace, monospace;
    font-size: var(--_font-caption);
    line-height: var(--_line-caption);
    overflow-wrap: anywhere;
    text-align: left;
    white-space: pre-wrap;
  }

  :is(.ground-accent, .ground-good, .ground-warning, .ground-attention, .ground-subtle) {
    box-sizing: border-box;
    max-inline-size: var(--_widest);
    padding: var(--_space-2);
    border-radius: var(--_radius);
    background: var(--_surface-sunken);
  }

  .ground-accent {
    background: var(--_accent-surface);
  }

  .ground-good {
    background: var(--_success-surface);
  }

  .ground-warning {
    background: var(--_warning-surface);
  }

  .ground-attention {
    background: var(--_danger-surface);
  }

  @media (prefers-reduced-motion: no-preference) {
    .slides {
      scroll-behavior: smooth;
    }
  }

  @media (forced-colors: active) {
    :is(.ground-accent, .ground-good, .ground-warning, .ground-attention, .ground-subtle) {
      border: var(--_line) solid CanvasText;
    }
  }

  @media print {
    .slides {
      flex-wrap: wrap;
    }

    .pages {
      display: none;
    }
  }
`;
