import type {Rule, RuleSet} from '../rule.js';
import {addresses, is} from './fields.js';

export const botpress: RuleSet = {
  vendor: 'Botpress',
  source: 'https://botpress.com/docs/integrations/sdk/channels',
  rules: [
    {on: '**.options[]', field: 'label', required: true},
    {on: '**.options[]', field: 'value', required: true},
    ...['choice', 'dropdown'].flatMap((type): readonly Rule[] => [
      {on: '**', field: 'text', required: true, when: is('type', type)},
    ]),
    {on: '**', field: 'title', required: true, when: is('type', 'card')},
    {on: '**', field: 'actions', required: true, fewest: 0, when: is('type', 'card')},
    {on: '**.actions[]', field: 'action', required: true, oneOf: ['postback', 'url', 'say']},
    {on: '**.actions[]', field: 'label', required: true},
    {on: '**.actions[]', field: 'value', required: true},
    {on: '**.actions[]', field: 'value', isAddress: true, when: is('action', 'url')},
    {on: '**', field: 'items', required: true, fewest: 1, when: is('type', 'carousel')},
    ...addresses('**', 'imageUrl', 'audioUrl', 'videoUrl', 'fileUrl'),
  ],
};
