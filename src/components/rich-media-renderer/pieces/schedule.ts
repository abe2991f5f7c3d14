import {html} from 'lit';
import type {RichSchedule, RichSlot} from '../../../model/rich-content.js';
import type {RichScene} from '../scene.js';
import {dateText} from './dates.js';
import {heading} from './heading.js';
import {renderLocation} from './location.js';
import {renderMedia} from './media.js';
import {renderOptions} from './options.js';
import {plainWords} from './words.js';

/** Times that could be booked, the chosen one marked. */
export const renderSchedule = (piece: RichSchedule, scene: RichScene): unknown =>
  html`<div class="card card-body stack">
    ${piece.image ? renderMedia(piece.image, scene) : ''} ${heading(piece.title, scene)}
    ${plainWords(piece.text, scene)}
    ${renderOptions(
      piece.slots.map((slot) => told(slot, piece.offset, scene)),
      'list',
      scene,
    )}
    ${piece.location ? renderLocation(piece.location, scene.below) : ''}
  </div>`;

/** What a slot's label leaves to tell. */
const told = (slot: RichSlot, offset: number | undefined, scene: RichScene): RichSlot => {
  const {start, duration, label, description} = slot;
  const when = start ? dateText(start, scene, offset) : '';
  // Some bots name a time by how they write it for machines.
  const isTime = label === when || Date.parse(label) === Date.parse(start ?? '');
  const parts = [
    description,
    isTime ? '' : when,
    duration ? scene.format.spoken(duration * 60_000) : '',
  ].filter(Boolean);
  const text = parts.join(' · ');
  return {...slot, label: isTime ? when : label, ...(text && {description: text})};
};
