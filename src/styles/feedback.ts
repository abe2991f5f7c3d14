import {css} from 'lit';

/**
 * What tells a state: `.chip`, `.count`, `.dot`, `.banner`, each alone (neutral) or with `accent`, `success`, `warning`,
 * `danger`, `info`, `internal`; `.skeleton` for what is loading; `.empty` for what isn't there yet.
 */
export const feedback = css`
  :is(.chip, .banner, .dot) {
    --_tone: var(--_text-muted);
    --_tone-text: var(--_text-muted);
    --_tone-surface: var(--_surface-sunken);
    --_tone-border: var(--_border);
  }
  :is(.chip, .banner, .dot).accent {
    --_tone: var(--_accent);
    --_tone-text: var(--_accent-text);
    --_tone-surface: var(--_accent-surface);
    --_tone-border: var(--_accent-border);
  }
  :is(.chip, .banner, .dot).success {
    --_tone: var(--_success);
    --_tone-text: var(--_success-text);
    --_tone-surface: var(--_success-surface);
    --_tone-border: var(--_success-border);
  }
  :is(.chip, .banner, .dot).warning {
    --_tone: var(--_warning);
    --_tone-text: var(--_warning-text);
    --_tone-surface: var(--_warning-surface);
    --_tone-border: var(--_warning-border);
  }
  :is(.chip, .banner, .dot).danger {
    --_tone: var(--_danger);
    --_tone-text: var(--_danger-text);
    --_tone-surface: var(--_danger-surface);
    --_tone-border: var(--_danger-border);
  }
  :is(.chip, .banner, .dot).info {
    --_tone: var(--_info);
    --_tone-text: var(--_info-text);
    --_tone-surface: var(--_info-surface);
    --_tone-border: var(--_info-border);
  }
  :is(.chip, .banner, .dot).internal {
    --_tone: var(--_internal);
    --_tone-text: var(--_internal-text);
    --_tone-surface: var(--_internal-surface);
    --_tone-border: var(--_internal-border);
  }

  .chip {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-1);
    padding: 0 var(--_space-2);
    border: var(--_line) solid var(--_tone-border);
    border-radius: var(--_radius-full);
    background: var(--_tone-surface);
    color: var(--_tone-text);
    font-size: var(--_font-caption);
    font-weight: var(--_weight-medium);
    line-height: var(--_line-small);
    white-space: nowrap;
  }

  .chip > svg {
    inline-size: var(--_space-3);
    block-size: var(--_space-3);
  }

  .count {
    display: inline-grid;
    place-items: center;
    min-inline-size: calc(18 * var(--_px));
    padding: 0 calc(5 * var(--_px));
    border-radius: var(--_radius-full);
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: var(--_font-caption);
    font-weight: var(--_weight-strong);
    font-variant-numeric: tabular-nums;
    line-height: var(--_line-small);
    forced-color-adjust: none;
  }

  .dot {
    display: inline-block;
    inline-size: var(--_space-2);
    block-size: var(--_space-2);
    flex: none;
    border: 2px solid var(--_tone);
    border-radius: 50%;
    background: var(--_tone);
    forced-color-adjust: none;
  }

  /* Not connected: a ring, since colour alone must not tell. */
  .dot.hollow {
    background: transparent;
  }

  .banner {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: var(--_space-1) var(--_space-2);
    padding: var(--_pad-row) var(--_pad-pane);
    border-block-end: var(--_line) solid var(--_tone-border);
    background: var(--_tone-surface);
    font-size: var(--_font-small);
    line-height: var(--_line-small);
  }

  .banner > svg {
    margin-block-start: calc(1 * var(--_px));
    color: var(--_tone-text);
  }

  .banner > :is(p, .banner-text) {
    flex: 1 1 12em;
    min-inline-size: 0;
    margin: 0;
    overflow-wrap: anywhere;
  }

  .skeleton {
    border-radius: var(--_radius);
    background: var(--_hover);
  }

  .empty {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: var(--_space-1);
    padding: var(--_space-6) var(--_space-4);
    color: var(--_text-muted);
    text-align: center;
    text-wrap: balance;
  }

  .empty > :first-child:is(strong, h2, h3) {
    margin: 0;
    color: var(--_text);
    font-size: var(--_font-body);
    font-weight: var(--_weight-strong);
  }
`;
