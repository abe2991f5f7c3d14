import {css} from 'lit';

/** Links of strangers, and what is masked: for the sheet of whoever renders `linkedText`. */
export const linkStyles = css`
  .link {
    color: var(--_accent-text);
    text-decoration: underline;
    text-decoration-thickness: from-font;
    text-underline-offset: 0.15em;
    overflow-wrap: anywhere;
  }

  .link:hover {
    text-decoration-thickness: 2px;
  }

  .link:focus-visible {
    border-radius: 2px;
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  .link.suspicious {
    color: var(--_danger-text);
    text-decoration-style: wavy;
  }

  .link[aria-busy='true'] {
    cursor: progress;
    text-decoration-style: dotted;
  }

  .link-mark > .icon {
    inline-size: 1em;
    block-size: 1em;
    margin-inline-end: 0.25em;
    vertical-align: -0.125em;
  }

  .link-address {
    font-size: var(--_font-small);
  }

  @media (forced-colors: active) {
    .link.suspicious {
      color: LinkText;
    }
  }
`;
