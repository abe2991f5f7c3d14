import type {Rule, RuleSet} from '../rule.js';
import {addresses, is} from './fields.js';

export const genesysCloud: RuleSet = {
  vendor: 'Genesys Cloud',
  source: 'https://help.mypurecloud.com/articles/work-with-carousels-in-bot-conversations/',
  rules: [
    {on: '**.quickReply', field: 'text', required: true},
    {on: '**.quickReply', field: 'payload', required: true, severity: 'warning'},
    {on: '**.carousel', field: 'cards', required: true, fewest: 1, most: 10},
    ...(['card', 'carousel.cards[]'] as const).flatMap((place): readonly Rule[] => [
      {on: `**.${place}`, field: 'title', required: true},
      {on: `**.${place}`, field: 'actions', required: true, fewest: 1},
      ...addresses(`**.${place}`, 'image', 'video'),
    ]),
    {on: '**.actions[]', field: 'text', required: true, when: is('type', 'Postback', 'Link')},
    {on: '**.actions[]', field: 'url', required: true, isAddress: true, when: is('type', 'Link')},
    {on: '**.actions[]', field: 'payload', required: true, when: is('type', 'Postback')},
    {on: '**.listPicker.sections[].items[]', field: 'title', required: true},
  ],
};
