import {isObject, type Fields} from '../../../model/fields.js';
import {pathTo} from './json-positions.js';

/** A record with the way to it. */
export interface Selected {
  readonly path: string;
  readonly record: Fields;
  /** The records that it's in, the outermost first, itself last. */
  readonly holders: readonly Fields[];
}

interface Place {
  readonly path: string;
  readonly value: unknown;
  readonly holders: readonly Fields[];
}

/** The records that a pattern such as `attachment.payload.elements[]` finds; `**` stands for all at any depth. */
export const select = (payload: unknown, pattern: string): readonly Selected[] => {
  const steps = pattern.match(/\*\*|\[\]|[^.[\]]+/g) ?? [];
  const found = steps.reduce<readonly Place[]>(
    (places, step) => places.flatMap((place) => take(place, step)),
    [placeOf('$', payload, [])],
  );
  return found.flatMap(({path, value, holders}) =>
    isObject(value) ? [{path, record: value, holders}] : [],
  );
};

const placeOf = (path: string, value: unknown, holders: readonly Fields[]): Place => ({
  path,
  value,
  holders: isObject(value) ? [...holders, value] : holders,
});

const take = (place: Place, step: string): readonly Place[] => {
  if (step === '**') return [place, ...childrenOf(place).flatMap((child) => take(child, step))];
  if (step === '[]') return Array.isArray(place.value) ? childrenOf(place) : [];
  const {path, value, holders} = place;
  if (step === '$') return [place];
  const isThere = isObject(value) && Object.hasOwn(value, step);
  return isThere ? [placeOf(pathTo(path, step), value[step], holders)] : [];
};

const childrenOf = ({path, value, holders}: Place): readonly Place[] => {
  if (Array.isArray(value))
    return value.map((item: unknown, index) => placeOf(pathTo(path, index), item, holders));
  if (!isObject(value)) return [];
  return Object.entries(value).map(([key, each]) => placeOf(pathTo(path, key), each, holders));
};
