import {html, nothing, type TemplateResult} from 'lit';
import {isCut, messageContent} from '../../content/message-content.js';
import type {Entry} from '../../model/entry.js';
import {botIcon, internalIcon} from '../../styles/icons.js';
import {fileRow} from './file-row.js';
import {deliveryMark} from './delivery.js';
import {inUse} from './in-use-on-demand.js';
import {liveRow} from './live.js';
import {richContent} from './rich.js';
import type {Row} from './row.js';

/** What someone said. */
export const messageRow = (row: Row): TemplateResult => {
  const {entry, party, scene} = row;
  const {format, terms} = scene;
  const live = liveRow(row);
  return html`<div class="sender">${badge(row)}<bdi class="name">${party.name}</bdi></div>
    <div class="line">
      <div class="bubble" dir="auto">${richContent(row) ?? live?.content ?? bubble(row)}</div>
      <div class="meta">
        <time datetime=${format.machine(entry.at)} title=${format.exact(entry.at)}
          >${format.time(entry.at)}</time
        >${entry.delivery ? deliveryMark(entry, terms) : nothing}
      </div>
    </div>
    ${live?.below ?? nothing}${
      isCut(entry) && !row.isWhole
        ? html`<button class="show-all" @click=${scene.showAll}>${terms.message.showAll}</button>`
        : nothing
    }${entry.delivery === 'failed' ? (inUse.get(scene.refresh)?.failure(entry, scene) ?? nothing) : nothing}`;
};

const bubble = (row: Row): TemplateResult | string =>
  row.entry.kind === 'file'
    ? fileRow(row, row.entry)
    : messageContent(row.entry, row.scene, row.isWhole);

export const messageClass = ({entry, party, startsGroup}: Row): string => {
  const names = ['message', party.className, party.isSelf ? 'own' : 'theirs'];
  if (!startsGroup) names.push('grouped');
  if (party.role === 'bot') names.push('bot');
  if (entry.audience === 'internal') names.push('internal');
  if (entry.delivery) names.push(entry.delivery);
  return names.join(' ');
};

/** What tells more of the sender than the name: a bot, or that the contact can't see it. */
const badge = ({entry, party, scene: {terms}}: Row): TemplateResult | typeof nothing => {
  if (isInternal(entry))
    return html`<span class="badge">${internalIcon()}${terms.message.internal}</span>`;
  if (party.role === 'bot')
    return html`<span class="badge">${botIcon()}${terms.message.bot}</span>`;
  return nothing;
};

const isInternal = ({audience}: Entry): boolean => audience === 'internal';
