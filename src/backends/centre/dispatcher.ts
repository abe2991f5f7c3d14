import type {Clock} from '../../internal/clock.js';
import {Deadline} from '../../internal/deadline.js';
import type {CentreTimes} from './centre.js';
import type {NewEvent} from './centre-event.js';
import type {CentreState, Interaction} from './centre-state.js';
import {chooseAgent} from './routing.js';

/** Sees that every chat in the queue is offered to someone, and takes back what isn't answered in time. */
export class Dispatcher {
  readonly #state: CentreState;
  readonly #clock: Clock;
  readonly #times: CentreTimes;
  readonly #record: (event: NewEvent) => void;
  readonly #next: Deadline;

  constructor(
    state: CentreState,
    clock: Clock,
    times: CentreTimes,
    record: (event: NewEvent) => void,
  ) {
    this.#state = state;
    this.#clock = clock;
    this.#times = times;
    this.#record = record;
    this.#next = new Deadline(clock, () => this.settle());
  }

  /** Does all that is due now, and comes back when the next is. */
  settle(): void {
    const now = this.#clock.now();
    const due = [...this.#state.live].map((interaction) => this.#attend(interaction, now));
    const next = Math.min(...due);
    if (Number.isFinite(next)) this.#next.set(next - now);
    else this.#next.clear();
  }

  close(): void {
    this.#next.clear();
  }

  /** @returns When the chat needs attention again. */
  #attend(interaction: Interaction, now: number): number {
    const {id: interactionId, offer} = interaction;
    if (offer && offer.expiresAt <= now) {
      const {agentId} = offer;
      this.#record({type: 'offer-ended', interactionId, agentId, outcome: 'timed-out'});
    }
    if (interaction.stage === 'queued') this.#offer(interaction, now);
    if (interaction.offer) return interaction.offer.expiresAt;
    if (interaction.stage !== 'queued' || interaction.declined.size === 0) return Infinity;
    return interaction.declinedAt + this.#times.offerAgain;
  }

  #offer(interaction: Interaction, now: number): void {
    const interactionId = interaction.id;
    const {offer, offerAgain} = this.#times;
    let agent = chooseAgent(this.#state, interaction);
    const again = interaction.declined.size > 0 && interaction.declinedAt + offerAgain <= now;
    if (!agent && again) {
      this.#record({type: 'declines-forgotten', interactionId});
      agent = chooseAgent(this.#state, interaction);
    }
    if (!agent) return;
    this.#record({type: 'offered', interactionId, agentId: agent.id, expiresAt: now + offer});
  }
}
