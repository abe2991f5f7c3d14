import {html, nothing} from 'lit';
import type {RichLocation} from '../../../model/rich-content.js';
import {locationIcon} from '../../../styles/icons.js';
import type {RichScene} from '../scene.js';
import {heading} from './heading.js';
import {addressLink} from './link.js';

/** A place in words: a map would tell a stranger where the contact is. */
export const renderLocation = (piece: RichLocation, scene: RichScene): unknown => {
  const place = coordinates(piece);
  return html`<div class="location">
    ${locationIcon()}
    <div class="stack tight">
      ${heading(piece.title, scene)}
      ${piece.text ? html`<p class="words" dir="auto">${piece.text}</p>` : nothing}
      ${place ? html`<p class="hint tabular"><bdi>${place.text}</bdi></p>` : nothing}
      ${addressLink(piece.url ?? place?.map, scene)}
    </div>
  </div>`;
};

const coordinates = ({latitude, longitude}: RichLocation) => {
  if (!isWithin(latitude, 90) || !isWithin(longitude, 180)) return undefined;
  const [north, east] = [latitude.toFixed(5), longitude.toFixed(5)];
  return {
    text: `${north}, ${east}`,
    map: `https://www.openstreetmap.org/?mlat=${north}&mlon=${east}#map=16/${north}/${east}`,
  };
};

const isWithin = (value: number | undefined, most: number): value is number =>
  value !== undefined && Math.abs(value) <= most;
