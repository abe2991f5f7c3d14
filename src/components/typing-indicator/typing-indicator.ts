import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {maskPreview} from '../../content/mask-preview.js';
import {partyName} from '../../content/party-name.js';
import {wellFormed} from '../../content/plain-text.js';
import {LanguageController} from '../../controllers/language-controller.js';
import {directionOf} from '../../i18n/direction.js';
import {englishConversation} from '../../i18n/en-conversation.js';
import {englishInUse} from '../../i18n/en-in-use.js';
import {SessionController} from '../../controllers/session-controller.js';
import type {Typing} from '../../model/chat-state.js';
import type {Party} from '../../model/entry.js';
import type {PrivacyOptions} from '../../model/options.js';
import {selectOptions, selectParties, selectTyping} from '../../model/selectors.js';
import {hostStyles} from '../../styles/host.js';
import {styles} from './typing-indicator.styles.js';

const nobody: readonly never[] = [];
const english = {...englishInUse, party: englishConversation.party};
/** What fits the preview's lines is less; a longer text would only cost layout. */
const longestPreview = 500;

/**
 * Who is typing, and where the backend tells, what they have typed and not sent. It has the same height whether anyone
 * types or not; with previews it has room for two lines of them, from the first on.
 *
 * @element typing-indicator
 * @csspart notice - Who is typing.
 * @csspart preview - What is typed and not sent. It can't be selected.
 */
export class TypingIndicator extends LitElement {
  static override styles = [hostStyles, styles];
  static override properties = {
    typing: {attribute: false},
    parties: {attribute: false},
    privacy: {attribute: false},
  };

  /** Who is typing. When unset, the session tells. */
  typing?: readonly Typing[];

  /** Who takes part, for the names. When unset, the session tells. */
  parties?: readonly Party[];

  /** What is masked in what is typed; card numbers unless it says otherwise. When unset, the session's options tell. */
  privacy?: PrivacyOptions;

  readonly #localize = new LanguageController(this, english);
  readonly #session = new SessionController(this);
  readonly #sessionTyping = this.#session.select(selectTyping, nobody);
  readonly #sessionParties = this.#session.select(selectParties, nobody);
  readonly #options = this.#session.select(selectOptions, undefined);
  #isRoomy = false;

  override render(): TemplateResult {
    const typing = this.#typing;
    const preview = typing.find((each) => each.preview);
    this.#isRoomy ||= Boolean(preview) || Boolean(this.#options.value?.typingPreview);
    return html`<div class="indicator ${this.#isRoomy ? 'roomy' : ''}">
      <p class="notice" part="notice" dir=${directionOf(this.#localize.locale)}>
        ${this.#notice(typing)}
      </p>
      ${preview?.preview ? this.#renderPreview(preview.preview) : nothing}
    </div>`;
  }

  /** It changes all day long: the words come and go, the element stays. */
  #notice(typing: readonly Typing[]): string {
    const names = typing.map(({partyId}) => this.#nameOf(partyId));
    return typing.length > 0 ? this.#localize.terms.typing.typing(names) : '';
  }

  #renderPreview(preview: string): TemplateResult {
    const privacy = this.privacy ?? this.#options.value?.privacy;
    const masked = maskPreview(preview, privacy, () => this.requestUpdate());
    const text = wellFormed(masked.slice(-longestPreview));
    return html`<div class="preview" part="preview">
      <span class="not-sent">${this.#localize.terms.typing.notSent}</span>
      <span class="text"><span dir="auto">${text}</span></span>
    </div>`;
  }

  get #typing(): readonly Typing[] {
    const typing: unknown = this.typing ?? this.#sessionTyping.value;
    return Array.isArray(typing) ? typing.filter(isTyping) : nobody;
  }

  #nameOf(partyId: string): string {
    const parties: unknown = this.parties ?? this.#sessionParties.value;
    const party = Array.isArray(parties)
      ? (parties as readonly (Party | undefined)[]).find((each) => each?.id === partyId)
      : undefined;
    return (party && partyName(party)) || this.#localize.terms.party.unknown;
  }
}

const isTyping = (value: unknown): value is Typing =>
  typeof value === 'object' && value !== null && 'partyId' in value;

declare global {
  interface HTMLElementTagNameMap {
    'typing-indicator': TypingIndicator;
  }
}
