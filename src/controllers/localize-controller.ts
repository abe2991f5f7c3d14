import type {ReactiveControllerHost} from 'lit';
import {english} from '../i18n/en.js';
import {type Format, formatFor} from '../i18n/format.js';
import type {Terms} from '../i18n/terms.js';
import {LanguageController} from './language-controller.js';
import {nearestAttribute} from './language-watch.js';

/** The words, formats and direction for an element that may say anything. */
export class LocalizeController extends LanguageController<Terms> {
  /** @param preferred - Tells a language that goes before the page's; asked before each update. */
  constructor(host: ReactiveControllerHost & Element, preferred?: () => string | undefined) {
    super(host, english, {...(preferred && {preferred}), direction: directionOf});
  }

  /** Times, numbers and lists in that language. */
  get format(): Format {
    return formatFor(this.locale);
  }
}

/** By the nearest `dir` around an element. */
const directionOf = (host: Element): 'ltr' | 'rtl' => {
  const dir = nearestAttribute(host, 'dir').toLowerCase();
  if (dir === 'auto') return getComputedStyle(host).direction === 'rtl' ? 'rtl' : 'ltr';
  return dir === 'rtl' ? 'rtl' : 'ltr';
};
