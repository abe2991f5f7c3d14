import {createContext} from '@lit/context';
import type {AgentDesk} from './agent-desk.js';
import type {ChatSession} from './chat-session.js';

// Symbols of this copy of the kit: two versions on one page don't hear each other.

/** The interaction that an element belongs to. */
export const sessionContext = createContext<ChatSession | undefined>(Symbol('chat-session'));

/** The desk that an element belongs to. */
export const deskContext = createContext<AgentDesk | undefined>(Symbol('agent-desk'));
