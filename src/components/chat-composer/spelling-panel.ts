import {html, nothing} from 'lit';
import type {Terms} from '../../i18n/terms.js';
import {infoIcon, spellingIcon} from '../../styles/icons.js';
import {languageName} from './language-name.js';

/** What may be wrong, as it's to be shown. */
export interface ReviewView {
  readonly words: ReadonlyMap<string, unknown>;
  /** The word whose suggestions are shown. */
  readonly chosen: string | undefined;
  /** By word; those that aren't there are being looked for. */
  readonly suggestions: ReadonlyMap<string, readonly string[]>;
  readonly language: string;
  readonly isForSending: boolean;
}

export interface ReviewHandlers {
  choose(word: string): void;
  replace(word: string, by: string): void;
  add(word: string): void;
  language(language: string): void;
  close(): void;
  send(): void;
}

export const renderReview = (
  view: ReviewView,
  languages: readonly string[],
  on: ReviewHandlers,
  terms: Terms,
  locale: string,
) => {
  const {ask, wrong} = terms.spelling;
  return html`<div
    class="question spelling"
    part="spelling"
    role=${view.isForSending ? 'alertdialog' : 'group'}
    aria-labelledby="misspelled"
    @keydown=${(event: KeyboardEvent) => handleKeydown(event, on)}
  >
    ${spellingIcon()}
    <span id="misspelled">${(view.isForSending ? ask : wrong)(view.words.size)}</span>
    ${languages.length > 1 ? renderLanguages(view.language, languages, on, terms, locale) : nothing}
    <div class="words" lang=${view.language}>
      ${[...view.words.keys()].map((word) => renderWord(word, view, on))}
    </div>
    ${view.chosen === undefined ? nothing : renderSuggestions(view.chosen, view, on, terms)}
    <span class="actions">${renderActions(view, on, terms)}</span>
  </div>`;
};

/** What there is to say of a check. */
export const renderNote = (text: string) =>
  html`<p class="spelling-note" part="spelling-note">${infoIcon()}<span>${text}</span></p>`;

/** The button that checks; F7 does so, too. */
export const renderCheckButton = (check: () => void, {spelling}: Terms) =>
  html`<button
    type="button"
    class="button icon check-spelling"
    part="check-spelling"
    aria-label=${spelling.check}
    aria-keyshortcuts="F7"
    title=${spelling.check}
    @click=${check}
  >
    ${spellingIcon()}
  </button>`;

const renderWord = (word: string, {chosen}: ReviewView, on: ReviewHandlers) =>
  html`<button
    type="button"
    class="button small word"
    aria-expanded=${chosen === word ? 'true' : 'false'}
    @click=${() => on.choose(word)}
  >
    ${word}
  </button>`;

const renderSuggestions = (
  word: string,
  {suggestions, language}: ReviewView,
  on: ReviewHandlers,
  {spelling}: Terms,
) => {
  const found = suggestions.get(word);
  return html`<div class="suggestions" role="group" aria-label=${spelling.suggestions(word)}>
      ${found?.map(
        (by) =>
          html`<button
            type="button"
            class="button small suggestion"
            lang=${language}
            @click=${() => on.replace(word, by)}
          >
            ${by}
          </button>`,
      )}
      ${found ? nothing : html`<span class="faint">${spelling.searching}</span>`}
      ${found?.length === 0 ? html`<span class="faint">${spelling.noSuggestions}</span>` : nothing}
    </div>
    <button type="button" class="button small quiet add" @click=${() => on.add(word)}>
      ${spelling.add}
    </button>`;
};

const renderLanguages = (
  chosen: string,
  languages: readonly string[],
  on: ReviewHandlers,
  {spelling}: Terms,
  locale: string,
) =>
  html`<select
    class="language"
    aria-label=${spelling.language}
    @change=${(event: Event) => on.language((event.target as HTMLSelectElement).value)}
  >
    ${languages.map(
      (language) =>
        html`<option .value=${language} ?selected=${language === chosen}>
          ${languageName(language, locale)}
        </option>`,
    )}
  </select>`;

/** The way out comes first. */
const renderActions = (view: ReviewView, on: ReviewHandlers, {composer, common}: Terms) =>
  view.isForSending
    ? html`<button type="button" class="button small" @click=${() => on.close()}>
          ${composer.keepWriting}
        </button>
        <button type="button" class="button small danger send-anyway" @click=${() => on.send()}>
          ${composer.sendAnyway}
        </button>`
    : html`<button type="button" class="button small" @click=${() => on.close()}>
        ${common.close}
      </button>`;

const handleKeydown = (event: KeyboardEvent, on: ReviewHandlers): void => {
  // The Enter that asked, held too long, is no answer.
  if (event.key === 'Enter' && event.repeat) event.preventDefault();
  if (event.key !== 'Escape') return;
  event.preventDefault();
  event.stopPropagation();
  on.close();
};
