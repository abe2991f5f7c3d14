import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {InteractionStatus} from '../../model/lifecycle.js';
import type {ChatSession} from '../../session/chat-session.js';

interface Watched {
  status: InteractionStatus;
  stop(): void;
}

/** Re-renders its host when a session gets another status, and on nothing else that happens in it. */
export class StatusWatch implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #watched = new Map<ChatSession, Watched>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** These, and no others. */
  watch(sessions: readonly ChatSession[]): void {
    for (const [session, {stop}] of this.#watched) {
      if (sessions.includes(session)) continue;
      stop();
      this.#watched.delete(session);
    }
    for (const session of sessions) if (!this.#watched.has(session)) this.#add(session);
  }

  hostDisconnected(): void {
    this.watch([]);
  }

  #add(session: ChatSession): void {
    const watched: Watched = {
      status: session.state.status,
      stop: session.subscribe(() => {
        const {status} = session.state;
        if (status === watched.status) return;
        watched.status = status;
        this.#host.requestUpdate();
      }),
    };
    this.#watched.set(session, watched);
  }
}
