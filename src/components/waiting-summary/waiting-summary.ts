import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {ClockController} from '../../controllers/clock-controller.js';
import {DeskController} from '../../controllers/desk-controller.js';
import {LocalizeController} from '../../controllers/localize-controller.js';
import {SessionsWatch} from '../../controllers/sessions-watch.js';
import {checked} from '../../internal/misuse.js';
import {selectAwaitingSince, selectPendingSince} from '../../model/selectors.js';
import type {ChatSession} from '../../session/chat-session.js';
import type {DeskState} from '../../session/desk-state.js';
import {hostStyles} from '../../styles/host.js';
import {agentIcon, contactIcon} from '../../styles/icons.js';
import {sumWaits, type SideOfWaits, type WaitsOfChat} from './waits.js';
import {styles} from './waiting-summary.styles.js';

const noSessions: readonly ChatSession[] = [];
const areChats = (value: unknown): boolean =>
  Array.isArray(value) && value.every((chat) => typeof chat === 'object' && chat !== null);
const selectInteractions = (state: DeskState) => state.interactions;

/**
 * Who waits for whom over all open chats, and how long (I18): the contacts who wait for the agent, and those that the agent
 * waits for. Inside a desk it needs no wiring.
 *
 * @element waiting-summary
 * @csspart summary - All of it.
 * @csspart for-agent - The contacts who wait for the agent.
 * @csspart for-contact - The contacts that the agent waits for.
 */
export class WaitingSummary extends LitElement {
  static override styles = [hostStyles, styles];

  /** The open chats, as `<interaction-bar>` takes them. When unset, the desk tells. */
  @property({attribute: false}) interactions?: readonly WaitsOfChat[];

  readonly #desk = new DeskController(this);
  readonly #sessions = this.#desk.select(selectInteractions, noSessions);
  readonly #watch = new SessionsWatch(this, (state) => [
    selectPendingSince(state),
    selectAwaitingSince(state),
  ]);
  readonly #localize = new LocalizeController(this);
  readonly #clock = new ClockController(this, {
    clock: () => this.#desk.current?.clock,
    isNeeded: () =>
      this.#chats.some(({pendingSince, awaitingSince}) => pendingSince ?? awaitingSince),
  });

  protected override willUpdate(): void {
    this.#watch.watch(this.interactions ? noSessions : this.#sessions.value);
  }

  protected override render() {
    const {bar} = this.#localize.terms;
    const {forAgent, forContact} = sumWaits(this.#chats, this.#clock.now);
    const isQuiet = forAgent.count + forContact.count === 0;
    return html`<div class="summary" part="summary">
      ${isQuiet ? html`<span class="quiet">${bar.nobodyWaits}</span>` : nothing}
      ${this.#renderSide('for-agent', forAgent, bar.waitingForYou, agentIcon)}
      ${this.#renderSide('for-contact', forContact, bar.waitingForThem, contactIcon)}
    </div>`;
  }

  #renderSide(
    part: string,
    {count, longest}: SideOfWaits,
    term: (count: number) => string,
    icon: () => TemplateResult,
  ) {
    if (count === 0) return nothing;
    const {terms, format} = this.#localize;
    const text = `${term(count)}, ${terms.bar.longest(format.spoken(longest))}`;
    return html`<span class="side ${part}" part=${part} title=${text}>
      ${icon()}<span aria-hidden="true">
        <span class="words">${term(count)}</span><span class="number">${format.number(count)}</span>
        <span class="time tabular">${format.shortElapsed(longest)}</span>
      </span>
      <span class="visually-hidden">${text}</span>
    </span>`;
  }

  get #chats(): readonly WaitsOfChat[] {
    const given = checked(this, 'interactions', this.interactions, 'a list of chats', areChats);
    return (
      given ??
      this.#sessions.value.map(({state}) => ({
        pendingSince: selectPendingSince(state),
        awaitingSince: selectAwaitingSince(state),
      }))
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'waiting-summary': WaitingSummary;
  }
}
