/**
 * What authors of backends and of pages test with: a contact centre in memory, a clock that stands still, and the
 * contract that every backend must keep.
 *
 * @module
 */
export * from './backends/simulator/index.js';
