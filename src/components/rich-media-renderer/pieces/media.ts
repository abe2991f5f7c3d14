import {html, nothing, type TemplateResult} from 'lit';
import type {RichMedia} from '../../../model/rich-content.js';
import {fileIcon, imageBrokenIcon} from '../../../styles/icons.js';
import type {RichScene} from '../scene.js';
import {styleValue} from '../style-value.js';
import {addressLink} from './link.js';
import {mediaState, type MediaState} from './media-state.js';
import {askFor, placeholder} from './placeholder.js';
import {image, player} from './player.js';

/**
 * An image, a video, an audio or a file (R6): in a place that is as large before it's loaded as after, loaded as the policy
 * says, and never playing by itself.
 */
export const renderMedia = (
  piece: RichMedia,
  scene: RichScene,
  size = piece.width ? undefined : piece.size,
): TemplateResult => {
  const isFile = piece.kind === 'file';
  const classes = ['media', piece.kind, size && `size-${size}`, piece.round && 'round'];
  return html`<span class=${classes.filter(Boolean).join(' ')}>
    ${isFile ? fileOf(piece, scene) : frameOf(piece, scene)}
    ${
      piece.title && !isFile
        ? html`<span class="media-title" dir="auto">${piece.title}</span>`
        : nothing
    }
    ${addressLink(piece.link, scene)}
  </span>`;
};

const frameOf = (piece: RichMedia, scene: RichScene): TemplateResult => {
  const {width, height, kind} = piece;
  const state = mediaState(piece, scene);
  const isSized = width !== undefined && height !== undefined && kind !== 'audio';
  // What will never be shown needs no room.
  const isFlat = state.name === 'none' || state.name === 'refused';
  return html`<span
    class="frame ${isFlat ? 'flat' : ''}"
    ${styleValue('--_ratio', isSized && !isFlat ? width / height : undefined)}
    ${styleValue('--_width', isSized ? width : undefined)}
    >${inFrame(piece, state, scene)}</span
  >`;
};

const inFrame = (piece: RichMedia, state: MediaState, scene: RichScene): TemplateResult => {
  const {rich} = scene.terms;
  switch (state.name) {
    case 'none':
      return placeholder(piece, piece.fallback);
    case 'broken':
      return placeholder(piece, rich.broken[piece.kind], imageBrokenIcon());
    case 'refused':
      return placeholder(piece, rich.refused[piece.kind](scene.format.list(state.hosts)));
    case 'asked':
      return askFor(piece, state.hosts, scene);
    case 'image':
      return image(piece, scene);
    case 'player':
      return player(piece, scene);
  }
};

/** A file is offered as an address, and never loaded. */
const fileOf = (piece: RichMedia, scene: RichScene): TemplateResult =>
  html`<span class="file-line"
      >${fileIcon()}<bdi class="file-name"
        >${piece.title || piece.alt || piece.fallback || scene.terms.rich.file}</bdi
      ></span
    >${addressLink(piece.url, scene)}`;
