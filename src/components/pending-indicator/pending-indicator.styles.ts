import {css} from 'lit';

export const styles = css`
  :host {
    display: inline-block;
    max-inline-size: 100%;
    vertical-align: middle;
  }

  .indicator {
    --_ring-color: var(--pending-indicator-color, var(--_stage-color));
    --_ring-width: 2.5;

    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
    max-inline-size: 100%;
    font-size: var(--_font-small);
    line-height: var(--_line-small);
  }

  .calm {
    --_stage-color: var(--_pending-calm);
    --_stage-text: var(--_success-text);
  }

  .late {
    --_stage-color: var(--_pending-late);
    --_stage-text: var(--_warning-text);
    --_ring-width: 3.25;
  }

  .overdue {
    --_stage-color: var(--_pending-overdue);
    --_stage-text: var(--_danger-text);
    --_ring-width: 4;
  }

  .ring {
    position: relative;
    display: grid;
    flex: none;
    place-items: center;
    inline-size: var(--pending-indicator-size, calc(28 * var(--_px)));
    block-size: var(--pending-indicator-size, calc(28 * var(--_px)));
    color: var(--_text-muted);
  }

  .ring .icon,
  .ring ::slotted(*) {
    inline-size: 50%;
    block-size: 50%;
  }

  .overdue .ring {
    color: var(--_stage-text);
  }

  .circle {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    rotate: -90deg;
  }

  .track {
    stroke: var(--_border);
    stroke-width: 2;
  }

  .fill {
    stroke: var(--_ring-color);
    stroke-width: var(--_ring-width);
  }

  .time,
  .words {
    color: var(--pending-indicator-color, var(--_stage-text));
  }

  .time {
    font-weight: var(--_weight-medium);
    white-space: nowrap;
  }

  /* Below the time where there's no room beside it. */
  .text {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: inherit;
    min-inline-size: 0;
  }

  .hint {
    color: var(--_text-muted);
    font-size: var(--_font-caption);
    line-height: var(--_line-caption);
  }

  .overdue .time {
    font-weight: var(--_weight-strong);
  }

  :host([size='compact']) .indicator {
    gap: calc(6 * var(--_px));
    font-size: var(--_font-caption);
    line-height: var(--_line-caption);
  }

  :host([size='compact']) .ring {
    inline-size: var(--pending-indicator-size, calc(24 * var(--_px)));
    block-size: var(--pending-indicator-size, calc(24 * var(--_px)));
  }

  /* Less than once a second: slow enough for anyone (WCAG 2.3.1). The words stay legible throughout. */
  .overdue .fill {
    animation: _pulse 700ms var(--_ease) infinite alternate;
  }

  @keyframes _pulse {
    40% {
      opacity: 1;
    }

    to {
      opacity: 0.4;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .overdue .fill {
      animation: none;
      stroke-width: 5;
    }
  }

  @media (forced-colors: active) {
    .track {
      stroke: GrayText;
      stroke-width: 1;
    }
  }
`;
