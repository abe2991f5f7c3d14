import {css} from 'lit';

/** Text, its looks, links, and what is told of what the contact did. */
export const wordStyles = css`
  .words {
    margin: 0;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }

  .heading {
    font-weight: var(--_weight-strong);
    overflow-wrap: anywhere;
  }

  .subtitle,
  .hint,
  .description,
  .state,
  .note {
    color: var(--_text-muted);
    font-size: var(--_font-small);
    line-height: var(--_line-small);
  }

  .hint {
    display: flex;
    gap: calc(6 * var(--_px));
    margin: 0;
    overflow-wrap: anywhere;
  }

  .tone-accent {
    color: var(--_accent-text);
  }

  .tone-good {
    color: var(--_success-text);
  }

  .tone-warning {
    color: var(--_warning-text);
  }

  .tone-attention {
    color: var(--_danger-text);
  }

  .tone-subtle {
    color: var(--_text-muted);
  }

  :is(p, div, span).size-small {
    font-size: var(--_font-small);
  }

  :is(p, div, span):is(.size-medium, .size-large) {
    font-size: var(--_font-lead);
    line-height: var(--_line-lead);
  }

  :is(p, div, span).size-extra-large {
    font-size: var(--_font-title);
    line-height: var(--_line-title);
  }

  .bolder {
    font-weight: var(--_weight-strong);
  }

  .lighter {
    font-weight: 300;
  }

  .italic {
    font-style: italic;
  }

  .strikethrough {
    text-decoration: line-through;
  }

  .underlined {
    text-decoration: underline;
  }

  .highlight {
    background: color-mix(in oklab, var(--_warning) 24%, transparent);
  }

  .monospace {
    font-family: ui-monospace, monospace;
  }

  /* From left to right in any language: what is cut off is its end, never its host. */
  .address {
    display: block;
    direction: ltr;
    max-inline-size: 100%;
    overflow: hidden;
    font-size: var(--_font-small);
    line-height: var(--_line-small);
    text-align: -webkit-match-parent;
    text-align: match-parent;
    text-overflow: ellipsis;
    white-space: nowrap;

    --_focus-offset: -2px;
  }

  .answer {
    margin: 0;
    padding-inline-start: var(--_space-2);
    border-inline-start: calc(2 * var(--_px)) solid var(--_accent);
    font-size: var(--_font-small);
    line-height: var(--_line-small);
    overflow-wrap: anywhere;
  }

  .answer-words {
    font-weight: var(--_weight-strong);
    white-space: pre-wrap;
  }

  .evidence {
    display: block;
    color: var(--_text-muted);
    font-size: var(--_font-caption);
    line-height: var(--_line-caption);
  }
`;
