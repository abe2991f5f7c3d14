import {html, nothing} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {repeat} from 'lit/directives/repeat.js';
import {plainName} from '../../content/plain-text.js';
import type {Query} from '../../content/search/query.js';
import {shorten} from '../../content/shorten.js';
import {keepFocus, pressedOption} from '../../controllers/option-press.js';
import type {Terms} from '../../i18n/terms.js';
import {fillResponse, type FieldValue} from '../../model/response-text.js';
import type {StandardResponse} from '../../model/standard-response.js';
import {attachIcon, favouriteIcon, imageIcon} from '../../styles/icons.js';

/** What was found, as it's to be shown. */
export interface ResultView {
  /** Those that are drawn; more come with scrolling. */
  readonly responses: readonly StandardResponse[];
  /** How many there are. */
  readonly count: number;
  readonly active: number;
  readonly favourites: ReadonlySet<string>;
  /** What is marked in the titles. */
  readonly query: Query | undefined;
  readonly valueOf: FieldValue;
}

export interface ResultHandlers {
  choose(index: number): void;
  insert(index: number): void;
  scroll(event: Event): void;
}

/** How much of a text is shown below its title. */
const excerpt = 160;

/** The focus stays in the search: the keys are there. */
export const renderResults = (view: ResultView, on: ResultHandlers, terms: Terms) =>
  // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the keys are those of the search
  html`<div
    id="list"
    class="list"
    part="list"
    role="listbox"
    tabindex="-1"
    aria-label=${terms.responses.list}
    @scroll=${on.scroll}
    @mousedown=${keepFocus}
    @click=${(event: MouseEvent) => at(event, on.choose)}
    @dblclick=${(event: MouseEvent) => at(event, on.insert)}
  >
    ${repeat(
      view.responses,
      ({id}) => id,
      (response, index) => renderOption(response, index, view, terms),
    )}
  </div>`;

const at = (event: Event, choose: (index: number) => void): void => {
  const index = pressedOption(event);
  if (index !== undefined) choose(index);
};

const renderOption = (
  {id, title, text, shortcut, language, files = [], rich = []}: StandardResponse,
  index: number,
  {active, count, favourites, query, valueOf}: ResultView,
  {responses}: Terms,
) =>
  html`<div
    id="option-${index}"
    class="option"
    role="option"
    data-index=${index}
    aria-selected=${index === active ? 'true' : 'false'}
    aria-posinset=${index + 1}
    aria-setsize=${count}
  >
    <span class="option-head">
      <span class="title" dir="auto" lang=${ifDefined(language)}
        >${marked(plainName(title), query)}</span
      >
      ${
        favourites.has(id)
          ? html`<span class="sign starred" title=${responses.favourite}>${favouriteIcon()}</span>`
          : nothing
      }
      ${files.length > 0 ? html`<span class="sign" title=${responses.files}>${attachIcon()}</span>` : nothing}
      ${rich.length > 0 ? html`<span class="sign">${imageIcon()}</span>` : nothing}
      ${shortcut ? html`<kbd dir="auto">${`/${shortcut}`}</kbd>` : nothing}
    </span>
    ${
      text
        ? html`<span class="excerpt" dir="auto" lang=${ifDefined(language)}
            >${excerptOf(text, valueOf)}</span
          >`
        : nothing
    }
  </div>`;

/** As it would be sent, with dots for what is missing. */
const excerptOf = (text: string, valueOf: FieldValue): string =>
  shorten(plainName(fillResponse(text, (name) => valueOf(name) || '…').text), excerpt);

const marked = (title: string, query: Query | undefined) => {
  const ranges = query?.rangesIn(title) ?? [];
  if (ranges.length === 0) return title;
  let from = 0;
  const parts = ranges.map(({start, end}) => {
    const before = title.slice(from, start);
    from = end;
    return html`${before}<mark>${title.slice(start, end)}</mark>`;
  });
  return html`${parts}${title.slice(from)}`;
};
