import {html, nothing, type TemplateResult} from 'lit';
import {AsyncDirective, directive, type ChildPart} from 'lit/async-directive.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import {longestText} from '../../content/message-content.js';
import {wellFormed} from '../../content/plain-text.js';
import {shorten} from '../../content/shorten.js';
import type {ContentTerms} from '../../i18n/terms.js';
import {translateIcon} from '../../styles/icons.js';
import type {TranslationTask} from './translation-task.js';

type Terms = ContentTerms['translation'];

/** Shows a task as it is now, and as it comes to be: a row isn't rendered again for it. */
class Translated extends AsyncDirective {
  #task: TranslationTask | undefined;
  #terms!: Terms;
  #retry!: () => void;
  #stop: (() => void) | undefined;

  override render(task: TranslationTask, terms: Terms, retry: () => void): unknown {
    if (task !== this.#task) {
      this.#stop?.();
      this.#task = task;
      this.#stop = task.subscribe(() => this.setValue(this.#view()));
    }
    this.#terms = terms;
    this.#retry = retry;
    return this.#view();
  }

  override update(part: ChildPart, values: Parameters<Translated['render']>): unknown {
    values[0].isShown = () => part.parentNode.isConnected;
    return this.render(...values);
  }

  protected override disconnected(): void {
    this.#stop?.();
    this.#task = undefined;
  }

  #view(): unknown {
    const terms = this.#terms;
    switch (this.#task?.state) {
      case 'waiting':
      case 'running':
        return block(html`<span>${terms.loading}</span>`, terms);
      case 'failed':
        return block(
          html`<span>${terms.failed}</span>
            <button type="button" @click=${this.#retry}>${terms.retry}</button>`,
          terms,
        );
      case 'done':
        return block(words(this.#task), terms);
      default:
        return nothing;
    }
  }
}

/** What stands under a message for its translation. */
export const translated = directive(Translated);

const block = (content: TemplateResult, {label}: Terms): TemplateResult =>
  html`<div class="translation" role="group" aria-label=${label}>
    ${translateIcon()}${content}
  </div>`;

/** Plain text, whatever the translator gives. */
const words = ({result}: TranslationTask): TemplateResult => {
  const text = shorten(wellFormed(result?.text ?? ''), longestText);
  return html`<span class="translated" dir="auto" lang=${ifDefined(languageTag(result?.language))}
    >${text}</span
  >`;
};

const languageTag = (language: unknown): string | undefined => {
  try {
    return Intl.getCanonicalLocales(language as string)[0];
  } catch {
    return undefined;
  }
};
