import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Terms} from '../../i18n/terms.js';
import {
  removeIcon,
  downloadIcon,
  openOutsideIcon,
  printIcon,
  saveAllIcon,
} from '../../styles/icons.js';

/** What can be done with a file. */
export type FileCommand = 'open' | 'save' | 'save-all' | 'print' | 'delete' | 'delete-all';

/** What the menu shows and tells of. */
export interface FileMenu {
  readonly name: string;
  readonly isOutgoing: boolean;
  readonly mayOpen: boolean;
  readonly mayPrint: boolean;
  choose(command: FileCommand): void;
  handleKeydown(event: KeyboardEvent): void;
}

/** The menu on a file (F2): what can't be done stays, and says why. */
export const renderMenu = (menu: FileMenu, {file}: Terms): TemplateResult => {
  const item = (command: FileCommand, icon: TemplateResult, word: string, blocked?: string) =>
    html`<button
      type="button"
      class="menu-item"
      role="menuitem"
      tabindex="-1"
      data-command=${command}
      aria-disabled=${blocked ? 'true' : 'false'}
      title=${ifDefined(blocked)}
      @click=${blocked ? nothing : () => menu.choose(command)}
    >
      ${icon}${word}
    </button>`;
  return html`<div
    popover="manual"
    class="menu"
    part="menu"
    role="menu"
    tabindex="-1"
    aria-label=${file.actions(menu.name)}
    @keydown=${menu.handleKeydown}
  >
    ${item('open', openOutsideIcon(), file.open, menu.mayOpen ? undefined : file.cannotOpen)}
    ${item('save', downloadIcon(), file.save)} ${item('save-all', saveAllIcon(), file.saveAll)}
    ${item('print', printIcon(), file.print, menu.mayPrint ? undefined : file.cannotPrint)}
    ${
      menu.isOutgoing
        ? html`${item('delete', removeIcon(), file.delete)}
          ${item('delete-all', removeIcon(), file.deleteAll)}`
        : nothing
    }
  </div>`;
};
