import type {CSSResultGroup} from 'lit';
import {colorFamilies} from './color-families.js';
import {colors} from './colors.js';
import {controlColorFamilies} from './control-color-families.js';
import {controlColors} from './control-colors.js';
import {controlPreferences} from './control-preferences.js';
import {controlScale} from './control-scale.js';
import {depth} from './depth.js';
import {partyColors} from './party.js';
import {preferences} from './preferences.js';
import {scale} from './scale.js';

/**
 * Private properties (`--_…`) that the kit's sheets are written with, computed from the public `--chat-…` with a default
 * each. They are computed at the host; an element that sets a public property on something inside itself (a zoom, a
 * density) gives that the class `tokens`, so that they are computed there again.
 */
export const tokens: CSSResultGroup = [
  scale,
  controlScale,
  colors,
  controlColors,
  depth,
  partyColors,
  colorFamilies,
  controlColorFamilies,
  preferences,
  controlPreferences,
];
