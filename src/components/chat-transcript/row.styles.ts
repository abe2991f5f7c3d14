import {css} from 'lit';

const layout = css`
  .row {
    position: relative;
    padding: var(--_space-half) var(--_space-1);
    border-radius: var(--_radius);
  }

  .message:not(.grouped) {
    padding-block-start: var(--_gap-group);
  }

  .sender {
    display: flex;
    align-items: center;
    gap: calc(6 * var(--_px));
    margin-block-end: calc(3 * var(--_px));
    color: var(--_party);
    font-size: var(--_font-small);
    font-weight: var(--_weight-strong);
    line-height: var(--_line-small);
  }

  .name {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  /* Said once for those who see, and with every message for those who listen. */
  .grouped > .sender {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .line {
    display: flex;
    align-items: flex-end;
    gap: var(--_space-2);
  }

  .own > .sender,
  .own > .line {
    flex-direction: row-reverse;
  }

  .bubble {
    min-inline-size: 0;
    max-inline-size: min(100% - 96 * var(--_px), 68ch);
    padding: calc(6 * var(--_px)) calc(10 * var(--_px));
    border: var(--_line) solid transparent;
    border-radius: var(--_radius-bubble);
    background: var(--_party-surface);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  .meta {
    display: flex;
    flex: none;
    align-items: center;
    gap: var(--_space-1);
    padding-block-end: calc(5 * var(--_px));
    color: var(--_text-muted);
    font-size: var(--_font-caption);
    font-variant-numeric: tabular-nums;
    line-height: var(--_line-caption);
  }

  @container transcript (inline-size < 24em) {
    .line {
      flex-direction: column;
      align-items: flex-start;
      gap: 0;
    }

    .own > .line {
      flex-direction: column;
      align-items: flex-end;
    }

    .bubble {
      max-inline-size: calc(100% - 24 * var(--_px));
    }

    .meta {
      padding-block: calc(2 * var(--_px));
    }
  }
`;

const kinds = css`
  .theirs > .line > .bubble {
    border-start-start-radius: calc(3 * var(--_px));
    border-color: color-mix(in oklab, var(--_party) 18%, var(--_surface));
  }

  .own > .line > .bubble {
    border-start-end-radius: calc(3 * var(--_px));
    border-color: color-mix(in oklab, var(--_accent) 22%, var(--_surface));
  }

  .grouped > .line > .bubble {
    border-radius: var(--_radius-bubble);
  }

  .bot > .line > .bubble {
    border: var(--_line) dashed color-mix(in oklab, var(--_party) 55%, var(--_surface));
    background: transparent;
  }

  .internal > .sender {
    color: var(--_internal-text);
  }

  .internal > .line > .bubble {
    border-color: var(--_internal-border);
    background: var(--_internal-surface);
  }

  .party-unknown {
    --_party: var(--_text-muted);
    --_party-surface: var(--_surface-bubble);
  }

  .badge {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-1);
    padding-inline: calc(5 * var(--_px));
    border: var(--_line) solid currentColor;
    border-radius: var(--_radius-full);
    font-size: var(--_font-caption);
    font-weight: var(--_weight-medium);
    line-height: var(--_line-caption);
  }

  .badge > .icon {
    inline-size: var(--_space-3);
    block-size: var(--_space-3);
  }

  /* As large as a file's element is, before it's there and after; the element has its own distance to the edge. */
  .file-place {
    display: grid;
    align-items: center;
    inline-size: calc(260 * var(--_px));
    max-inline-size: calc(100% + 14 * var(--_px));
    min-block-size: calc(50 * var(--_px));
    margin: calc(-3 * var(--_px)) calc(-7 * var(--_px));
    white-space: normal;
  }

  .file-place.picture {
    min-block-size: calc(214 * var(--_px));
  }
`;

const states = css`
  .delivery > .icon {
    display: block;
    inline-size: calc(14 * var(--_px));
    block-size: calc(14 * var(--_px));
  }

  .read .delivery {
    color: var(--_accent-text);
  }

  .unread {
    inline-size: calc(7 * var(--_px));
    block-size: calc(7 * var(--_px));
    border-radius: 50%;
    background: var(--_accent);
    forced-color-adjust: none;
  }

  .queued > .line > .bubble,
  .sending > .line > .bubble {
    border-style: dashed;
    background: transparent;
  }

  .failed > .line > .bubble {
    border-color: var(--_danger-border);
    background: var(--_danger-surface);
  }

  .failed .delivery {
    color: var(--_danger-text);
  }

  .show-all {
    margin-block: var(--_space-1);
  }

  .own > .show-all {
    display: flex;
    margin-inline-start: auto;
  }
`;

const notices = css`
  /* The time goes below what would be squeezed beside it. */
  .happened {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 0 calc(6 * var(--_px));
    padding: var(--_space-1) var(--_space-4);
    color: var(--_text-muted);
    font-size: var(--_font-caption);
    line-height: var(--_line-caption);
    text-align: center;
    text-wrap: balance;
  }

  time {
    unicode-bidi: plaintext;
  }

  .happened > time {
    flex: none;
    font-variant-numeric: tabular-nums;
  }

  .happened > .sentence {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .gap > .happened {
    margin: var(--_space-2) 0;
    border-block: var(--_line) dashed var(--_warning-border);
    color: var(--_warning-text);
    font-weight: var(--_weight-medium);
  }

  .divider {
    display: flex;
    align-items: center;
    gap: var(--_space-3);
    padding-block: var(--_space-3) var(--_space-1);
    color: var(--_text-muted);
    font-size: var(--_font-caption);
    font-weight: var(--_weight-medium);
    line-height: var(--_line-caption);
  }

  .divider::before,
  .divider::after {
    content: '';
    flex: 1;
    border-block-start: var(--_line) solid var(--_border);
  }

  .divider.new {
    color: var(--_accent-text);
  }

  .divider.new::before,
  .divider.new::after {
    border-color: var(--_accent-border);
  }
`;

const preferences = css`
  @media (forced-colors: active) {
    .message > .line > .bubble {
      border-color: CanvasText;
    }

    .own > .line > .bubble {
      border-inline-end-width: calc(3 * var(--_px));
    }

    .unread {
      background: Highlight;
    }
  }
`;

/** How rows look: where they stand, what kind they are of, and what state they are in. */
export const rowStyles = [layout, kinds, states, notices, preferences];
