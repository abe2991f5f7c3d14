import {nothing} from 'lit';
import {LiveRows} from './live-rows.js';
import type {Row} from './row.js';

/** What is shown in a row in place of plain text, and under it. */
export interface LiveRow {
  readonly content: unknown;
  readonly below: unknown;
}

const known = new WeakMap<HTMLElement, LiveRows>();

/** Loaded when a transcript first shows more than text. */
export const liveRow = (row: Row): LiveRow => {
  const {host} = row.scene;
  const rows = known.get(host) ?? new LiveRows(row.scene);
  known.set(host, rows);
  return {content: rows.content(row), below: rows.below(row) ?? nothing};
};
