import type {RichContent} from '../../../model/rich-content.js';

/** A vendor's format, or the kit's own schema. */
export type RichMediaFormat =
  | 'adaptive-cards'
  | 'amazon-connect'
  | 'bot-framework'
  | 'botpress'
  | 'chatwoot'
  | 'deskside'
  | 'dialogflow'
  | 'genesys-cloud'
  | 'genesys-widgets'
  | 'liveperson'
  | 'messenger'
  | 'twilio';

/** Reads one vendor's format. Both functions are given plain JSON values, and are pure. */
export interface FormatReader {
  /** Whether it looks like this format. */
  matches(payload: unknown): boolean;
  /** What of it is understood, in order; none for nothing. Ids and limits are seen to later. */
  read(payload: unknown): readonly RichContent[];
}
