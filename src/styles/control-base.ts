import {css} from 'lit';

/** What a conversation does without. */
export const controlBase = css`
  :dir(rtl) > .icon-directional {
    transform: scaleX(-1);
  }

  .tabular {
    font-variant-numeric: tabular-nums;
  }
`;
