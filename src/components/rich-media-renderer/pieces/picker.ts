import {html} from 'lit';
import type {RichPicker} from '../../../model/rich-content.js';
import {callbackIcon} from '../../../styles/icons.js';
import type {RichScene} from '../scene.js';
import {dateText} from './dates.js';
import {factList} from './facts.js';
import {heading} from './heading.js';
import {renderMedia} from './media.js';
import {plainWords} from './words.js';

const midnight = /T00:00(?::00(?:\.0+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/;

/** A day or a time that could be picked: which ones, and what was there before. */
export const renderPicker = (piece: RichPicker, scene: RichScene): unknown => {
  const {rich} = scene.terms;
  // Where only a day is picked, midnight means nothing.
  const shown = (value: string): string =>
    dateText(piece.kind === 'date' ? value.replace(midnight, '') : value, scene);
  const facts = [
    [rich.earliest, piece.minimum],
    [rich.latest, piece.maximum],
    [rich.preset, piece.value],
  ].flatMap(([label, value]) => (label && value ? {label, value: shown(value)} : []));
  return html`<div class="card card-body stack">
    ${piece.image ? renderMedia(piece.image, scene) : ''} ${heading(piece.title, scene)}
    ${plainWords(piece.text, scene)}
    <p class="hint" dir="auto">${callbackIcon()}${rich.picker[piece.kind]}</p>
    ${facts.length > 0 ? factList(facts, undefined, scene) : ''}
  </div>`;
};
