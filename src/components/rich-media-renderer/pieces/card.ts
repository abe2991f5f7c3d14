import {html, nothing} from 'lit';
import type {RichCard} from '../../../model/rich-content.js';
import type {RichScene} from '../scene.js';
import {factList} from './facts.js';
import {heading} from './heading.js';
import {addressLink} from './link.js';
import {renderMedia} from './media.js';
import {renderOptions} from './options.js';
import {words} from './words.js';

/** An offer, a product, a receipt (R2). */
export const renderCard = (piece: RichCard, scene: RichScene): unknown =>
  html`<article class="card ${piece.media?.length ? 'pictured' : ''}">
    ${piece.media?.map((medium) => renderMedia(medium, scene))}
    <div class="card-body stack">
      ${heading(piece.title, scene)}
      ${piece.subtitle ? html`<p class="words subtitle" dir="auto">${piece.subtitle}</p>` : nothing}
      ${words(piece.text, piece.format, piece, scene.below)}
      ${piece.facts?.length ? factList(piece.facts, undefined, scene) : nothing}
      ${addressLink(piece.url, scene)}
      ${piece.body?.length ? scene.below.render(piece.body) : nothing}
      ${renderOptions(piece.actions, 'buttons', scene)}
    </div>
  </article>`;
