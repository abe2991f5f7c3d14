// Importing this defines no element; `deskside/define` does.
export type {
  Acknowledgement,
  Capability,
  ChatBackend,
  OutgoingMessage,
} from './backends/chat-backend.js';
export {CommandError} from './backends/chat-backend.js';
export {AgentDeskElement} from './components/agent-desk/agent-desk.js';
export {ChatInteraction} from './components/chat-interaction/chat-interaction.js';
export {ChatSessionElement} from './components/chat-session/chat-session.js';
export {ClockController} from './controllers/clock-controller.js';
export {DeskController} from './controllers/desk-controller.js';
export {LocalizeController} from './controllers/localize-controller.js';
export {SessionController} from './controllers/session-controller.js';
export {registerTerms} from './i18n/registry.js';
export type {Terms} from './i18n/terms.js';
export * from './model/index.js';
export * from './session/index.js';
