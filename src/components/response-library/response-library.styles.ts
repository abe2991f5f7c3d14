import {css} from 'lit';
import {listStyles} from './styles/list.js';
import {previewStyles} from './styles/preview.js';
import {treeStyles} from './styles/tree.js';

const layout = css`
  :host {
    container-type: inline-size;
    block-size: calc(320 * var(--_px));
    min-block-size: 0;
  }

  .library {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    min-block-size: 0;
    background: var(--_surface);
  }

  .head {
    display: flex;
    flex: none;
    align-items: center;
    gap: var(--_space-1);
    padding: var(--_pad-row) var(--_pad-pane);
  }

  .search-box {
    position: relative;
    flex: 1;
    min-inline-size: 0;
  }

  .search-box > .icon {
    position: absolute;
    inset-block: 0;
    inset-inline-start: var(--_space-2);
    margin-block: auto;
    color: var(--_text-muted);
    pointer-events: none;
  }

  .search {
    padding-inline-start: calc(30 * var(--_px));
  }

  .place-button {
    display: none;
    max-inline-size: 45%;
    padding-inline: var(--_space-2);
  }

  .place-button > span {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .body {
    display: grid;
    flex: 1;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr) minmax(0, 2fr) minmax(0, 2fr);
    min-block-size: 0;
    border-block-start: var(--_line) solid var(--_border);
  }

  .body > * + * {
    border-inline-start: var(--_line) solid var(--_border);
  }

  .waiting {
    grid-template: repeat(4, calc(36 * var(--_px))) / minmax(0, 1fr);
    gap: var(--_space-2);
    padding: var(--_space-3);
    animation: appear 1ms linear 200ms both;
  }

  .waiting > * + * {
    border: 0;
  }

  @keyframes appear {
    from {
      visibility: hidden;
    }
  }

  .library > .empty {
    flex: 1;
    gap: var(--_space-3);
    border-block-start: var(--_line) solid var(--_border);
  }

  /* A list over its preview, the tree beside both. */
  @container (inline-size < 52em) {
    .body:not(.waiting) {
      grid-template: minmax(0, 1fr) minmax(0, auto) / minmax(calc(120 * var(--_px)), 1fr) minmax(
          0,
          3fr
        );
    }

    .tree {
      grid-row: 1 / 3;
    }

    .preview {
      grid-column: 2;
      max-block-size: calc(170 * var(--_px));
      border-block-start: var(--_line) solid var(--_border);
    }
  }

  /* One above the other, and the tree in their place when it's wanted. */
  @container (inline-size < 34em) {
    .place-button {
      display: inline-flex;
    }

    .body:not(.waiting) {
      grid-template-columns: minmax(0, 1fr);
    }

    .body > * {
      border-inline-start: 0;
    }

    .preview {
      grid-column: 1;
    }

    .body:not(.with-tree) > .tree,
    .with-tree > :is(.found, .preview) {
      display: none;
    }
  }
`;

export const styles = [layout, treeStyles, listStyles, previewStyles];
