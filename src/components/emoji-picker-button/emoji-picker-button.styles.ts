import {css} from 'lit';

export const styles = css`
  :host {
    display: inline-block;
  }

  .emoji-panel {
    position: fixed;
  }
`;
