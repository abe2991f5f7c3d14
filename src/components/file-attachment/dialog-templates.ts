import {html, nothing, type TemplateResult} from 'lit';
import type {Terms} from '../../i18n/terms.js';
import {closeIcon, downloadIcon, printIcon, warningIcon} from '../../styles/icons.js';
import type {FileCommand} from './menu-template.js';
import type {RiskyFile} from './question.js';

const dialogOf = (event: Event): HTMLDialogElement | null =>
  event.currentTarget instanceof Element ? event.currentTarget.closest('dialog') : null;

/** The focus goes back to where it was only from a dialog that is still there. */
const close = (event: Event): void => dialogOf(event)?.close();

const stop = (event: Event): void => event.stopPropagation();

/** Asks before files are saved. The way out comes first, so that a key held too long saves nothing. */
export const renderQuestion = (
  files: readonly RiskyFile[],
  answer: (isWanted: boolean) => void,
  {file, common}: Terms,
): TemplateResult => {
  const [first] = files;
  const isOne = files.length === 1;
  const accept = (event: Event) => {
    close(event);
    answer(true);
  };
  return html`<dialog
    class="dialog question"
    part="question"
    role="alertdialog"
    aria-labelledby="title"
    aria-describedby="reasons"
    @close=${() => answer(false)}
    @keydown=${stop}
  >
    <h3 id="title">
      ${warningIcon()}<bdi
        >${isOne ? file.confirmSave(first?.name ?? '') : file.confirmSaveAll(files.length)}</bdi
      >
    </h3>
    <div id="reasons" class="reasons">
      ${files.map(
        ({name, danger}) =>
          html`<p>
            ${isOne ? nothing : html`<bdi class="risky-name">${name}</bdi>`} ${file.danger[danger]}
          </p>`,
      )}
      <p>${file.onlyIfExpected}</p>
    </div>
    <div class="actions">
      <button type="button" class="button" @click=${close}>${common.cancel}</button>
      <button type="button" class="button danger primary" @click=${accept}>
        ${file.saveAnyway}
      </button>
    </div>
  </dialog>`;
};

/** What the view of an image shows and tells of. */
export interface ImageViewFace {
  readonly name: string;
  /** As it's described to a reader. */
  readonly label: string;
  readonly size: string;
  choose(command: FileCommand): void;
  closed(): void;
}

/** An image in full size, over the page. */
export const renderView = (view: ImageViewFace, {file, common}: Terms): TemplateResult => {
  const button = (word: string, icon: TemplateResult, act: (event: Event) => void) =>
    html`<button type="button" class="button icon" aria-label=${word} title=${word} @click=${act}>
      ${icon}
    </button>`;
  const closeBeside = (event: Event) => {
    if (event.target === event.currentTarget) close(event);
  };
  return html`<dialog
    class="dialog view"
    part="view"
    aria-label=${view.label}
    @close=${view.closed}
    @click=${closeBeside}
    @keydown=${stop}
  >
    <div class="view-bar">
      <bdi class="view-name">${view.name}</bdi><span class="size">${view.size}</span>
      ${button(file.save, downloadIcon(), () => view.choose('save'))}
      ${button(file.print, printIcon(), () => view.choose('print'))}
      ${button(common.close, closeIcon(), close)}
    </div>
    <canvas class="view-image" role="img" aria-label=${view.label}></canvas>
  </dialog>`;
};
