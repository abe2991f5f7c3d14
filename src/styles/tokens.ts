import {css, type CSSResultGroup} from 'lit';
import {colorFamilies} from './color-families.js';
import {colors} from './colors.js';
import {partyColors} from './party.js';
import {preferences} from './preferences.js';
import {scale} from './scale.js';

const depth = css`
  :host,
  .tokens {
    --_focus: var(--chat-focus, light-dark(oklch(0.53 0.19 259), oklch(0.72 0.14 255)));
    --_shadow: var(
      --chat-shadow,
      0 1px 2px light-dark(oklch(0.3 0.03 262 / 8%), oklch(0 0 0 / 40%)),
      0 8px 24px -4px light-dark(oklch(0.3 0.03 262 / 16%), oklch(0 0 0 / 55%))
    );
  }
`;

/**
 * Private properties (`--_…`) that the kit's sheets are written with, computed from the public `--chat-…` with a default
 * each. They are computed at the host; an element that sets a public property on something inside itself (a zoom, a
 * density) gives that the class `tokens`, so that they are computed there again.
 */
export const tokens: CSSResultGroup = [
  scale,
  colors,
  depth,
  partyColors,
  colorFamilies,
  preferences,
];
