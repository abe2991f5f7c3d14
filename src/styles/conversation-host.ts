import type {CSSResultGroup} from 'lit';
import {base} from './base.js';
import {colorFamilies} from './color-families.js';
import {colors} from './colors.js';
import {depth} from './depth.js';
import {focusRing} from './focus.js';
import {partyColors} from './party.js';
import {preferences} from './preferences.js';
import {scale} from './scale.js';

/** What a transcript starts from: `hostStyles` without the tokens that only controls and panes read, which load with those. */
export const conversationHostStyles: CSSResultGroup = [
  scale,
  colors,
  depth,
  partyColors,
  colorFamilies,
  preferences,
  base,
  focusRing,
];
