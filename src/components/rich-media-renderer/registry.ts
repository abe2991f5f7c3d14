import type {RichContent} from '../../model/rich-content.js';
import type {RichScene} from './scene.js';

/**
 * Renders a piece: gives what a Lit template can hold. Nothing that it makes may send anything, and what it's given was
 * written by strangers: text goes in as text, addresses through `safeUrl`, media through `scene.render`.
 */
export type RichRenderer<Piece = never> = (piece: Piece, scene: RichScene) => unknown;

type PieceOf<Type extends string> =
  Extract<RichContent, {type: Type}> extends never
    ? Readonly<Record<string, unknown>>
    : Extract<RichContent, {type: Type}>;

const registered = new Map<string, RichRenderer>();
const listeners = new Set<() => void>();

/**
 * Renders pieces of a type in a way of the page's own: one of the schema's types, or any other that pieces carry as
 * their `type`. Elements on the page take it up at once; the last one registered counts.
 *
 * @example
 * registerRichRenderer('poll', (poll, scene) => html`<p>${String(poll.question)}</p>`);
 */
export const registerRichRenderer = <Type extends string>(
  type: Type,
  renderer: RichRenderer<PieceOf<Type>>,
): void => {
  registered.set(type, renderer);
  for (const listener of [...listeners]) listener();
};

/** The page's own renderer of a type. */
export const registeredRenderer = (type: string): RichRenderer | undefined => registered.get(type);

/** Calls back whenever one is registered, until the returned function is called. */
export const onRendererRegistered = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
