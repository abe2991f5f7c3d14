import type {RuleSet} from '../rule.js';
import {addresses, is} from './fields.js';

export const messenger: RuleSet = {
  vendor: 'Messenger',
  source: 'https://developers.facebook.com/docs/messenger-platform/send-messages/',
  rules: [
    {on: '**', field: 'quick_replies', most: 13},
    {on: '**.quick_replies[]', field: 'content_type', required: true},
    ...(['title', 'payload'] as const).map((field) => ({
      on: '**.quick_replies[]',
      field,
      required: true,
      longest: field === 'title' ? 20 : 1_000,
      when: is('content_type', 'text'),
    })),
    {on: '**', field: 'elements', fewest: 1, most: 10, when: is('template_type', 'generic')},
    {on: '**', field: 'text', required: true, longest: 640, when: is('template_type', 'button')},
    {
      ...{on: '**', field: 'buttons', required: true, fewest: 1, most: 3},
      when: is('template_type', 'button'),
    },
    {on: '**.elements[]', field: 'title', longest: 80},
    {on: '**.elements[]', field: 'subtitle', longest: 80},
    {on: '**.elements[]', field: 'buttons', most: 3},
    {on: '**.buttons[]', field: 'title', longest: 20},
    {
      on: '**.buttons[]',
      field: 'url',
      required: true,
      isAddress: true,
      when: is('type', 'web_url'),
    },
    {
      on: '**.buttons[]',
      field: 'payload',
      required: true,
      longest: 1_000,
      when: is('type', 'postback'),
    },
    ...addresses('**.elements[]', 'image_url'),
  ],
};
