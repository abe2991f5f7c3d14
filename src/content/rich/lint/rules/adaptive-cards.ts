import type {Rule, RuleSet} from '../rule.js';
import {is} from './fields.js';

export const adaptiveCards: RuleSet = {
  vendor: 'Adaptive Cards',
  source: 'https://adaptivecards.io/explorer/',
  rules: [
    {
      on: '$',
      field: 'version',
      required: true,
      oneOf: ['1.0', '1.1', '1.2', '1.3', '1.4', '1.5', '1.6'],
    },
    {on: '$', field: 'fallbackText', required: true, severity: 'warning'},
    {on: '**', field: 'text', required: true, when: is('type', 'TextBlock', 'TextRun')},
    {on: '**', field: 'url', required: true, isAddress: true, when: is('type', 'Action.OpenUrl')},
    {on: '**', field: 'url', required: true, when: is('type', 'Image')},
    {
      on: '**',
      field: 'altText',
      required: true,
      severity: 'warning',
      when: is('type', 'Image', 'Media'),
    },
    {on: '**', field: 'card', required: true, when: is('type', 'Action.ShowCard')},
    {on: '**', field: 'choices', required: true, fewest: 1, when: is('type', 'Input.ChoiceSet')},
    ...['Text', 'Number', 'Date', 'Time', 'Toggle', 'ChoiceSet'].flatMap(
      (kind): readonly Rule[] => [
        {on: '**', field: 'id', required: true, when: is('type', `Input.${kind}`)},
        {
          ...{on: '**', field: kind === 'Toggle' ? 'title' : 'label', required: true},
          severity: kind === 'Toggle' ? 'error' : 'warning',
          when: is('type', `Input.${kind}`),
        },
      ],
    ),
  ],
};
