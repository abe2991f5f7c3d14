import type {ChatBackend} from '../backends/chat-backend.js';
import type {Clock} from '../internal/clock.js';
import type {Connection} from '../model/chat-state.js';
import type {Options} from '../model/options.js';
import type {PreferenceChange, Preferences} from '../model/preferences.js';
import type {DraftStore} from './draft-store.js';
import type {PersonalWords} from './personal-words.js';
import type {ResponseDesk} from './response-desk.js';
import type {DeskPresence} from './unsent-keeper.js';

/** What a session is given by the desk that it belongs to. */
export interface SessionEnvironment {
  readonly backend: ChatBackend;
  /** Tells the server's time. */
  readonly clock: Clock;
  readonly drafts: DraftStore;
  /** The desk among those in the agent's other tabs. */
  readonly presence: DeskPresence;
  readonly words: PersonalWords;
  readonly responses?: ResponseDesk;
  readonly options: Options;
  readonly connection: Connection;
  readonly preferences: Preferences;
  /** Takes up a choice that holds for all of the agent's windows. */
  prefer(change: PreferenceChange): void;
  createKey(): string;
  /** Whose desk it is. */
  agentId(): string;
  /** Whether the agent is looking at the interaction now. */
  isAttended(interactionId: string): boolean;
  /** Told of what a backend gave that is wrong. */
  warn(problem: string): void;
}
