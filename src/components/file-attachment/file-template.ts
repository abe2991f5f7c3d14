import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {InspectedFile} from '../../content/files/inspect-file.js';
import {splitName} from '../../content/files/split-name.js';
import type {Terms} from '../../i18n/terms.js';
import {closeIcon, imageBrokenIcon, moreIcon, retryIcon, warningIcon} from '../../styles/icons.js';
import type {FileGestures} from './gestures.js';
import {kindIcon} from './kind-icon.js';
import type {ThumbnailState} from './thumbnail.js';

/** What is seen of a file, and who hears of it. */
export interface FileFace {
  readonly inspected: InspectedFile;
  /** Whether it has the place of a picture, from the first on. */
  readonly isPicture: boolean;
  readonly thumbnail: ThumbnailState;
  /** As it's described to a reader. */
  readonly label: string;
  readonly size: string;
  readonly sender: string;
  /** What couldn't be done, in words. */
  readonly problem: string | undefined;
  /** How much of it has been sent; undefined unless it's on its way. */
  readonly progress: number | undefined;
  readonly isOutgoing: boolean;
  readonly isMenuOpen: boolean;
  readonly isBusy: boolean;
  readonly on: FileHandlers;
}

export interface FileHandlers {
  readonly gestures: FileGestures;
  menuDown(): void;
  menu(event: Event): void;
  cancel(): void;
  retry(): void;
}

/** A picture, or an icon, with name and size and what can be done with it (F1). */
export const renderFile = (face: FileFace, terms: Terms): TemplateResult =>
  html`${renderTarget(face, terms)}
    <div class="caption" aria-hidden="true" part="caption">
      ${renderName(face.inspected)}
      <span class="facts">${renderFacts(face, terms)}</span>
    </div>
    ${renderButtons(face, terms)}
    ${face.progress === undefined ? nothing : renderProgress(face, face.progress, terms)}`;

const renderTarget = (face: FileFace, terms: Terms): TemplateResult => {
  const isShown = face.isPicture && face.thumbnail === 'shown';
  const keys = face.inspected.danger ? 'ask' : isShown ? 'open' : 'save';
  const broken = isBroken(face) ? brokenText(face, terms) : undefined;
  return html`<button
    type="button"
    class="target"
    part=${face.isPicture ? 'thumbnail' : 'icon'}
    aria-label=${broken ? `${face.label}. ${broken}` : face.label}
    aria-description=${terms.file.keys[keys]}
    title=${ifDefined(broken)}
    @click=${face.on.gestures.handleClick}
    @keydown=${face.on.gestures.handleKeydown}
  >
    ${face.isPicture ? renderPicture(face, terms) : kindIcon(face.inspected.kind)}
  </button>`;
};

const brokenText = ({isOutgoing}: FileFace, {file}: Terms): string =>
  isOutgoing ? file.broken : file.cannotDisplay;

const renderProgress = (face: FileFace, share: number, {file}: Terms): TemplateResult =>
  html`<progress
    class="progress"
    part="progress"
    max="1"
    .value=${Number.isFinite(share) ? share : 0}
    aria-label=${file.sending(face.inspected.saveName)}
  ></progress>`;

const isBroken = ({isPicture, thumbnail}: FileFace): boolean =>
  isPicture && (thumbnail === 'broken' || thumbnail === 'failed');

const renderPicture = (face: FileFace, terms: Terms): TemplateResult =>
  html`<canvas class="picture" ?hidden=${face.thumbnail !== 'shown'}></canvas> ${
      face.thumbnail === 'waiting' || face.thumbnail === 'loading'
        ? html`<span class="skeleton pending"></span>`
        : nothing
    }
    ${
      isBroken(face)
        ? html`<span class="broken" aria-hidden="true"
            >${imageBrokenIcon()}<span class="broken-text">${brokenText(face, terms)}</span></span
          >`
        : nothing
    }`;

const renderName = ({name}: InspectedFile): TemplateResult => {
  const {start, end, isLong} = splitName(name);
  // Apart, so that letters that run from right to left can't take the extension with them.
  return html`<span class="name ${isLong ? 'long' : ''}" part="name" dir="ltr"
    ><bdi class="name-start">${start}</bdi><bdi class="name-end" dir="ltr">${end}</bdi></span
  >`;
};

const renderFacts = (face: FileFace, terms: Terms): TemplateResult => {
  const {danger} = face.inspected;
  const {file} = terms;
  const broken = face.isOutgoing && isBroken(face) ? brokenText(face, terms) : undefined;
  const problem = face.problem ?? broken;
  return html`${face.size ? html`<span class="size">${face.size}</span>` : nothing}
  ${face.sender ? html`<bdi class="sender" part="sender">${face.sender}</bdi>` : nothing}
  ${danger ? html`<span class="chip danger">${warningIcon()}${file.risky}</span>` : nothing}
  ${problem ? html`<span class="problem">${problem}</span>` : nothing}`;
};

const renderButtons = (face: FileFace, {common, file}: Terms): TemplateResult => {
  const mayRetry = isBroken(face);
  const actions = file.actions(face.inspected.saveName);
  return html`<div class="buttons">
    ${
      face.progress === undefined
        ? nothing
        : html`<button
            type="button"
            class="button icon small cancel"
            part="cancel"
            aria-label=${file.cancelSending(face.inspected.saveName)}
            title=${common.cancel}
            @click=${face.on.cancel}
          >
            ${closeIcon()}
          </button>`
    }
    ${
      mayRetry
        ? html`<button
            type="button"
            class="button icon small retry"
            part="retry"
            aria-label=${common.retry}
            title=${common.retry}
            @click=${face.on.retry}
          >
            ${retryIcon()}
          </button>`
        : nothing
    }
    <button
      type="button"
      class="button icon small more"
      part="more"
      aria-label=${actions}
      title=${common.more}
      aria-haspopup="menu"
      aria-expanded=${face.isMenuOpen ? 'true' : 'false'}
      aria-busy=${face.isBusy ? 'true' : 'false'}
      @mousedown=${face.on.menuDown}
      @click=${face.on.menu}
    >
      ${moreIcon()}
    </button>
  </div>`;
};
