import type {CSSResultGroup} from 'lit';
import {base} from './base.js';
import {controlBase} from './control-base.js';
import {focusRing} from './focus.js';
import {tokens} from './tokens.js';

/** What every element starts from: tokens, isolation from the page, the focus ring, `.visually-hidden`, `.tabular`. */
export const hostStyles: CSSResultGroup = [tokens, base, controlBase, focusRing];
