import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {type Language, languageFor, onTermsRegistered} from '../i18n/registry.js';
import {nearestAttribute, watchLanguage} from './language-watch.js';

type Host = ReactiveControllerHost & Element;

export interface LanguageOptions {
  /** Tells a language that goes before the page's; asked before each update. */
  readonly preferred?: () => string | undefined;
  /** Tells the direction, where the host renders it. */
  readonly direction?: (host: Element) => 'ltr' | 'rtl';
}

/**
 * The words and formats for an element, by the nearest `lang` around it (through shadow roots and slots), else the browser's
 * language, else English. Its host renders again when one of them changes, or when the
 * language is registered later than the element.
 */
export class LanguageController<T extends object> implements ReactiveController {
  readonly #host: Host;
  readonly #english: T;
  readonly #options: LanguageOptions;
  #language: Language = languageFor(undefined);
  #dir: 'ltr' | 'rtl' = 'ltr';
  #stops: readonly (() => void)[] = [];
  #placed = false;

  /**
   * @param english - The terms that the host uses, in English; those of a registered language have them all.
   */
  constructor(host: Host, english: T, options: LanguageOptions = {}) {
    this.#host = host;
    this.#english = english;
    this.#options = options;
    host.addController(this);
  }

  /** The words. */
  get terms(): T {
    return (this.#language.terms as T | undefined) ?? this.#english;
  }

  /** The language tag that words and formats are in: the page's, or `en` when its language isn't there. */
  get locale(): string {
    return this.#language.locale;
  }

  get dir(): 'ltr' | 'rtl' {
    return this.#dir;
  }

  hostConnected(): void {
    this.#placed = false;
    this.#follow();
  }

  hostUpdate(): void {
    if (this.#options.preferred) this.#resolve();
    if (this.#placed) return;
    // A parent that renders its slots first puts others around the host than it was connected with.
    this.#placed = true;
    this.#follow();
  }

  hostDisconnected(): void {
    this.#unfollow();
  }

  #follow(): void {
    const listener = () => this.#resolve();
    this.#unfollow();
    this.#stops = [watchLanguage(this.#host, listener), onTermsRegistered(listener)];
    this.#resolve();
  }

  #unfollow(): void {
    for (const stop of this.#stops) stop();
    this.#stops = [];
  }

  #resolve(): void {
    const language = languageFor(
      this.#options.preferred?.() || nearestAttribute(this.#host, 'lang') || navigator.language,
    );
    const dir = this.#options.direction?.(this.#host) ?? 'ltr';
    const {terms, locale} = this.#language;
    if (language.terms === terms && language.locale === locale && dir === this.#dir) return;
    this.#language = language;
    this.#dir = dir;
    this.#host.requestUpdate();
  }
}
