import type {Delivery, Entry} from './entry.js';

/** Delivery only moves forward along this order; `failed` yields to any later success. */
const rank: Readonly<Record<Delivery, number>> = {
  queued: 0,
  sending: 1,
  failed: 2,
  sent: 3,
  delivered: 4,
  read: 5,
};

/** True once the server owns the message. */
export const isOwnedByServer = (delivery: Delivery | undefined): boolean =>
  delivery !== undefined && rank[delivery] >= rank.sent;

/** The further of two deliveries. */
export const furthest = (
  a: Delivery | undefined,
  b: Delivery | undefined,
): Delivery | undefined => {
  if (a === undefined) return b;
  if (b === undefined) return a;
  return rank[b] > rank[a] ? b : a;
};

/** The entry with this delivery; the same object where it has it already. */
export const withDelivery = (entry: Entry, delivery: Delivery | undefined): Entry => {
  const keepsFailure = delivery === 'failed' || entry.failure === undefined;
  if (entry.delivery === delivery && keepsFailure) return entry;
  const {delivery: _delivery, failure, ...rest} = entry;
  return {
    ...rest,
    ...(delivery && {delivery}),
    ...(delivery === 'failed' && failure && {failure}),
  };
};
