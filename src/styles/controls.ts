import type {CSSResultGroup} from 'lit';
import {busy} from './busy.js';
import {buttons} from './buttons.js';
import {feedback} from './feedback.js';
import {fields} from './fields.js';
import {floating} from './floating.js';

export {busy, buttons, feedback, fields, floating};

/** All of the kit's control sheets. An element that needs one takes only that one. */
export const controls: CSSResultGroup = [buttons, busy, fields, floating, feedback];
