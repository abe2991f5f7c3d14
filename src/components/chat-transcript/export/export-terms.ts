import {english} from '../../../i18n/en.js';
import {languageFor} from '../../../i18n/registry.js';
import type {Terms} from '../../../i18n/terms.js';

/** All words of a language, for what is loaded on first need. */
export const termsFor = (locale: string): Terms => languageFor(locale).terms ?? english;
