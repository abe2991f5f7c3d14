import {css} from 'lit';

const forced = css`
  @media (forced-colors: active) {
    :host,
    .tokens {
      --_surface-sunken: Canvas;
      --_border-control: ButtonBorder;
      --_hover: Canvas;
      --_pressed: Canvas;
      --_accent-pressed: Highlight;
      --_success: CanvasText;
      --_success-text: CanvasText;
      --_danger-solid: CanvasText;
      --_danger-hover: CanvasText;
      --_on-danger: Canvas;
      --_info: CanvasText;
      --_info-text: CanvasText;
      --_pending-calm: CanvasText;
      --_pending-late: CanvasText;
      --_pending-overdue: Highlight;
    }
  }
`;

const highContrast = css`
  @media (prefers-contrast: more) and (forced-colors: none) {
    :host,
    .tokens {
      --_surface-sunken: light-dark(oklch(0.985 0.002 258), oklch(0.12 0.006 262));
      --_border-control: light-dark(oklch(0.45 0.02 260), oklch(0.75 0.014 262));
      --_danger-solid: light-dark(oklch(0.46 0.18 27), oklch(0.48 0.17 26));
    }
  }
`;

/** The same for the colours of controls. */
export const controlPreferences = [forced, highContrast];
