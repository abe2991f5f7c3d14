import {css, type CSSResult} from 'lit';
import {buttons, floating} from '../../styles/controls.js';
import {hostStyles} from '../../styles/host.js';

const tip = css`
  :host {
    position: fixed;
    inset: auto;
    inline-size: max-content;
    max-inline-size: min(calc(360 * var(--_px)), 100vi - 16px);
    margin: 0;
    padding: 0;
    overflow: visible;
    border: 0;
    background: none;
  }

  .tip {
    display: grid;
    gap: var(--_space-2);
    max-inline-size: none;
    /* There's half of the view above or below any line of a link. */
    max-block-size: calc(50vb - 24 * var(--_px));
    overflow: auto;
    padding: var(--_space-3);
    font-size: var(--_font-small);
    line-height: var(--_line-small);
  }

  p,
  ul {
    margin: 0;
    padding: 0;
  }

  .kind {
    display: flex;
    align-items: center;
    gap: calc(6 * var(--_px));
    color: var(--_text-muted);
    font-size: var(--_font-caption);
    line-height: var(--_line-caption);
  }

  .address {
    max-block-size: 8lh;
    overflow: auto;
    color: var(--_text-muted);
    text-align: start;
    overflow-wrap: anywhere;
    user-select: text;
  }

  .address strong {
    color: var(--_text);
    font-weight: var(--_weight-strong);
  }

  .warnings {
    display: grid;
    gap: var(--_space-1);
    list-style: none;
  }

  .warnings > li {
    display: flex;
    align-items: flex-start;
    gap: calc(6 * var(--_px));
  }

  .warnings .icon {
    margin-block-start: calc(2 * var(--_px));
  }

  .alarm {
    color: var(--_danger-text);
  }

  .note {
    color: var(--_text-muted);
  }

  .status {
    color: var(--_danger-text);
  }

  .status:empty {
    display: none;
  }

  .link[aria-busy='true'] {
    cursor: progress;
  }

  @media (pointer: coarse) {
    .button.small {
      min-block-size: calc(44 * var(--_px));
    }
  }
`;

/** As they are adopted by a shadow root. */
export const tipStyles = [hostStyles, buttons, floating, tip].flat(Infinity as 1) as CSSResult[];
