import {css} from 'lit';

export const styles = css`
  :host {
    min-block-size: 0;
    min-inline-size: 0;
  }

  .bar {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    min-block-size: 0;
    background: var(--_surface-sunken);
    outline-offset: -2px;
  }

  /* What is for the ear alone has its place in them: elsewhere it would have the page scroll to where it isn't cut off. */
  .list,
  .offers {
    position: relative;
    margin: 0;
    padding: var(--_space-2);
    overflow: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
  }

  .list[hidden],
  .offers[hidden] {
    display: none;
  }

  /* Below what is open: an offer moves nothing that the agent is about to choose. */
  .list {
    display: flex;
    flex: 1 1 auto;
    flex-direction: column;
    gap: var(--_space-half);
    min-block-size: calc(60 * var(--_px));
  }

  .offers {
    display: grid;
    flex: 0 1 auto;
    gap: var(--_space-2);
    margin-block-start: auto;
    max-block-size: 70%;
    border-block-start: var(--_line) solid var(--_border);
  }

  waiting-summary {
    flex: none;
    padding: var(--_space-1) var(--_space-3);
    border-block-start: var(--_line) solid var(--_border);
  }

  waiting-summary[hidden] {
    display: none;
  }

  .empty {
    flex: 1;
  }

  :host([orientation='horizontal']) .list {
    flex-direction: row;
    flex: none;
    min-block-size: 0;
    scroll-padding: var(--_space-2);
  }

  :host([orientation='horizontal']) .list > div {
    flex: 1 0 calc(160 * var(--_px));
    max-inline-size: calc(220 * var(--_px));
    min-inline-size: 0;
  }

  :host([orientation='horizontal']) .bar {
    border-block-end: var(--_line) solid var(--_border);
  }

  @container (inline-size < 720px) {
    :host(:not([orientation='vertical'])) .list {
      flex-direction: row;
      flex: none;
      min-block-size: 0;
      scroll-padding: var(--_space-2);
    }

    :host(:not([orientation='vertical'])) .list > div {
      flex: 1 0 calc(160 * var(--_px));
      max-inline-size: calc(220 * var(--_px));
      min-inline-size: 0;
    }

    :host(:not([orientation='vertical'])) .bar {
      border-block-end: var(--_line) solid var(--_border);
    }

    :host(:not([orientation='vertical'])) .offers {
      max-block-size: 50cqb;
    }

    :host(:not([orientation='vertical'])) .empty {
      display: none;
    }
  }
`;
