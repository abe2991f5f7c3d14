import {html, nothing} from 'lit';
import type {RichContent, RichTable} from '../../../model/rich-content.js';
import type {RichScene} from '../scene.js';
import {heading} from './heading.js';

/** A table, which is scrolled alone where it's too wide. */
export const renderTable = ({title, header, rows}: RichTable, scene: RichScene): unknown => {
  const [first, ...others] = rows;
  const hasHeader = header === true && first !== undefined;
  return html`<div class="stack">
    ${heading(title, scene)}
    <div class="table-box" tabindex="0" role="group" aria-label=${title || scene.terms.rich.table}>
      <table>
        ${
          hasHeader
            ? html`<thead>
                <tr>
                  ${first.cells.map((cell) => headerCell(cell, scene))}
                </tr>
              </thead>`
            : nothing
        }
        <tbody>
          ${(hasHeader ? others : rows).map(
            ({cells}) =>
              html`<tr>
                ${cells.map((cell) => html`<td>${cellOf(cell, scene)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </div>`;
};

const cellOf = (cell: readonly RichContent[], scene: RichScene): unknown =>
  scene.below.render(cell);

/** A heading without words is none. */
const headerCell = (cell: readonly RichContent[], scene: RichScene): unknown =>
  hasWords(cell)
    ? html`<th scope="col">${cellOf(cell, scene)}</th>`
    : html`<td>${cellOf(cell, scene)}</td>`;

const hasWords = (cell: readonly RichContent[]): boolean =>
  cell.some((piece) => piece.type !== 'text' || piece.text.trim() !== '');
