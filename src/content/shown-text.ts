import {OnDemand} from '../internal/on-demand.js';
import type {Entry} from '../model/entry.js';
import {entryText, type Wording} from './entry-text.js';
import {isRich} from './is-rich.js';
import {maskText} from './mask-text.js';

const engine = new OnDemand(() => import('./rich/rich-text.js'));
let isLoaded = false;

/** Done when {@link shownText} knows the words of rich media and markdown, or when they can't be had. */
export const loadShownText = async (): Promise<void> => {
  await engine.load();
  isLoaded = true;
};

/** Whether {@link loadShownText} is to be awaited for an entry. */
export const isAwaited = (entry: Entry, wording: Wording): boolean =>
  !isLoaded && isShownRich(entry, wording);

/**
 * An entry in the words that a reader sees, with what is private masked (T21): those in rich media and of markdown as well,
 * once they are loaded.
 */
export const shownText = (entry: Entry, wording: Wording): string =>
  richWords(entry, wording, 'read') ?? entryText(entry, wording);

/** The same to look for words in: markdown as it's written, since reading it takes its time. */
export const searchedText = (entry: Entry, wording: Wording): string =>
  richWords(entry, wording, 'written') ?? entryText(entry, wording);

const richWords = (
  entry: Entry,
  wording: Wording,
  markdown: 'read' | 'written',
): string | undefined => {
  const text = isShownRich(entry, wording) ? engine.get()?.richText(entry, markdown) : undefined;
  return text && maskText(text, wording.privacy, wording.refresh);
};

const isShownRich = (entry: Entry, {roleOf}: Wording): boolean =>
  isRich(entry, roleOf?.(entry.partyId) ?? 'contact');
