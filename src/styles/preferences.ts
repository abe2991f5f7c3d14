import {css} from 'lit';

const forced = css`
  @media (forced-colors: active) {
    :host,
    .tokens {
      --_surface: Canvas;
      --_surface-raised: Canvas;
      --_surface-bubble: Canvas;
      --_text: CanvasText;
      --_text-muted: CanvasText;
      --_border: CanvasText;
      --_accent: Highlight;
      --_on-accent: HighlightText;
      --_accent-hover: Highlight;
      --_accent-text: LinkText;
      --_warning: CanvasText;
      --_warning-text: CanvasText;
      --_danger: CanvasText;
      --_danger-text: CanvasText;
      --_internal: CanvasText;
      --_internal-text: CanvasText;
      --_focus: Highlight;
      --_party-1: CanvasText;
      --_party-2: CanvasText;
      --_party-3: CanvasText;
      --_party-4: CanvasText;
      --_party-5: CanvasText;
      --_party-6: CanvasText;
      --_party-7: CanvasText;
      --_party-8: CanvasText;
      --_bubble-edge: CanvasText;
      --_shadow: none;
    }
  }
`;

const highContrast = css`
  @media (prefers-contrast: more) and (forced-colors: none) {
    :host,
    .tokens {
      --_text: light-dark(black, white);
      --_text-muted: light-dark(oklch(0.37 0.02 260), oklch(0.85 0.01 260));
      --_surface: light-dark(white, oklch(0.15 0.006 262));
      --_border: light-dark(oklch(0.6 0.015 260), oklch(0.6 0.014 262));
      --_bubble-edge: var(--_border);
      --_accent: light-dark(oklch(0.43 0.17 259), oklch(0.78 0.11 259));
      --_on-accent: light-dark(white, black);
      --_danger: light-dark(oklch(0.46 0.18 27), oklch(0.75 0.14 25));
    }
  }
`;

/** What a person has asked of the system: forced colours, more contrast. Comes after the colours it replaces. */
export const preferences = [forced, highContrast];
