import {stand, type Channel} from './channel.js';

/** Since when contacts wait, of the wrong kind: an element that shows numbers alone. */
export const waiting: Channel = {
  name: 'waiting contacts',
  isUnseen: true,
  show(stage, payloads) {
    for (const text of payloads) {
      const since = text as unknown as number;
      stand(stage, 'waiting-summary', {
        interactions: [{pendingSince: since, awaitingSince: 0}, {awaitingSince: since}],
      });
    }
  },
};
