import {html, nothing} from 'lit';
import {entryText} from '../../content/entry-text.js';
import {partyName} from '../../content/party-name.js';
import {cut} from '../../content/plain-text.js';
import type {Format} from '../../i18n/format.js';
import type {Terms} from '../../i18n/terms.js';
import type {ChatState} from '../../model/chat-state.js';
import type {Audience} from '../../model/entry.js';
import {findQuoted, quotedIn} from '../../model/quote.js';
import {closeIcon, replyIcon} from '../../styles/icons.js';

/** A message that is answered, as it's shown above the answer. */
export interface Quote {
  /** Empty where the message isn't loaded. */
  readonly name: string;
  readonly text: string;
}

/** UTF-16 units: more than a line has room for. */
const longestLine = 200;

/** What the draft for an audience answers, with what is private masked (T21). */
export const quoteOf = (
  state: ChatState | undefined,
  audience: Audience,
  {terms, format, refresh}: {terms: Terms; format: Format; refresh: () => void},
): Quote | undefined => {
  const id = state && quotedIn(state, audience);
  if (!state || id === undefined) return undefined;
  const entry = findQuoted(state.entries, id);
  if (!entry) return {name: '', text: terms.quote.notLoaded};
  const nameOf = (partyId: string): string => {
    const party = state.parties.find((one) => one.id === partyId);
    return party ? partyName(party) : terms.party.unknown;
  };
  const wording = {terms, format, nameOf, privacy: state.options.privacy, refresh};
  const text = entryText(entry, wording).replaceAll(/\s+/g, ' ').trim();
  return {name: nameOf(entry.partyId), text: cut(text, longestLine)};
};

/** Above the text: who and what is answered, and the way to answer nothing in particular. */
export const renderQuote = ({name, text}: Quote, remove: () => void, {quote}: Terms) =>
  html`<div class="quote" part="quote">
    ${replyIcon()}
    <div id="quote" class="quote-words">
      ${name ? html`<strong dir="auto">${quote.answering(name)}</strong>` : nothing}
      <span dir="auto">${text}</span>
    </div>
    <button
      type="button"
      class="button icon small"
      aria-label=${quote.remove}
      title=${quote.remove}
      @click=${remove}
    >
      ${closeIcon()}
    </button>
  </div>`;
