import {html, nothing, type TemplateResult} from 'lit';
import type {Terms} from '../../i18n/terms.js';
import {
  acceptIcon,
  downloadIcon,
  internalIcon,
  printIcon,
  searchIcon,
  zoomInIcon,
  zoomOutIcon,
} from '../../styles/icons.js';

/** What can be done with a conversation. */
export type ConversationCommand = 'search' | 'save-text' | 'save-html' | 'print';

/** What the menu shows and tells of. */
export interface ConversationMenuView {
  /** Whether there's a choice to have notes along, and what is chosen; undefined for no choice. */
  readonly includesNotes: boolean | undefined;
  choose(command: ConversationCommand): void;
  /** The text size; undefined where it can't be chosen. */
  readonly zoom: number | undefined;
  /** The same as it's read. */
  readonly percent: string;
  /** One step larger or smaller; 0 for the usual size. */
  changeZoom(by: 1 | -1 | 0): void;
  toggleNotes(): void;
  handleKeydown(event: KeyboardEvent): void;
}

export const renderMenu = (menu: ConversationMenuView, terms: Terms): TemplateResult => {
  const {search, export: words, common} = terms;
  const item = (command: ConversationCommand, icon: TemplateResult, word: string) =>
    html`<button
      type="button"
      class="menu-item"
      role="menuitem"
      tabindex="-1"
      data-command=${command}
      @click=${() => menu.choose(command)}
    >
      ${icon}${word}
    </button>`;
  return html`<div
    popover="manual"
    class="menu"
    part="menu"
    role="menu"
    tabindex="-1"
    aria-label=${common.more}
    @keydown=${menu.handleKeydown}
  >
    ${item('search', searchIcon(), search.label)}
    <hr class="menu-separator" />
    ${menu.includesNotes === undefined ? nothing : renderNotes(menu, words.includeNotes)}
    ${item('save-text', downloadIcon(), words.saveText)}
    ${item('save-html', downloadIcon(), words.saveHtml)} ${item('print', printIcon(), words.print)}
    ${menu.zoom === undefined ? nothing : renderZoom(menu, common)}
  </div>`;
};

/** Three items, since a menu has no other controls; the size stands in the one that undoes. */
const renderZoom = (menu: ConversationMenuView, common: Terms['common']) => {
  const {zoom = 1, percent} = menu;
  const item = (by: 1 | -1, icon: TemplateResult, word: string, isLast: boolean) =>
    html`<button
      type="button"
      class="menu-item"
      role="menuitem"
      tabindex="-1"
      aria-disabled=${isLast ? 'true' : 'false'}
      @click=${() => menu.changeZoom(by)}
    >
      ${icon}${word}
    </button>`;
  return html`<hr class="menu-separator" />
    ${item(1, zoomInIcon(), common.zoomIn, zoom >= 2)}
    ${item(-1, zoomOutIcon(), common.zoomOut, zoom <= 0.75)}
    <button
      type="button"
      class="menu-item reset"
      role="menuitem"
      tabindex="-1"
      @click=${() => menu.changeZoom(0)}
    >
      <span>${common.zoomReset}</span><span class="level">${percent}</span>
    </button>`;
};

/** A choice that holds for one saving alone. */
const renderNotes = ({includesNotes, toggleNotes}: ConversationMenuView, word: string) =>
  html`<button
    type="button"
    class="menu-item notes"
    role="menuitemcheckbox"
    tabindex="-1"
    aria-checked=${includesNotes ? 'true' : 'false'}
    @click=${toggleNotes}
  >
    ${internalIcon()}<span>${word}</span>${includesNotes ? acceptIcon() : nothing}
  </button>`;
