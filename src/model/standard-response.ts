import type {FileReference} from './content.js';
import type {RichContent} from './rich-content.js';

/** An answer that is written once and used often (C5). */
export interface StandardResponse {
  /** Unique in its library, and lasting: favourites name it. */
  readonly id: string;
  readonly title: string;
  /** Plain text, with fields such as `{contact.name}`: see `responseFields`. Empty where there's only something to be viewed. */
  readonly text: string;
  /** What is typed after a slash to have it, as `hello`: without white space. */
  readonly shortcut?: string;
  /** Other words to find it by. */
  readonly keywords?: readonly string[];
  /** The categories that it's in, by id. */
  readonly categories?: readonly string[];
  /** BCP 47, of title and text; the page's when absent. */
  readonly language?: string;
  /** What is attached when it's inserted (F5). */
  readonly files?: readonly FileReference[];
  /** What can be looked at, and never becomes text (R9). */
  readonly rich?: readonly RichContent[];
}

/** A place in the tree by which responses are sorted. */
export interface ResponseCategory {
  readonly id: string;
  readonly name: string;
  /** The category that it's part of; at the top when absent. */
  readonly parent?: string;
}

/** All standard responses that an agent has. */
export interface ResponseLibraryContent {
  readonly responses: readonly StandardResponse[];
  readonly categories: readonly ResponseCategory[];
}

/** Some of them, as a backend gives them. */
export interface ResponsePage extends Partial<ResponseLibraryContent> {
  /** Where the next page goes on; absent with the last. */
  readonly cursor?: string;
}

export const noResponses: ResponseLibraryContent = Object.freeze({
  responses: Object.freeze([]),
  categories: Object.freeze([]),
});
