import {checked} from '../../internal/misuse.js';
import type {Audience} from '../../model/entry.js';
import type {Options} from '../../model/options.js';
import type {SendOn} from './enter-key.js';

/** What can be set by hand on a composer. */
interface Given extends Element {
  readonly audience?: Audience;
  readonly maxLength?: number;
  readonly sendOn?: SendOn;
}

/** Who will see it: as set by hand, else as given. */
export const audienceOf = (composer: Given, known: Audience): Audience =>
  checked(composer, 'audience', composer.audience, '"contact" or "internal"', (audience) =>
    ['contact', 'internal'].includes(audience),
  ) ?? known;

export const sendOnOf = (composer: Given, {sendOn}: Options): SendOn =>
  checked(composer, 'sendOn', composer.sendOn, '"enter" or "ctrl+enter"', (value) =>
    ['enter', 'ctrl+enter'].includes(value),
  ) ?? sendOn;

export const maxLengthOf = (composer: Given, {maxLength}: Options): number =>
  checked(
    composer,
    'maxLength',
    composer.maxLength,
    'a number of at least 0',
    (value) => value >= 0 && Number.isFinite(value),
  ) ?? maxLength;
