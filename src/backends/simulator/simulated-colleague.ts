import type {InteractionFact} from '../../model/chat-fact.js';
import type {Centre} from '../centre/centre.js';
import type {Command} from '../centre/command.js';
import {Follower} from './follower.js';
import type {Simulator} from './simulator.js';

/** What another agent does without being told. Times are milliseconds; what is absent isn't done. */
export interface ColleagueHabits {
  readonly acceptsAfter?: number;
  readonly rejectsAfter?: number;
  readonly answersAfter?: number;
  /** What the agent answers, one after the other, then the last again. */
  readonly answers?: readonly string[];
  readonly marksDoneAfter?: number;
}

/** Another agent, who works without a desk. */
export class SimulatedColleague {
  readonly id: string;
  readonly #simulator: Simulator;
  readonly #habits: ColleagueHabits;
  readonly #follower: Follower;
  #answers = 0;

  constructor(simulator: Simulator, id: string, habits: ColleagueHabits) {
    this.#simulator = simulator;
    this.id = id;
    this.#habits = habits;
    this.#follower = new Follower(id, (fact) => this.#see(fact));
  }

  /** Called by the simulator whenever the centre has started. */
  attach(centre: Centre): void {
    this.#follower.follow(centre);
    centre.linked(this.id);
  }

  #see(fact: InteractionFact): void {
    const {interactionId} = fact;
    const {acceptsAfter, rejectsAfter, answersAfter, marksDoneAfter} = this.#habits;
    if (fact.type === 'interaction-offered') {
      this.#later(acceptsAfter, {type: 'accept', interactionId});
      this.#later(rejectsAfter, {type: 'reject', interactionId});
    } else if (fact.type === 'message-received') {
      this.#simulator.clock.setTimeout(() => this.#follower.confirm(), 50);
      const {entry} = fact;
      if (entry.kind !== 'text' || entry.delivery !== undefined) return;
      const text = this.#nextAnswer();
      const key = `answer-${this.#answers}`;
      this.#later(answersAfter, {type: 'mark-read', interactionId, messageId: entry.id ?? ''});
      this.#later(answersAfter, {type: 'send', interactionId, key, text, audience: 'contact'});
    } else if (fact.type === 'status-changed' && fact.status === 'ended') {
      this.#later(marksDoneAfter, {type: 'mark-done', interactionId});
    }
  }

  #nextAnswer(): string {
    const {answers = ['One moment, please.']} = this.#habits;
    const index = Math.min(this.#answers++, answers.length - 1);
    return answers[index] ?? '';
  }

  #later(delay: number | undefined, command: Command): void {
    if (delay === undefined) return;
    this.#simulator.clock.setTimeout(() => this.#perform(command), delay);
  }

  #perform(command: Command): void {
    try {
      this.#simulator.centre?.perform(this.id, command);
    } catch {
      // Too late, or the chat is someone else's by now: then it isn't the colleague's business.
    }
  }
}
