export * from './attached.js';
export * from './attention.js';
export * from './chat-fact.js';
export * from './chat-state.js';
export type {Closing} from './closing.js';
export * from './content.js';
export * from './entry.js';
export * from './history.js';
export * from './file-transfer.js';
export {
  defaultKeys,
  keyboardCommands,
  type KeyboardChanges,
  type KeyboardCommand,
  type KeyboardMap,
} from './keyboard-map.js';
export * from './lifecycle.js';
export * from './options.js';
export * from './preferences.js';
export type {PushedUrl} from './pushed-url.js';
export {findQuoted, mayQuote, quotedIn} from './quote.js';
export * from './rich-answer.js';
export * from './rich-content.js';
export * from './response-text.js';
export * from './selectors.js';
export * from './standard-response.js';
export {reduce} from './reduce.js';
export {isOwnedByServer} from './delivery.js';
