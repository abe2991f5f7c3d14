import {css} from 'lit';

/** One ring for all. `--_focus-offset` draws it inwards where a neighbour or a scroller would cut it off. */
export const focusRing = css`
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: var(--_focus-offset, 2px);
  }

  :host(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
`;
