import type {Rule, RuleSet} from '../rule.js';
import {addresses, is} from './fields.js';

export const dialogflow: RuleSet = {
  vendor: 'Dialogflow',
  source:
    'https://docs.cloud.google.com/dialogflow/cx/docs/concept/integration/dialogflow-messenger/fulfillment',
  rules: [
    {on: '**', field: 'richContent', fewest: 1},
    {on: '**.richContent[][]', field: 'type', required: true},
    ...['info', 'list', 'accordion', 'description'].map((type): Rule => ({
      ...{on: '**.richContent[][]', field: 'title', required: true},
      when: is('type', type),
    })),
    {
      on: '**.richContent[][]',
      field: 'options',
      required: true,
      fewest: 1,
      when: is('type', 'chips'),
    },
    {on: '**.richContent[][].options[]', field: 'text', required: true},
    {
      on: '**.richContent[][]',
      field: 'rawUrl',
      required: true,
      isAddress: true,
      when: is('type', 'image'),
    },
    {
      ...{on: '**.richContent[][]', field: 'accessibilityText', required: true},
      ...{severity: 'warning', when: is('type', 'image')},
    },
    ...addresses('**', 'actionLink', 'imageUri'),
    {on: '**.browseCarouselCard', field: 'items', required: true, fewest: 2, most: 10},
    {on: '**.browseCarouselCard.items[]', field: 'title', required: true},
    {on: '**.items[].openUriAction', field: 'url', required: true, isAddress: true},
    {on: '**.buttons[].openUriAction', field: 'uri', required: true, isAddress: true},
  ],
};
