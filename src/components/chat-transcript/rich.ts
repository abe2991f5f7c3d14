import {isRich} from '../../content/is-rich.js';
import {OnDemand} from '../../internal/on-demand.js';
import type {RichRows} from './rich-rows.js';
import type {Row} from './row.js';

let loaded: RichRows | undefined;
const rows = new OnDemand(async () => (loaded = (await import('./rich-rows.js')).richRows));

/** What shows a bot's rich media and markdown, if a transcript has needed it. */
export const loadedRich = (): RichRows | undefined => loaded;

/** What is more than text in a message; undefined for a text, and until what shows it is loaded. Nothing of a contact's is. */
export const richContent = (row: Row): unknown => {
  const {entry, party, scene} = row;
  return isRich(entry, party.role) ? rows.get(scene.refresh)?.content(row) : undefined;
};
