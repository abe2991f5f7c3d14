import {hostOf, judgeMedia, type MediaVerdict} from '../../../content/media/media-policy.js';
import {safeMediaUrl} from '../../../content/media/media-url.js';
import type {RichCaptions, RichMedia} from '../../../model/rich-content.js';
import type {RichScene} from '../scene.js';

/** What is in a medium's place. */
export type MediaState =
  | {readonly name: 'none' | 'broken' | 'image' | 'player'}
  /** Not shown, or not before someone asks, because of these hosts; none where nothing is asked of a server. */
  | {readonly name: 'refused' | 'asked'; readonly hosts: readonly string[]};

export const mediaState = (piece: RichMedia, {policy, memory}: RichScene): MediaState => {
  const addresses = addressesOf(piece);
  const hostsThat = (verdict: MediaVerdict): readonly string[] => [
    ...new Set(addresses.filter((url) => judgeMedia(url, policy) === verdict).map(hostOf)),
  ];
  if (judgeMedia(piece.url, policy) === 'none') return {name: 'none'};
  if (memory.broken.has(piece)) return {name: 'broken'};
  const refused = hostsThat('refuse');
  if (refused.length > 0) return {name: 'refused', hosts: refused};
  const asked = hostsThat('ask').filter((host) => !memory.hosts.has(host));
  const isMoving = isMovingImage(piece);
  if (asked.length > 0 || (isMoving && !memory.started.has(piece)))
    return {name: 'asked', hosts: asked};
  return {name: piece.kind === 'image' || isMoving ? 'image' : 'player'};
};

/** The text tracks that a player is given. */
export const captionsOf = ({captions}: RichMedia): readonly RichCaptions[] =>
  (captions ?? []).filter(({url}) => safeMediaUrl(url));

/** The media types of the files that the same can be had as. */
export const sourcesOf = ({alternatives}: RichMedia) =>
  (alternatives ?? []).filter(({url}) => safeMediaUrl(url));

/** Every address that something would be loaded from. */
const addressesOf = (piece: RichMedia): readonly string[] => {
  const isPlayed = piece.kind !== 'image' && !isMovingImage(piece);
  const others = isPlayed
    ? [piece.poster, ...[...sourcesOf(piece), ...captionsOf(piece)].map(({url}) => url)]
    : [];
  return [piece.url, ...others].flatMap((url) => safeMediaUrl(url) ?? []);
};

const videoFile = /\.(?:mp4|m4v|mov|ogv|webm)(?:[?#]|$)/i;

/** Whether it's an image that moves as soon as it's there, as against a video without sound. */
const isMovingImage = ({kind, url, mediaType}: RichMedia): boolean =>
  kind === 'animation' && (mediaType ? mediaType.startsWith('image/') : !videoFile.test(url ?? ''));
