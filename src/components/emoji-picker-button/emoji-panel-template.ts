import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Emoji, EmojiGroup} from '../../content/emoji/emoji-set.js';
import {skinTones, withTone, type SkinTone} from '../../content/emoji/skin-tone.js';
import type {Terms} from '../../i18n/terms.js';
import {
  emojiActivitiesIcon,
  emojiAnimalsIcon,
  emojiFlagsIcon,
  emojiFoodIcon,
  emojiIcon,
  emojiObjectsIcon,
  emojiPeopleIcon,
  emojiSymbolsIcon,
  emojiTravelIcon,
  historyIcon,
  searchIcon,
} from '../../styles/icons.js';

export type Section = 'recent' | EmojiGroup;

export const columns = 8;

export const sectionIcons: Readonly<Record<Section, () => TemplateResult>> = {
  recent: historyIcon,
  smileys: emojiIcon,
  people: emojiPeopleIcon,
  animals: emojiAnimalsIcon,
  food: emojiFoodIcon,
  travel: emojiTravelIcon,
  activities: emojiActivitiesIcon,
  objects: emojiObjectsIcon,
  symbols: emojiSymbolsIcon,
  flags: emojiFlagsIcon,
};

export interface PanelView {
  /** What is shown; undefined until it's loaded. */
  readonly emoji: readonly Emoji[] | undefined;
  readonly isFailed: boolean;
  readonly query: string;
  readonly section: Section;
  /** Which of them the Tab key leads to. */
  readonly active: number;
  readonly tone: SkinTone;
  /** How many are shown, as it's read. */
  readonly count: string;
}

export interface PanelHandlers {
  search(query: string): void;
  searchKey(event: KeyboardEvent): void;
  section(section: Section): void;
  sectionKey(event: KeyboardEvent): void;
  look(index: number): void;
  gridKey(event: KeyboardEvent): void;
  choose(index: number): void;
  tone(tone: SkinTone): void;
  toneKey(event: KeyboardEvent): void;
  retry(): void;
}

export const renderPanel = (view: PanelView, on: PanelHandlers, terms: Terms): TemplateResult =>
  html`${renderSearch(view, on, terms)} ${renderSections(view, on, terms)}
    <div
      class="emoji-grid"
      id="emoji"
      role="tabpanel"
      aria-label=${isSearching(view) ? terms.emoji.results : terms.emoji.group[view.section]}
    >
      ${renderContent(view, on, terms)}
    </div>
    ${renderFoot(view, on, terms)}`;

const isSearching = ({query}: PanelView): boolean => query.trim() !== '';

const renderSearch = (view: PanelView, on: PanelHandlers, {emoji}: Terms) =>
  html`<div class="emoji-search">
    ${searchIcon()}
    <input
      class="field"
      type="search"
      autocomplete="off"
      spellcheck="false"
      aria-label=${emoji.search}
      aria-controls="emoji"
      placeholder=${emoji.search}
      .value=${live(view.query)}
      @input=${({target}: InputEvent) => on.search((target as HTMLInputElement).value)}
      @keydown=${on.searchKey}
    />
    <span class="visually-hidden" role="status">
      ${isSearching(view) && view.emoji ? emoji.found(view.count) : nothing}
    </span>
  </div>`;

const renderSections = (view: PanelView, on: PanelHandlers, {emoji}: Terms) =>
  html`<div
    class="emoji-sections"
    role="tablist"
    aria-label=${emoji.groups}
    @keydown=${on.sectionKey}
  >
    ${(Object.keys(sectionIcons) as Section[]).map(
      (section) =>
        html`<button
          type="button"
          role="tab"
          aria-controls="emoji"
          aria-selected=${section === view.section && !isSearching(view) ? 'true' : 'false'}
          tabindex=${section === view.section ? 0 : -1}
          aria-label=${emoji.group[section]}
          title=${emoji.group[section]}
          @click=${() => on.section(section)}
        >
          ${sectionIcons[section]()}
        </button>`,
    )}
  </div>`;

const renderContent = (view: PanelView, on: PanelHandlers, terms: Terms) => {
  if (view.isFailed)
    return html`<div class="emoji-note" role="alert">
      <p>${terms.emoji.failed}</p>
      <button type="button" class="button small" @click=${on.retry}>${terms.common.retry}</button>
    </div>`;
  if (!view.emoji) return html`<p class="emoji-note">${terms.common.loading}</p>`;
  if (view.emoji.length > 0) return renderGrid(view.emoji, view, on);
  const {none, noRecent} = terms.emoji;
  return html`<p class="emoji-note">${isSearching(view) ? none : noRecent}</p>`;
};

const renderGrid = (emoji: readonly Emoji[], view: PanelView, on: PanelHandlers) =>
  html`<div
    role="grid"
    @keydown=${on.gridKey}
    @click=${(event: MouseEvent) => withIndex(event, on.choose)}
    @focusin=${(event: FocusEvent) => withIndex(event, on.look)}
    @pointerover=${(event: PointerEvent) => withIndex(event, on.look)}
  >
    ${Array.from(
      {length: Math.ceil(emoji.length / columns)},
      (_, row) =>
        html`<div role="row">
          ${emoji
            .slice(row * columns, (row + 1) * columns)
            .map((each, column) => renderCell(each, row * columns + column, view))}
        </div>`,
    )}
  </div>`;

const renderCell = (emoji: Emoji, index: number, {active, tone}: PanelView) =>
  html`<button
    type="button"
    role="gridcell"
    data-index=${index}
    tabindex=${index === active ? 0 : -1}
    aria-label=${emoji.name}
  >
    ${emoji.hasTones ? withTone(emoji.emoji, tone) : emoji.emoji}
  </button>`;

const withIndex = ({target}: Event, act: (index: number) => void): void => {
  const index = (target as Element).closest<HTMLElement>('[data-index]')?.dataset['index'];
  if (index !== undefined) act(Number(index));
};

/** What the one is called that is looked at, and the tones. */
const renderFoot = (view: PanelView, on: PanelHandlers, {emoji: words}: Terms) => {
  const emoji = view.emoji?.[view.active];
  const [code] = emoji?.shortcodes ?? [];
  return html`<div class="emoji-foot">
    <div class="emoji-name" aria-hidden="true">
      ${
        emoji
          ? html`<span dir="auto">${emoji.name}</span
              ><span class="emoji-code">${code ? `:${code}:` : nothing}</span>`
          : nothing
      }
    </div>
    <div class="emoji-tones" role="radiogroup" aria-label=${words.tones} @keydown=${on.toneKey}>
      ${skinTones.map(
        (tone) =>
          html`<button
            type="button"
            role="radio"
            aria-checked=${tone === view.tone ? 'true' : 'false'}
            tabindex=${tone === view.tone ? 0 : -1}
            aria-label=${words.tone[tone]}
            title=${words.tone[tone]}
            @click=${() => on.tone(tone)}
          >
            ${withTone('✋', tone)}
          </button>`,
      )}
    </div>
  </div>`;
};
