import type {RuleSet} from '../rule.js';
import {addresses, is} from './fields.js';

export const chatwoot: RuleSet = {
  vendor: 'Chatwoot',
  source: 'https://www.chatwoot.com/docs/product/others/interactive-messages',
  rules: [
    {on: '$', field: 'content', required: true},
    {on: '**.items[]', field: 'title', required: true, when: (item) => !('name' in item)},
    {on: '**.actions[]', field: 'text', required: true},
    {on: '**.actions[]', field: 'uri', required: true, isAddress: true, when: is('type', 'link')},
    {on: '**.actions[]', field: 'payload', required: true, when: is('type', 'postback')},
    ...addresses('**.items[]', 'media_url', 'link'),
  ],
};
