import type {PrivacyOptions} from '../model/options.js';
import {digitRun, hide, maskEngine, maskText, separator} from './mask-text.js';

/** Of what is being typed: a card's number shows its first digits long before it's complete. */
const startedNumber = digitRun(7, `(?=${separator}*$)`);

/** {@link maskText} for what is being typed: a number that may yet become a card's is hidden. */
export const maskPreview = (
  text: string,
  privacy?: PrivacyOptions,
  arrived?: () => void,
): string => {
  const shown = maskText(text, privacy, arrived);
  if (privacy?.cardNumbers === false || shown.search(startedNumber) < 0) return shown;
  return maskEngine.get(arrived)?.maskedPreview(shown) ?? shown.replace(startedNumber, hide);
};
