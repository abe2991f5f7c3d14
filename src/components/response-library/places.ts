import type {ResponseCategory, StandardResponse} from '../../model/standard-response.js';
import type {ResponseHabits} from '../../session/response-habits.js';

/** Where responses are looked for: all, favourites, recents, or a category with all below it. */
export type Place =
  | {readonly kind: 'all' | 'favourites' | 'recents'}
  | {readonly kind: 'category'; readonly id: string};

/** A place in the tree. */
export interface PlaceNode {
  /** Unique in the tree. */
  readonly key: string;
  readonly place: Place;
  /** Of a category, as the backend gives it. */
  readonly name?: string;
  /** From 1. */
  readonly level: number;
  /** Among its siblings, from 1. */
  readonly position: number;
  readonly siblings: number;
  readonly parent?: string;
  readonly hasChildren: boolean;
}

export const everywhere: Place = {kind: 'all'};

export const keyOf = (place: Place): string =>
  place.kind === 'category' ? `category-${place.id}` : place.kind;

/** The tree in its order: what is always there, then the categories, each before those below it. */
export const placesOf = (categories: readonly ResponseCategory[]): readonly PlaceNode[] => {
  const byParent = byParentOf(categories);
  const top = byParent.get(undefined) ?? [];
  const siblings = top.length + 3;
  const fixed = (['all', 'favourites', 'recents'] as const).map((kind, index): PlaceNode => ({
    key: kind,
    place: {kind},
    level: 1,
    position: index + 1,
    siblings,
    hasChildren: false,
  }));
  const below = (
    children: readonly ResponseCategory[],
    level: number,
    before: number,
    parent?: string,
  ): readonly PlaceNode[] =>
    children.flatMap(({id, name}, index) => {
      const place: Place = {kind: 'category', id};
      const key = keyOf(place);
      const own = byParent.get(id) ?? [];
      const node: PlaceNode = {
        key,
        place,
        name,
        level,
        position: before + index + 1,
        siblings: before + children.length,
        ...(parent !== undefined && {parent}),
        hasChildren: own.length > 0,
      };
      return [node, ...below(own, level + 1, 0, key)];
    });
  return [...fixed, ...below(top, 1, fixed.length)];
};

/** Those whose ancestors are all open. */
export const visiblePlaces = (
  nodes: readonly PlaceNode[],
  open: ReadonlySet<string>,
): readonly PlaceNode[] => {
  const shown = new Set<string>();
  return nodes.filter(({key, parent}) => {
    const isShown = parent === undefined || (shown.has(parent) && open.has(parent));
    if (isShown) shown.add(key);
    return isShown;
  });
};

/** Tells whether a response is in a place. */
export const memberTest = (
  place: Place,
  categories: readonly ResponseCategory[],
  {favourites, recents}: ResponseHabits,
): ((response: StandardResponse) => boolean) => {
  if (place.kind === 'all') return () => true;
  if (place.kind === 'category') {
    const within = withDescendants(place.id, categories);
    return ({categories: own = []}) => own.some((id) => within.has(id));
  }
  const listed = new Set(place.kind === 'favourites' ? favourites : recents);
  return ({id}) => listed.has(id);
};

const byParentOf = (
  categories: readonly ResponseCategory[],
): ReadonlyMap<string | undefined, readonly ResponseCategory[]> => {
  const byParent = new Map<string | undefined, ResponseCategory[]>();
  for (const one of categories) {
    const siblings = byParent.get(one.parent);
    if (siblings) siblings.push(one);
    else byParent.set(one.parent, [one]);
  }
  return byParent;
};

const withDescendants = (
  id: string,
  categories: readonly ResponseCategory[],
): ReadonlySet<string> => {
  const byParent = byParentOf(categories);
  const within = new Set([id]);
  // A set that grows is walked to its end.
  for (const one of within) for (const child of byParent.get(one) ?? []) within.add(child.id);
  return within;
};

/** The latest first, where that is what is looked at. */
export const inOrderOf = (
  place: Place,
  responses: readonly StandardResponse[],
  {favourites, recents}: ResponseHabits,
): readonly StandardResponse[] => {
  if (place.kind === 'all' || place.kind === 'category') return responses;
  const order = new Map(
    (place.kind === 'recents' ? recents : favourites).map((id, index) => [id, index]),
  );
  return responses.toSorted((one, other) => (order.get(one.id) ?? 0) - (order.get(other.id) ?? 0));
};
