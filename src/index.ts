// Importing this defines no element; `deskside/define` does.
export type {
  Acknowledgement,
  Capability,
  ChatBackend,
  OutgoingFile,
  OutgoingMessage,
  ResponsesRequest,
  SendFileOptions,
} from './backends/chat-backend.js';
export {CommandError} from './backends/chat-backend.js';
export {AgentDeskElement} from './components/agent-desk/agent-desk.js';
export {ChatAudienceChangeEvent} from './components/chat-composer/chat-audience-change-event.js';
export {ChatComposer} from './components/chat-composer/chat-composer.js';
export {ChatDraftChangeEvent} from './components/chat-composer/chat-draft-change-event.js';
export {ChatInsertEvent} from './components/chat-composer/chat-insert-event.js';
export {ChatSendEvent} from './components/chat-composer/chat-send-event.js';
export {ChatInteraction} from './components/chat-interaction/chat-interaction.js';
export {ChatSessionElement} from './components/chat-session/chat-session.js';
export {ChatEndEvent} from './components/chat-toolbar/chat-end-event.js';
export {ChatMarkDoneEvent} from './components/chat-toolbar/chat-mark-done-event.js';
export {ChatToolbar} from './components/chat-toolbar/chat-toolbar.js';
export {ChatDiscardEvent} from './components/chat-transcript/chat-discard-event.js';
export {ChatLoadHistoryEvent} from './components/chat-transcript/chat-load-history-event.js';
export {ChatLoadMissingEvent} from './components/chat-transcript/chat-load-missing-event.js';
export type {TranscriptHistory} from './components/chat-transcript/history-head.js';
export {ChatQuoteEvent} from './components/chat-transcript/chat-quote-event.js';
export {ChatRevealEvent} from './components/chat-transcript/chat-reveal-event.js';
export {ChatRetryEvent} from './components/chat-transcript/chat-retry-event.js';
export {ChatTranscript} from './components/chat-transcript/chat-transcript.js';
export {ChatFileCancelEvent} from './components/file-attachment/chat-file-cancel-event.js';
export {ChatFileDeleteEvent} from './components/file-attachment/chat-file-delete-event.js';
export type {ExportOptions} from './components/chat-transcript/export/export-transcript.js';
export type {WriteDownOptions} from './components/chat-transcript/export/write-down.js';
export {ChatExportEvent} from './components/conversation-menu/chat-export-event.js';
export {ChatPrintEvent} from './components/conversation-menu/chat-print-event.js';
export {ChatSearchEvent} from './components/conversation-menu/chat-search-event.js';
export {ChatZoomEvent} from './components/conversation-menu/chat-zoom-event.js';
export {ConversationMenu} from './components/conversation-menu/conversation-menu.js';
export type {
  Completion,
  CompletionQuery,
  TextCompleter,
} from './components/chat-composer/text-completer.js';
export {EmojiPickerButton} from './components/emoji-picker-button/emoji-picker-button.js';
export {ChatFileOpenEvent} from './components/file-attachment/chat-file-open-event.js';
export {ChatFilePrintEvent} from './components/file-attachment/chat-file-print-event.js';
export {ChatFileSaveAllEvent} from './components/file-attachment/chat-file-save-all-event.js';
export {ChatFileSaveEvent} from './components/file-attachment/chat-file-save-event.js';
export {FileAttachment} from './components/file-attachment/file-attachment.js';
export type {LoadFile} from './components/file-attachment/file-source.js';
export {InteractionBar} from './components/interaction-bar/interaction-bar.js';
export type {InteractionSummary} from './components/interaction-bar/interaction-summary.js';
export {ChatAttendEvent} from './components/interaction-item/chat-attend-event.js';
export {ChatFocusEvent} from './components/interaction-item/chat-focus-event.js';
export {InteractionItem} from './components/interaction-item/interaction-item.js';
export {ChatAcceptEvent} from './components/interaction-offer/chat-accept-event.js';
export {ChatRejectEvent} from './components/interaction-offer/chat-reject-event.js';
export {InteractionOffer} from './components/interaction-offer/interaction-offer.js';
export {KeyboardHelp} from './components/keyboard-help/keyboard-help.js';
export {PendingIndicator} from './components/pending-indicator/pending-indicator.js';
export {ChatCheckUrlEvent} from './components/push-url/chat-check-url-event.js';
export {ChatPushUrlEvent} from './components/push-url/chat-push-url-event.js';
export {ChatUrlHistoryChangeEvent} from './components/push-url/chat-url-history-change-event.js';
export {PushUrl} from './components/push-url/push-url.js';
export {ChatResponseHabitsChangeEvent} from './components/response-library/chat-response-habits-change-event.js';
export {ChatResponsesToggleEvent} from './components/response-library/chat-responses-toggle-event.js';
export {ResponseLibrary} from './components/response-library/response-library.js';
export {ResponseLibraryButton} from './components/response-library-button/response-library-button.js';
export {
  registerRichRenderer,
  type RichRenderer,
} from './components/rich-media-renderer/registry.js';
export {RichMediaRenderer} from './components/rich-media-renderer/rich-media-renderer.js';
export type {RichScene} from './components/rich-media-renderer/scene.js';
export {TypingIndicator} from './components/typing-indicator/typing-indicator.js';
export {WaitingSummary} from './components/waiting-summary/waiting-summary.js';
export {AnnouncerController} from './controllers/announcer.js';
export {ChatCallEvent} from './controllers/chat-call-event.js';
export {ChatEmailEvent} from './controllers/chat-email-event.js';
export {ChatLinkOpenEvent} from './controllers/chat-link-open-event.js';
export {ClockController} from './controllers/clock-controller.js';
export {DeskController} from './controllers/desk-controller.js';
export {LocalizeController} from './controllers/localize-controller.js';
export {SessionController} from './controllers/session-controller.js';
export {registerTerms} from './i18n/registry.js';
export type {Terms} from './i18n/terms.js';
export * from './model/index.js';
export * from './session/index.js';
