import type {MediaOptions} from '../../model/options.js';
import {isRasterData, safeMediaUrl} from './media-url.js';

/** What becomes of a medium: shown, shown when asked for, not shown, or it has no address that can be trusted. */
export type MediaVerdict = 'show' | 'ask' | 'refuse' | 'none';

/**
 * What a policy says of an address. What is in the address itself tells nobody anything. The page's own origin is a host as
 * every other: asking it for something, with the agent's cookies, can do something there.
 */
export const judgeMedia = (
  url: string | undefined,
  media: MediaOptions | undefined,
): MediaVerdict => {
  const safe = safeMediaUrl(url);
  if (!safe) return 'none';
  if (isRasterData(safe) || isAllowed(new URL(safe), media)) return 'show';
  return byPolicy[media?.policy ?? 'on demand'] ?? 'ask';
};

/** The host that a medium is asked of: as the network has it, so that no look-alike passes for another. */
export const hostOf = (url: string | undefined): string => {
  const safe = safeMediaUrl(url);
  return safe ? new URL(safe).host : '';
};

const byPolicy: Readonly<Partial<Record<string, MediaVerdict>>> = {
  always: 'show',
  'on demand': 'ask',
  never: 'refuse',
};

const isAllowed = (url: URL, media: MediaOptions | undefined): boolean =>
  Array.isArray(media?.allow) &&
  media.allow.some((pattern: unknown) => matches(url, String(pattern).toLowerCase()));

/** A port counts as far as the pattern has one. */
const matches = ({host, hostname}: URL, pattern: string): boolean => {
  const name = /:\d+$/.test(pattern) ? host : hostname;
  return pattern.startsWith('*.') ? name.endsWith(pattern.slice(1)) : name === pattern;
};
