import {stand, type Channel} from './channel.js';

/** A standard response in every part of it, with what is filled into its fields. */
export const standardResponses: Channel = {
  name: 'standard responses',
  batch: 24,
  show(stage, payloads) {
    for (const value of payloads)
      stand(stage, 'response-library', {
        responses: [
          {
            id: 'one',
            title: value,
            text: `${value} {contact.name} {case.${value}}`,
            keywords: [value],
            shortcut: 'one',
            categories: ['here'],
            files: [{name: value, url: value}],
          },
        ],
        categories: [{id: 'here', name: value}],
        values: {'contact.name': value},
      });
  },
};
