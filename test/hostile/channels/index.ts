import {attachments} from './attachments.js';
import type {Channel} from './channel.js';
import {attachedFiles, drafts, dropped, pasted} from './composer.js';
import {attributes, properties, terms} from './configuration.js';
import {deskFacts, offers, windows} from './desk.js';
import {exports, menus} from './export.js';
import {past} from './history.js';
import {linkTooltips} from './links.js';
import {pushUrl, suggestedUrls} from './push-url.js';
import {richAnswers, richMedia, waitingMedia} from './rich-media.js';
import {standardResponses} from './responses.js';
import {
  files,
  identities,
  internalNotes,
  markdown,
  masked,
  messages,
  names,
  notices,
  pushedAddresses,
  richFallbacks,
  searched,
} from './transcript.js';
import {translations} from './translation.js';
import {typingPreviews} from './typing.js';
import {waiting} from './waiting.js';
import {wire} from './wire.js';

/** Every way by which someone else's text reaches the agent. A new one is a line here. */
export const channels: readonly Channel[] = [
  messages,
  markdown,
  internalNotes,
  notices,
  pushedAddresses,
  richFallbacks,
  richMedia,
  waitingMedia,
  richAnswers,
  files,
  names,
  identities,
  searched,
  masked,
  linkTooltips,
  translations,
  past,
  exports,
  menus,
  typingPreviews,
  offers,
  windows,
  deskFacts,
  waiting,
  pushUrl,
  suggestedUrls,
  standardResponses,
  drafts,
  pasted,
  dropped,
  attachedFiles,
  attachments,
  attributes,
  properties,
  terms,
  wire,
];
