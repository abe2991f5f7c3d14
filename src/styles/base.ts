import {css} from 'lit';

/*
 * A page's `* {…}` reaches the host and beats `:host`, so what would be inherited from there is set again one step further
 * in, where only this sheet reaches. For the same reason an element paints and pads a child, not its host.
 */
export const base = css`
  :host {
    display: block;
    font-family: var(--chat-font, inherit);
    color: var(--_text);
    isolation: isolate;
  }

  :host([hidden]),
  [hidden] {
    display: none;
  }

  :host([theme='light']) {
    color-scheme: light;
  }

  :host([theme='dark']) {
    color-scheme: dark;
  }

  :host([theme='auto']) {
    color-scheme: light dark;
  }

  :host > * {
    color: var(--_text);
    font-size: var(--_font-body);
    font-style: normal;
    font-variant: normal;
    font-weight: 400;
    line-height: var(--_line-body);
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    cursor: auto;
    list-style: none;
    -webkit-font-smoothing: auto;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  button,
  input,
  select,
  textarea {
    margin: 0;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
  }

  ::selection {
    background: color-mix(in oklab, var(--_accent) 26%, transparent);
  }

  .icon {
    inline-size: var(--_icon);
    block-size: var(--_icon);
    flex: none;
    vertical-align: middle;
  }

  .visually-hidden:not(:focus, :active, :focus-within) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
