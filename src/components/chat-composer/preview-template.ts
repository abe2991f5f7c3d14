import {html, nothing, render} from 'lit';
import {linkStyles} from '../../content/linked/link.styles.js';
import {linkedText} from '../../content/linked/link-template.js';
import {maskText} from '../../content/mask-text.js';
import type {Terms} from '../../i18n/terms.js';
import {adopt} from '../../internal/adopt.js';
import type {LinkOptions, PrivacyOptions} from '../../model/options.js';
import type {Quote} from './quote-strip.js';
import {previewStyles} from './preview.styles.js';

/** What the contact will see, and of whom. */
export interface PreviewView {
  readonly text: string;
  /** The name that the contact is shown. */
  readonly author: string;
  readonly contact: string;
  readonly quote: Quote | undefined;
  readonly links: LinkOptions;
  readonly privacy: PrivacyOptions;
  readonly terms: Terms;
}

/** @param arrived - Called when what finds links or masks has been loaded, to draw it again. */
export const drawPreview = (element: HTMLElement, view: PreviewView, arrived: () => void): void => {
  const root = element.getRootNode();
  adopt(root instanceof ShadowRoot ? root : null, linkStyles, previewStyles);
  const {terms, links} = view;
  const text = maskText(view.text.trim(), view.privacy, arrived);
  const shown = linkedText(text, {terms, links, refresh: arrived});
  render(
    html`<p class="preview-label">${terms.preview.label(view.contact || terms.audience.contact)}</p>
      <p class="preview-author" dir="auto">${view.author}</p>
      <div class="preview-bubble" dir="auto">
        ${view.quote ? html`<div class="preview-quote" dir="auto">${view.quote.text}</div>` : nothing}
        ${
          text
            ? html`<div class="preview-text">${shown}</div>`
            : html`<div class="preview-empty">${terms.preview.empty}</div>`
        }
      </div>`,
    element,
  );
};
