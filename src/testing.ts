/**
 * What authors of backends and of pages test with: a contact centre in memory, a clock that stands still, and the
 * contract that every backend must keep.
 *
 * @module
 */
export * from './backends/simulator/index.js';
export {
  describeChatBackend,
  type TestFramework,
} from './backends/contract/describe-chat-backend.js';
export type {BackendUnderTest, CreateBackend} from './backends/contract/harness.js';
export {simulatorUnderTest} from './backends/contract/simulator-harness.js';
export {entry, fact, party, type EntryParts} from './backends/contract/builders.js';
