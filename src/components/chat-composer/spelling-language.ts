import {languageAmong} from '../../content/spelling/dictionary-language.js';
import type {LocalizeController} from '../../controllers/localize-controller.js';
import type {Options} from '../../model/options.js';
import {languageName} from './language-name.js';

export interface SpellingLanguageOptions {
  options(): Options;
  localize(): LocalizeController;
  /** Whom the agent writes to, as an object that stays the same. */
  subject(): object;
}

/** The languages that agents have chosen, by whom they write to. */
const chosenLanguages = new WeakMap<object, string>();

/** In which language a text is checked. */
export class SpellingLanguage {
  readonly #options: SpellingLanguageOptions;
  readonly #toldOf = new WeakMap<object, string>();

  constructor(options: SpellingLanguageOptions) {
    this.#options = options;
  }

  /** Those that there are dictionaries of. */
  get all(): readonly string[] {
    return this.#options.options().spelling?.languages ?? [];
  }

  /** One of them; undefined where none will do. */
  get current(): string | undefined {
    return languageAmong(this.all, this.#wanted);
  }

  choose(language: string): void {
    chosenLanguages.set(this.#options.subject(), language);
  }

  /** What there is to say where no dictionary will do: whenever it's asked for, else once for each language. */
  tellMissing(isAsked: boolean): string | undefined {
    const {terms, locale} = this.#options.localize();
    const subject = this.#options.subject();
    const language = this.#wanted;
    if (!isAsked && this.#toldOf.get(subject) === language) return undefined;
    this.#toldOf.set(subject, language);
    return terms.spelling.noDictionary(languageName(language, locale));
  }

  /** What the agent has chosen, else what the host has, else the page's. */
  get #wanted(): string {
    const {dictionary} = this.#options.options();
    const chosen = chosenLanguages.get(this.#options.subject());
    return chosen || dictionary || this.#options.localize().locale || 'en';
  }
}
