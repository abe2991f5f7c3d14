import {css} from 'lit';

/** Markdown as it stands in a message: dense, and no larger than the words around it but for headings. */
export const markdownStyles = css`
  .markdown {
    min-inline-size: 0;
    overflow-wrap: anywhere;
    white-space: normal;
  }

  .written {
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }

  .markdown :where(p, ul, ol, blockquote, pre, .heading, .table-box, hr) {
    margin-block: 0;
  }

  .markdown > * + *,
  .markdown :is(blockquote, li) > * + :is(p, pre, blockquote, .table-box) {
    margin-block-start: var(--_space-2);
  }

  .markdown li > :is(ul, ol),
  .markdown li + li {
    margin-block-start: var(--_space-half);
  }

  /* A line break that was written is seen, as in any message. */
  .markdown :is(p, li, td, th, .heading) {
    white-space: pre-line;
  }

  .markdown .heading {
    font-size: var(--_font-body);
    font-weight: var(--_weight-strong);
    line-height: var(--_line-body);
  }

  .markdown > .heading:is(h1, h2, h3) {
    font-size: var(--_font-lead);
    line-height: var(--_line-lead);
  }

  .markdown .heading + * {
    margin-block-start: var(--_space-1);
  }

  .markdown :is(ul, ol) {
    padding-inline-start: var(--_space-5);
  }

  .markdown ul {
    list-style: disc;
  }

  .markdown ul ul {
    list-style: circle;
  }

  .markdown ol {
    list-style: decimal;
  }

  .markdown .task-item {
    list-style: none;
  }

  .markdown .task {
    display: inline-grid;
    place-items: center;
    inline-size: calc(13 * var(--_px));
    block-size: calc(13 * var(--_px));
    margin-inline: calc(-1 * var(--_space-5)) var(--_space-2);
    border: var(--_line) solid var(--_border-control);
    border-radius: calc(3 * var(--_px));
    vertical-align: -2px;
  }

  .markdown .task.done::before {
    content: '';
    inline-size: calc(4 * var(--_px));
    block-size: calc(7 * var(--_px));
    border: solid var(--_text);
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    translate: 0 -1px;
  }

  .markdown code {
    padding: 0 calc(3 * var(--_px));
    border-radius: calc(3 * var(--_px));
    background: color-mix(in oklab, var(--_text) 8%, transparent);
    font-family: ui-monospace, monospace;
    font-size: 0.93em;
  }

  .markdown pre {
    padding: var(--_space-2);
    border: var(--_line) solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface-sunken);
    direction: ltr;
    text-align: left;
    white-space: pre-wrap;
  }

  .markdown pre > code {
    padding: 0;
    background: none;
  }

  .markdown blockquote {
    margin-inline: 0;
    padding-inline-start: var(--_space-2);
    border-inline-start: calc(2 * var(--_px)) solid var(--_border-control);
    color: var(--_text-muted);
  }

  .markdown hr {
    block-size: 0;
    border: 0;
    border-block-start: var(--_line) solid var(--_border);
  }

  .markdown .table-box {
    max-inline-size: 100%;
    overflow-x: auto;
    scrollbar-width: thin;
  }

  .markdown table {
    border-collapse: collapse;
    font-size: var(--_font-small);
    line-height: var(--_line-small);
    overflow-wrap: break-word;
  }

  .markdown :is(th, td) {
    padding: var(--_space-half) var(--_space-2);
    border: var(--_line) solid var(--_border);
    text-align: start;
    vertical-align: top;
  }

  .markdown [align='center'] {
    text-align: center;
  }

  .markdown [align='right'] {
    text-align: right;
  }

  .markdown th {
    background: var(--_surface-sunken);
    font-weight: var(--_weight-strong);
  }
`;
