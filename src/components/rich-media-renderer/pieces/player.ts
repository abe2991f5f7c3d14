import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {safeMediaUrl} from '../../../content/media/media-url.js';
import type {RichCaptions, RichMedia} from '../../../model/rich-content.js';
import type {RichScene} from '../scene.js';
import {captionsOf, sourcesOf} from './media-state.js';

/** An image that is loaded when it comes near view, and opens in full size. */
export const image = (piece: RichMedia, scene: RichScene): TemplateResult => {
  const name = piece.alt || piece.title || '';
  return html`<button
    type="button"
    class="open"
    aria-label=${scene.terms.rich.openImage(name)}
    @click=${() => scene.open(piece)}
  >
    <img
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
      draggable="false"
      alt=${name}
      src=${piece.url!}
      @error=${failing(piece, scene)}
    />
  </button>`;
};

/** Plays in place when it's told to. Nothing but its poster is loaded before. */
export const player = (piece: RichMedia, scene: RichScene): TemplateResult => {
  const label = piece.alt || piece.title || scene.terms.rich.kind[piece.kind];
  // Captions of another server are only read where that server allows it.
  const crossOrigin = captionsOf(piece).length > 0 ? 'anonymous' : undefined;
  const fail = failing(piece, scene);
  if (piece.kind === 'audio')
    return html`<audio
      controls
      preload="none"
      aria-label=${label}
      crossorigin=${ifDefined(crossOrigin)}
      @error=${fail}
    >
      ${filesOf(piece, fail)}${captionsOf(piece).map(track)}
    </audio>`;
  const isSilent = piece.kind === 'animation';
  return html`<video
    controls
    playsinline
    preload="none"
    aria-label=${label}
    ?loop=${isSilent}
    .muted=${isSilent}
    poster=${ifDefined(safeMediaUrl(piece.poster))}
    crossorigin=${ifDefined(crossOrigin)}
    @error=${fail}
  >
    ${filesOf(piece, fail)}${captionsOf(piece).map(track)}
  </video>`;
};

/** The preferred first; it's broken when the last can't be had either. */
const filesOf = (piece: RichMedia, fail: () => void): readonly TemplateResult[] => {
  const own = {url: piece.url!, type: piece.mediaType};
  const files = [own, ...sourcesOf(piece).filter(({url}) => url !== own.url)];
  return files.map(
    ({url, type}, index) =>
      html`<source
        src=${url}
        type=${ifDefined(type)}
        @error=${index === files.length - 1 ? fail : undefined}
      />`,
  );
};

const failing =
  (piece: RichMedia, {memory, refresh}: RichScene) =>
  (): void => {
    memory.broken.add(piece);
    refresh();
  };

const track = ({url, label, language}: RichCaptions, index: number): TemplateResult =>
  html`<track
    kind="captions"
    src=${url}
    label=${ifDefined(label)}
    srclang=${ifDefined(language)}
    ?default=${index === 0}
  />`;
