import {html} from 'lit';
import type {RichContent, RichGroup} from '../../../model/rich-content.js';
import type {RichScene} from '../scene.js';
import {styleValue} from '../style-value.js';
import {renderCarousel} from './carousel.js';
import {heading} from './heading.js';

/** Pieces side by side, one below the other, or one at a time. */
export const renderGroup = (piece: RichGroup, scene: RichScene): unknown => {
  const inside = html`<div class="stack ${piece.tone ? `ground-${piece.tone}` : ''}">
    ${piece.collapsed ? '' : heading(piece.title, scene)}
    ${layouts[piece.layout](piece, piece.title ? scene.below : scene)}
  </div>`;
  return piece.collapsed ? folded(piece, inside, scene) : inside;
};

const folded = ({title}: RichGroup, inside: unknown, {terms}: RichScene) =>
  html`<details class="folded">
    <summary dir="auto">${title || terms.rich.folded}</summary>
    ${inside}
  </details>`;

type Layout = (group: RichGroup, scene: RichScene) => unknown;

const stack: Layout = ({items}, scene) => scene.render(items);

/** One alone is no list. Roles, since in WebKit a `<ul>` without bullets is none. */
const list: Layout = ({items}, scene) =>
  items.length === 1
    ? scene.render(items)
    : html`<div class="items" role="list">
        ${items.map((item) => html`<div role="listitem">${scene.render([item])}</div>`)}
      </div>`;

const columns: Layout = ({items, widths}, scene) =>
  html`<div class="columns">${items.map((item, at) => column(item, widths?.[at], scene))}</div>`;

const column = (item: RichContent, width: number | undefined, scene: RichScene) =>
  html`<div
    class="column ${width === 0 ? 'narrow' : ''}"
    ${styleValue('--_share', width || undefined)}
  >
    ${scene.render([item])}
  </div>`;

/** One card alone isn't paged. */
const carousel: Layout = (group, scene) =>
  group.items.length === 1 ? scene.render(group.items) : renderCarousel(group, scene);

const layouts: Readonly<Record<RichGroup['layout'], Layout>> = {
  carousel,
  columns,
  list,
  stack,
};
