import {css} from 'lit';

/** What reaches back: the head of the transcript, where the current chat begins, and how a gap is filled. */
export const earlierStyles = css`
  /* As high whatever it says. */
  .history {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: var(--_space-1) var(--_space-2);
    min-block-size: var(--_control);
    padding: var(--_space-1) var(--_space-4);
    color: var(--_text-muted);
    font-size: var(--_font-small);
    line-height: var(--_line-small);
    text-align: center;
  }

  .history.failed {
    color: var(--_danger-text);
  }

  .begins > span {
    max-inline-size: 75%;
    text-align: center;
    text-wrap: balance;
  }

  .filling {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-1);
  }

  .gap > .happened {
    flex-wrap: wrap;
    min-block-size: calc(var(--_target) + 2 * var(--_space-1));
  }

  .progress > .icon {
    display: block;
    animation: turn 1s linear infinite;
  }

  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .progress > .icon {
      animation: none;
    }
  }

  @media print {
    .history {
      display: none;
    }
  }
`;
