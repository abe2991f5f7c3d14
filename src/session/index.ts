export {Attachments, type AttachmentsOptions, type LocalBytes} from './attachments.js';
export {AgentDesk, type DeskSettings} from './agent-desk.js';
export {ChatSession} from './chat-session.js';
export {deskContext, sessionContext} from './contexts.js';
export type {DeskAgent, DeskState} from './desk-state.js';
export {ResponseDesk} from './response-desk.js';
export {
  indexedDbHabitStore,
  memoryHabitStore,
  type HabitChange,
  type HabitStore,
  type ResponseHabits,
} from './response-habits.js';
export type {ResponsesState} from './response-source.js';
export type {SessionEnvironment} from './session-environment.js';
export {indexedDbDraftStore, memoryDraftStore, type DraftStore} from './draft-store.js';
export {browserTabs, type OtherTabs, type TabNotice} from './other-tabs.js';
export {
  indexedDbPreferenceStore,
  memoryPreferenceStore,
  type PreferenceStore,
} from './preference-store.js';
export type {UnsentMessage, UnsentWords} from './unsent-words.js';
export {indexedDbPersonalWords, memoryPersonalWords, type PersonalWords} from './personal-words.js';
