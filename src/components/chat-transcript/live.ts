import {fullText} from '../../content/entry-text.js';
import {mayHoldLinks, mayHoldPhoneNumbers} from '../../content/links/may-hold-links.js';
import {mayNeedMasks} from '../../content/mask-text.js';
import {longestText} from '../../content/message-content.js';
import {OnDemand} from '../../internal/on-demand.js';
import type {LiveRow} from './live-row.js';
import type {Row} from './row.js';

const live = new OnDemand(() => import('./live-row.js'));

/** What is more than text in a row: links, masks, a translation. Undefined if there's none, or what makes it isn't there yet. */
export const liveRow = (row: Row): LiveRow | undefined =>
  isMoreThanText(row) ? live.get(row.scene.refresh)?.liveRow(row) : undefined;

const isMoreThanText = ({entry, scene}: Row): boolean => {
  const {kind} = entry;
  if (kind === 'file' || kind === 'gap' || (kind === 'system' && entry.event !== 'notice'))
    return false;
  if (kind === 'url' || scene.translator || (kind === 'text' && entry.inReplyTo)) return true;
  const text = fullText(entry, scene).slice(0, longestText);
  return (
    mayHoldLinks(text) ||
    mayHoldPhoneNumbers(text, scene.links?.region) ||
    mayNeedMasks(text, scene.privacy)
  );
};
