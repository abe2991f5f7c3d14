import type {ChatBackend} from '../chat-backend.js';

/** A backend of one agent, on a server of its own, and the hands to make things happen there. */
export interface BackendUnderTest {
  readonly backend: ChatBackend;
  /** Lets so many milliseconds pass, on whatever clock the backend has. */
  pass(milliseconds: number): Promise<void>;
  /** A contact asks for a chat, and the agent is offered it. Resolves with the interaction's id. */
  offerChat(name: string): Promise<string>;
  contactWrites(interactionId: string, text: string): Promise<void>;
  contactReads(interactionId: string): Promise<void>;
  contactTypes(interactionId: string): Promise<void>;
  /** The texts of the agent that the contact was given, in order. */
  textsOfAgent(interactionId: string): Promise<readonly string[]>;
  /** The link breaks; the backend is to come back by itself. */
  cutLink(): Promise<void>;
  close(): Promise<void>;
}

/** Makes a backend under test; called once for each test. */
export type CreateBackend = () => Promise<BackendUnderTest>;
