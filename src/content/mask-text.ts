import {OnDemand} from '../internal/on-demand.js';
import type {PrivacyOptions} from '../model/options.js';

/** Western, Arabic-Indic, Persian and full-width digits. */
export const digit = '[0-9\\u0660-\\u0669\\u06f0-\\u06f9\\uff10-\\uff19]';
/** What people group digits with. */
export const separator = '[ \\t\\u00a0\\u2009\\u202f.\\-\\u2010-\\u2014\\u2212]';

/** So many digits or more that only such separators part. */
export const digitRun = (fewest: number, after = ''): RegExp =>
  new RegExp(`${digit}(?:${separator}{0,2}${digit}){${fewest - 1},}${after}`, 'g');

const longNumber = digitRun(13);
/** What tells numbers apart. */
export const maskEngine = new OnDemand(() => import('./privacy/mask-engine.js'));

/** Done when {@link maskText} tells card numbers from others and runs the host's masks, or when that can't be had. */
export const loadMasks = async (): Promise<void> => {
  await maskEngine.load();
};

/** Whether a text may have something to mask. Cheap, and wrong in one direction only. */
export const mayNeedMasks = (text: string, privacy?: PrivacyOptions): boolean =>
  Boolean(privacy?.masks?.length) ||
  (privacy?.cardNumbers !== false && text.search(longNumber) >= 0);

/**
 * A text as an agent may see it (T21): of card numbers the last four digits, of what the host names nothing; as long as it
 * was. What tells them is loaded at the first need: until then every long number is hidden, and if the host has masks, all.
 *
 * @param arrived - Called once it's there, to look again.
 */
export const maskText = (text: string, privacy?: PrivacyOptions, arrived?: () => void): string => {
  if (!mayNeedMasks(text, privacy)) return text;
  return (
    maskEngine.get(arrived)?.masked(text, privacy) ??
    (privacy?.masks?.length ? hide(text) : text.replace(longNumber, hide))
  );
};

/** What isn't white space in bullets. */
export const hide = (text: string): string => text.replace(/\S/g, '•');
