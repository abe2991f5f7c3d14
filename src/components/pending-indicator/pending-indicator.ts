import {html, LitElement, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import {contactName} from '../../content/party-name.js';
import {isOnPage} from '../../controllers/page-presence.js';
import {AnnouncerController} from '../../controllers/announcer.js';
import {ClockController} from '../../controllers/clock-controller.js';
import {DeskController} from '../../controllers/desk-controller.js';
import {LocalizeController} from '../../controllers/localize-controller.js';
import {SessionController} from '../../controllers/session-controller.js';
import {ToneController} from '../../controllers/tone-controller.js';
import {jsonAttribute} from '../../internal/json-attribute.js';
import {warnOfMisuse} from '../../internal/misuse.js';
import {defaultOptions} from '../../model/options.js';
import {selectContact, selectOptions, selectPendingSince} from '../../model/selectors.js';
import {hostStyles} from '../../styles/host.js';
import {chatIcon} from '../../styles/icons.js';
import {styles} from './pending-indicator.styles.js';
import {renderRing} from './ring.js';
import {isNewStage} from './stage-announcements.js';
import {areStages, measureWait, type PendingStage, type Wait} from './wait.js';

/**
 * How long the contact has been waiting for an answer: a ring around the media icon that fills towards the last stage,
 * and the time. Inside a session it needs no wiring.
 *
 * @element pending-indicator
 * @attr {'idle' | 'calm' | 'late' | 'overdue'} stage - How pressing it is now; set by the element, for themes.
 * @slot icon - The icon of the medium, 16 pixels, in place of the chat's.
 * @csspart indicator - All of it.
 * @csspart ring - The ring with the icon in it.
 * @csspart text - All that is said beside the ring.
 * @csspart time - The elapsed time.
 * @csspart stage - How pressing it is, in words.
 * @cssprop [--pending-indicator-color] - Color of the ring and the elapsed time, at every stage.
 * @cssprop [--pending-indicator-size=28px] - Diameter of the ring.
 */
export class PendingIndicator extends LitElement {
  static override styles = [hostStyles, styles];

  /** When the wait began, in epoch milliseconds; null when nobody waits. When unset, the session tells. */
  @property({type: Number}) since?: number | null;

  /** Rising seconds after which it's more pressing, the last of them overdue; as an attribute, JSON. */
  @property({type: Array, converter: jsonAttribute('<pending-indicator> stages')})
  stages?: readonly number[];

  /** Shows the stage in words at any size, and lets the wait be heard once the page has been clicked or typed in (P3). */
  @property({type: Boolean, attribute: 'accessibility-profile'}) accessibilityProfile = false;

  /** `compact` leaves the words to assistive technology. */
  @property({reflect: true}) size: 'normal' | 'compact' = 'normal';

  readonly #session = new SessionController(this);
  readonly #sessionSince = this.#session.select(selectPendingSince, null);
  readonly #contact = this.#session.select(selectContact, undefined);
  readonly #options = this.#session.select(selectOptions, defaultOptions);
  readonly #clock = new ClockController(this, {
    clock: () => this.#session.current?.clock,
    isNeeded: () => this.#since !== null,
  });
  readonly #desk = new DeskController(this);
  readonly #tones = new ToneController(this, {
    isWanted: () => this.#since !== null && this.#hasAccessibilityProfile,
    progress: () => this.#measure()?.fraction ?? null,
    isPressing: () => (this.#measure()?.passed ?? 0) > 0,
    isActive: () => this.#isActive,
    volume: () => this.#options.value.tones.volume ?? 0.5,
    ringEvery: () => this.#options.value.tones.ringEvery ?? 8,
  });
  readonly #announcer = new AnnouncerController(this);
  readonly #localize = new LocalizeController(this);
  #wait: Wait | null = null;

  /** How pressing it was when last shown. */
  get stage(): PendingStage {
    return this.#wait?.stage ?? 'idle';
  }

  protected override willUpdate(): void {
    this.#wait = this.#measure();
  }

  protected override render() {
    const wait = this.#wait;
    const {name} = this.#localize.terms.pending;
    return html`<div
      class="indicator ${this.stage}"
      part="indicator"
      role=${ifDefined(wait ? 'timer' : undefined)}
      aria-label=${ifDefined(wait ? name : undefined)}
    >
      <span class="ring" part="ring">
        ${renderRing(wait?.fraction)}
        <slot name="icon">${chatIcon()}</slot>
      </span>
      ${wait ? this.#renderWords(wait) : nothing}
    </div>`;
  }

  protected override updated(): void {
    this.setAttribute('stage', this.stage);
    const since = this.#since;
    const owner = this.#session.current ?? this;
    if (since !== null && this.#wait && isNewStage(owner, since, this.#wait))
      this.#announce(this.#wait);
  }

  #renderWords({waited, stage}: Wait) {
    const isShown = this.size !== 'compact' || this.#hasAccessibilityProfile;
    const {terms, format} = this.#localize;
    return html`<span class="text" part="text">
      <span class="time tabular" part="time">${format.shortElapsed(waited)}</span>
      <span class=${isShown ? 'words' : 'visually-hidden'} part="stage">
        ${terms.pending.stage[stage]}
      </span>
      ${this.#tones.isSilent ? html`<span class=${isShown ? 'hint' : 'visually-hidden'}>${terms.pending.toneHint}</span>` : nothing}
    </span>`;
  }

  #announce({waited, stage}: Wait): void {
    if (stage === 'calm') return;
    const {terms, format} = this.#localize;
    const name = contactName(this.#contact.value, terms);
    this.#announcer.announce(terms.pending[stage](name, format.spoken(waited)));
  }

  #measure(): Wait | null {
    const since = this.#since;
    return since === null ? null : measureWait(since, this.#clock.now, this.#stages);
  }

  /** Whether the agent looks at the chat that waits. Alone, it's the page that counts. */
  get #isActive(): boolean {
    const desk = this.#desk.current;
    const isFront = !desk || desk.state.focused === this.#session.current?.id;
    return isFront && isOnPage();
  }

  get #hasAccessibilityProfile(): boolean {
    return this.accessibilityProfile || this.#options.value.accessibilityProfile;
  }

  get #since(): number | null {
    if (this.since === undefined) return this.#sessionSince.value;
    if (this.since === null || Number.isFinite(this.since)) return this.since;
    warnOfMisuse(this, 'since', 'epoch milliseconds');
    return null;
  }

  get #stages(): readonly number[] {
    const known = this.#options.value.pendingResponse;
    if (this.stages === undefined || areStages(this.stages)) return this.stages ?? known;
    warnOfMisuse(this, 'stages', 'a rising list of seconds');
    return known;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pending-indicator': PendingIndicator;
  }
}
