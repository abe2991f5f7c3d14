export {AgentDesk, type DeskSettings} from './agent-desk.js';
export {ChatSession, type SessionEnvironment} from './chat-session.js';
export {deskContext, sessionContext} from './contexts.js';
export type {DeskAgent, DeskState} from './desk-state.js';
export {indexedDbDraftStore, memoryDraftStore, type DraftStore} from './draft-store.js';
export type {UnsentMessage, UnsentWords} from './unsent-words.js';
