import {isObject} from '../../model/fields.js';
import type {RichOption} from '../../model/rich-content.js';
import type {Shape} from './shape.js';

/** An option with an id that nothing else of the message has; one that has none is given one. */
export const withUniqueId = <T extends RichOption>(shape: Shape<T>): Shape<T> => ({
  ...shape,
  read(value, reading) {
    if (!isObject(value)) return undefined;
    const {id} = value;
    const hasId = (typeof id === 'string' && id !== '') || typeof id === 'number';
    const read = shape.read(hasId ? value : {...value, id: '-'}, reading);
    return read && {...read, id: reading.uniqueId(hasId ? read.id : undefined)};
  },
});
