// Importing this defines no element; `deskside/define` does.
export type {
  Acknowledgement,
  Capability,
  ChatBackend,
  OutgoingMessage,
} from './backends/chat-backend.js';
export {CommandError} from './backends/chat-backend.js';
export {AgentDeskElement} from './components/agent-desk/agent-desk.js';
export {ChatComposer} from './components/chat-composer/chat-composer.js';
export {ChatDraftChangeEvent} from './components/chat-composer/chat-draft-change-event.js';
export {ChatSendEvent} from './components/chat-composer/chat-send-event.js';
export {ChatInteraction} from './components/chat-interaction/chat-interaction.js';
export {ChatSessionElement} from './components/chat-session/chat-session.js';
export {ChatEndEvent} from './components/chat-toolbar/chat-end-event.js';
export {ChatMarkDoneEvent} from './components/chat-toolbar/chat-mark-done-event.js';
export {ChatToolbar} from './components/chat-toolbar/chat-toolbar.js';
export {ChatDiscardEvent} from './components/chat-transcript/chat-discard-event.js';
export {ChatRetryEvent} from './components/chat-transcript/chat-retry-event.js';
export {ChatTranscript} from './components/chat-transcript/chat-transcript.js';
export {ChatFileOpenEvent} from './components/file-attachment/chat-file-open-event.js';
export {ChatFilePrintEvent} from './components/file-attachment/chat-file-print-event.js';
export {ChatFileSaveAllEvent} from './components/file-attachment/chat-file-save-all-event.js';
export {ChatFileSaveEvent} from './components/file-attachment/chat-file-save-event.js';
export {FileAttachment} from './components/file-attachment/file-attachment.js';
export type {LoadFile} from './components/file-attachment/file-source.js';
export {InteractionBar} from './components/interaction-bar/interaction-bar.js';
export type {InteractionSummary} from './components/interaction-bar/interaction-summary.js';
export {ChatFocusEvent} from './components/interaction-item/chat-focus-event.js';
export {InteractionItem} from './components/interaction-item/interaction-item.js';
export {ChatAcceptEvent} from './components/interaction-offer/chat-accept-event.js';
export {ChatRejectEvent} from './components/interaction-offer/chat-reject-event.js';
export {InteractionOffer} from './components/interaction-offer/interaction-offer.js';
export {PendingIndicator} from './components/pending-indicator/pending-indicator.js';
export {TypingIndicator} from './components/typing-indicator/typing-indicator.js';
export {AnnouncerController} from './controllers/announcer.js';
export {ClockController} from './controllers/clock-controller.js';
export {DeskController} from './controllers/desk-controller.js';
export {LocalizeController} from './controllers/localize-controller.js';
export {SessionController} from './controllers/session-controller.js';
export {registerTerms} from './i18n/registry.js';
export type {Terms} from './i18n/terms.js';
export * from './model/index.js';
export * from './session/index.js';
