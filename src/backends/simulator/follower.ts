import type {BackendFact, InteractionFact} from '../../model/chat-fact.js';
import type {Centre} from '../centre/centre.js';

/** Follows what one user is told, through restarts of the centre, and confirms it as the user's page would. */
export class Follower {
  readonly #userId: string;
  readonly #take: (fact: InteractionFact) => void;
  readonly #takePassing: (fact: BackendFact) => void;
  #centre: Centre | undefined;
  #seq = 0;
  #unlisten: (() => void) | undefined;

  constructor(
    userId: string,
    take: (fact: InteractionFact) => void,
    takePassing: (fact: BackendFact) => void = () => undefined,
  ) {
    this.#userId = userId;
    this.#take = take;
    this.#takePassing = takePassing;
  }

  /** Goes on where it left off. */
  follow(centre: Centre): void {
    this.leave();
    this.#centre = centre;
    const stream = centre.stream(this.#userId);
    for (const {seq, fact} of stream.range(this.#seq + 1, stream.head)) this.#see(seq, fact);
    this.#unlisten = stream.listen({
      item: ({seq, fact}) => this.#see(seq, fact),
      passing: (fact) => this.#takePassing(fact),
    });
    this.confirm();
  }

  leave(): void {
    this.#unlisten?.();
    this.#unlisten = undefined;
  }

  /** Tells the centre that everything seen so far has come. */
  confirm(): void {
    if (this.#unlisten) this.#centre?.confirm(this.#userId, this.#seq);
  }

  #see(seq: number, fact: InteractionFact): void {
    this.#seq = seq;
    this.#take(fact);
  }
}
