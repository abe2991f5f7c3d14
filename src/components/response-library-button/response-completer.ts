import {plainName} from '../../content/plain-text.js';
import {ResponseIndex} from '../../content/responses/response-index.js';
import {fillResponse, type FieldValue} from '../../model/response-text.js';
import type {StandardResponse} from '../../model/standard-response.js';
import type {Completion} from '../chat-composer/text-completer.js';

/** What completing needs to know. */
export interface CompletionSite {
  readonly responses: readonly StandardResponse[];
  readonly favourites: readonly string[];
  readonly locale: string;
  readonly valueOf: FieldValue;
  /** The files of a response; undefined where they can't be had, or there's more to ask. */
  load(response: StandardResponse): Promise<readonly File[] | undefined>;
  attach(files: readonly File[]): void;
  used(response: StandardResponse): void;
  /** Shows the response in the library, for what has to be asked first. */
  open(response: StandardResponse): void;
}

/** So many are offered. */
const most = 8;

let latest:
  {readonly responses: unknown; readonly locale: string; readonly index: ResponseIndex} | undefined;

/** The same responses are taken down once, however many windows ask. */
const indexFor = async (
  {responses, locale}: CompletionSite,
  signal: AbortSignal,
): Promise<ResponseIndex> => {
  if (latest?.responses !== responses || latest.locale !== locale)
    latest = {responses, locale, index: new ResponseIndex(responses, locale)};
  const {index} = latest;
  if (!index.isWhole) await index.build(signal);
  return index;
};

/** The responses whose shortcut begins so: the very word, then favourites, then the others. */
export const completionsOf = async (
  word: string,
  site: CompletionSite,
  signal: AbortSignal,
): Promise<readonly Completion[]> => {
  const index = await indexFor(site, signal);
  const favourites = new Set(site.favourites);
  return index
    .withShortcut(word, ({id}) => favourites.has(id))
    .filter(({text}) => text !== '')
    .slice(0, most)
    .map((response) => completionOf(response, site));
};

const completionOf = (response: StandardResponse, site: CompletionSite): Completion => ({
  key: response.id,
  label: `/${response.shortcut ?? ''}`,
  detail: plainName(response.title),
  take: () => take(response, site),
});

/** What has to be asked is asked in the library: the shortcut goes, and the response comes where it was. */
const take = (
  response: StandardResponse,
  site: CompletionSite,
): string | undefined | Promise<string | undefined> => {
  const {text, missing} = fillResponse(response.text, site.valueOf);
  if (missing.length > 0) {
    site.open(response);
    return undefined;
  }
  if ((response.files ?? []).length > 0) return withFiles(response, text, site);
  site.used(response);
  return text;
};

const withFiles = async (
  response: StandardResponse,
  text: string,
  site: CompletionSite,
): Promise<string | undefined> => {
  const files = await site.load(response);
  if (!files) {
    site.open(response);
    return undefined;
  }
  site.used(response);
  if (files.length > 0) site.attach(files);
  return text;
};
