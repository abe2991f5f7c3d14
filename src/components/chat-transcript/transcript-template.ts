import {html, nothing, type TemplateResult} from 'lit';
import type {ConversationTerms} from '../../i18n/terms.js';

type Part = TemplateResult | typeof nothing;

/** What the transcript's own template shows; the rows are drawn apart from it. */
export interface TranscriptView {
  readonly terms: ConversationTerms;
  readonly contactName: string | undefined;
  readonly isEmpty: boolean;
  /** Above the view, where it takes its height from it: as a bar to search with. */
  readonly bar: Part;
  /** Above the first row, scrolling with the rows: as the notice of how far back they go. */
  readonly head: Part;
  /** Over the view: the way back to the end. */
  readonly latest: Part;
  readonly typing: Part;
  keydown(event: KeyboardEvent): void;
  copy(event: ClipboardEvent): void;
}

export const transcriptTemplate = (view: TranscriptView): TemplateResult => {
  const {name, nameless} = view.terms.transcript;
  return html`<div class="transcript">
    ${view.bar}
    <div class="view">
      <div
        class="scroller"
        part="scroller"
        role="list"
        tabindex="0"
        aria-label=${view.contactName ? name(view.contactName) : nameless}
        @keydown=${view.keydown}
        @copy=${view.copy}
      >
        <div class="content">
          <div class="head">${view.head}</div>
          <div class="space"></div>
          <div class="space"></div>
        </div>
      </div>
      ${view.isEmpty ? empty(view) : nothing}${view.latest}
    </div>
    ${view.typing}
  </div>`;
};

const empty = ({terms: {transcript}}: TranscriptView): TemplateResult =>
  html`<div class="empty">
    <strong>${transcript.emptyTitle}</strong><span>${transcript.emptyHint}</span>
  </div>`;
