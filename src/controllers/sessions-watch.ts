import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {ChatState} from '../model/chat-state.js';
import type {ChatSession} from '../session/chat-session.js';

interface Watched {
  values: readonly unknown[];
  stop(): void;
}

/** Re-renders its host when what it reads of any of several sessions changes (`Object.is`), and on nothing else. */
export class SessionsWatch implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #read: (state: ChatState) => readonly unknown[];
  readonly #watched = new Map<ChatSession, Watched>();

  /** @param read - What the host shows of each session. */
  constructor(host: ReactiveControllerHost, read: (state: ChatState) => readonly unknown[]) {
    this.#host = host;
    this.#read = read;
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
      values: this.#read(session.state),
      stop: session.subscribe(() => {
        const values = this.#read(session.state);
        if (values.every((value, index) => Object.is(value, watched.values[index]))) return;
        watched.values = values;
        this.#host.requestUpdate();
      }),
    };
    this.#watched.set(session, watched);
  }
}
