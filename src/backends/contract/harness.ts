import type {ChatBackend} from '../chat-backend.js';

/** A backend of one agent, on a server of its own, and the hands to make things happen there. */
export interface BackendUnderTest {
  readonly backend: ChatBackend;
  /** Lets so many milliseconds pass, on whatever clock the backend has. */
  pass(milliseconds: number): Promise<void>;
  /** A contact asks for a chat, and the agent is offered it. Resolves with the interaction's id. */
  offerChat(name: string): Promise<string>;
  contactWrites(interactionId: string, text: string): Promise<void>;
  /** With files alone: the contact sends one. */
  contactSendsFile?(interactionId: string, name: string, bytes: Blob): Promise<void>;
  /** With files alone: those of the agent that the contact was given, in order, with their bytes as text. */
  filesOfAgent?(interactionId: string): Promise<readonly {name: string; text: string}[]>;
  contactReads(interactionId: string): Promise<void>;
  contactTypes(interactionId: string): Promise<void>;
  /** With the capability `push-url` alone: the addresses that the contact was asked to open, in order. */
  urlsOfAgent?(interactionId: string): Promise<readonly string[]>;
  /** The texts of the agent that the contact was given, in order. */
  textsOfAgent(interactionId: string): Promise<readonly string[]>;
  /**
   * The contact of a chat that has ended asks for another, and the agent is offered it. Resolves with the interaction's id.
   * Left out, what has to do with earlier chats isn't tested.
   */
  contactReturns?(interactionId: string): Promise<string>;
  /** The link breaks; the backend is to come back by itself. */
  cutLink(): Promise<void>;
  close(): Promise<void>;
}

/** Makes a backend under test; called once for each test. */
export type CreateBackend = () => Promise<BackendUnderTest>;
