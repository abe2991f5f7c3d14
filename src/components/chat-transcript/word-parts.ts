import {linkParts, mayHoldLink, type ShownLink} from '../../content/linked/link-parts.js';
import {cut} from '../../content/plain-text.js';
import {masked, masksIn, maskOf, type Mask} from '../../content/privacy/mask-engine.js';
import type {Entry} from '../../model/entry.js';
import type {LinkOptions, PrivacyOptions} from '../../model/options.js';
import type {RowScene} from './row.js';

/** A stretch of text that is masked. */
export interface MaskedPart {
  readonly kind: Mask['kind'];
  readonly shown: string;
  readonly original: string;
}

export type WordPart = string | ShownLink | MaskedPart;

/** A link may begin before the end of what is shown, and must be known whole. */
const longestLink = 8_192;
/** What comes after this of a text stays plain: a link there isn't worth the time that finding it takes. */
const longestSearched = 100_000;

interface Known {
  readonly text: string;
  readonly length: number;
  readonly links: LinkOptions | undefined;
  readonly privacy: PrivacyOptions | undefined;
  readonly parts: readonly WordPart[];
}

/** A link or a mask, and where it is. */
interface Placed {
  readonly start: number;
  readonly end: number;
  readonly part: Exclude<WordPart, string>;
}

const known = new WeakMap<Entry, Known>();

/** The words of an entry in parts, at most so many characters of them; made once for each entry. */
export const wordParts = (
  entry: Entry,
  text: string,
  length: number,
  {links, privacy, refresh}: RowScene,
): readonly WordPart[] => {
  const last = known.get(entry);
  if (
    last?.text === text &&
    last.length === length &&
    last.links === links &&
    last.privacy === privacy
  )
    return last.parts;
  const arrived = (): void => {
    known.delete(entry);
    refresh();
  };
  const searched = text.slice(0, Math.min(length + longestLink, longestSearched));
  const masks = masksIn(text.slice(0, length + longestLink), privacy);
  const found = placedLinks(masked(searched, privacy), links, arrived);
  const parts = assemble(text, length, masks, found ?? []);
  if (found) known.set(entry, {text, length, links, privacy, parts});
  return parts;
};

/** Undefined until they can be found. */
const placedLinks = (
  text: string,
  links: LinkOptions | undefined,
  arrived: () => void,
): readonly Placed[] | undefined => {
  if (!mayHoldLink(text, links)) return [];
  let end = 0;
  return linkParts(text, links, arrived)?.flatMap((part) => {
    const start = end;
    end += typeof part === 'string' ? part.length : part.written.length;
    return typeof part === 'string' ? [] : [{start, end, part}];
  });
};

/** An address with something hidden in it is no link: it would tell what is hidden. */
const assemble = (
  text: string,
  length: number,
  masks: readonly Mask[],
  links: readonly Placed[],
): readonly WordPart[] => {
  const open = links.filter(
    ({start, end}) => !masks.some((mask) => mask.start < end && mask.end > start),
  );
  const hidden = masks.map((mask): Placed => ({...mask, part: maskedPart(text, mask)}));
  const placed = [...open, ...hidden].sort((one, other) => one.start - other.start);
  const parts: WordPart[] = [];
  let at = 0;
  for (const {start, end, part} of placed) {
    if (end > length) break;
    if (start > at) parts.push(text.slice(at, start));
    parts.push(part);
    at = end;
  }
  const next = placed.find(({start}) => start >= at)?.start ?? text.length;
  const rest = cut(text.slice(at, Math.min(next, length)), Math.max(0, length - at));
  return text.length > length ? [...parts, rest, '…'] : [...parts, rest];
};

const maskedPart = (text: string, mask: Mask): MaskedPart => ({
  kind: mask.kind,
  shown: maskOf(text, mask),
  original: text.slice(mask.start, mask.end),
});
