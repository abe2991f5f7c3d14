import type {Terms} from '../../i18n/terms.js';
import {checked} from '../../internal/misuse.js';
import type {Audience} from '../../model/entry.js';
import {
  fileTransferOf,
  type FileTransfer,
  type FileTransferOptions,
} from '../../model/file-transfer.js';
import type {Options} from '../../model/options.js';
import type {ChatSession} from '../../session/chat-session.js';
import type {SendOn} from './enter-key.js';
import type {Refusal} from './refusal.js';

const known: readonly Audience[] = ['contact', 'internal'];
const contactAlone: readonly Audience[] = ['contact'];
const internalAlone: readonly Audience[] = ['internal'];

/** What can be set by hand on a composer. */
interface Given extends Element {
  readonly disabled: boolean;
  readonly disabledReason: string;
  readonly audiences?: readonly Audience[];
  readonly audience?: Audience;
  readonly maxLength?: number;
  readonly sendOn?: SendOn;
  readonly fileTransfer?: FileTransferOptions;
}

/** Who will see it: as set by hand, else as given. */
export const audienceOf = (composer: Given, session: Audience): Audience =>
  checked(composer, 'audience', composer.audience, '"contact" or "internal"', (audience) =>
    known.includes(audience),
  ) ?? session;

/** Who can be chosen: as set by hand, else where the session has notes and nobody has set the audience by hand. */
export const audiencesOf = (
  composer: Given,
  session: ChatSession | undefined,
): readonly Audience[] => {
  const given = checked(
    composer,
    'audiences',
    composer.audiences,
    'a list of audiences',
    (list) => Array.isArray(list) && list.every((audience: Audience) => known.includes(audience)),
  );
  if (given) return given;
  if (composer.audience) return composer.audience === 'internal' ? internalAlone : contactAlone;
  return session?.reaches('internal') ? known : contactAlone;
};

export const sendOnOf = (composer: Given, {sendOn}: Options): SendOn =>
  checked(composer, 'sendOn', composer.sendOn, '"enter" or "ctrl+enter"', (value) =>
    ['enter', 'ctrl+enter'].includes(value),
  ) ?? sendOn;

export const maxLengthOf = (composer: Given, {maxLength}: Options): number =>
  checked(
    composer,
    'maxLength',
    composer.maxLength,
    'a number of at least 0',
    (value) => value >= 0 && Number.isFinite(value),
  ) ?? maxLength;

/** Why nothing can be written, as the agent reads it: as set by hand, else by what the session refuses. */
export const reasonOf = (
  composer: Given,
  session: ChatSession | undefined,
  refusal: Refusal | undefined,
  {composer: {disabled}}: Terms,
): string | undefined => {
  if (composer.disabled) return composer.disabledReason;
  if (refusal) return disabled[refusal];
  return session?.can('send') === false ? disabled.observing : undefined;
};

/** Which files can be attached: what is set by hand goes before what the session has; undefined if none can. */
export const fileLimitsOf = (
  {fileTransfer}: Given,
  session: ChatSession | undefined,
): FileTransfer | undefined => {
  if (fileTransfer === undefined && !session?.canSendFiles) return undefined;
  const limits = fileTransferOf({...session?.fileTransfer, ...fileTransfer});
  return limits.send ? limits : undefined;
};
