import type {RuleSet} from '../rule.js';
import {addresses} from './fields.js';

export const twilio: RuleSet = {
  vendor: 'Twilio',
  source: 'https://www.twilio.com/docs/content',
  rules: [
    ...['twilio/quick-reply', 'twilio/list-picker'].map((type) => ({
      on: `**.${type}`,
      field: 'body',
      required: true,
      longest: 1_024,
    })),
    {on: '**.twilio/quick-reply', field: 'actions', required: true, fewest: 1, most: 10},
    // Sent within a session of WhatsApp, without approval.
    {on: '**.twilio/quick-reply', field: 'actions', most: 3, severity: 'warning'},
    {on: '**.twilio/list-picker', field: 'button', required: true},
    {on: '**.twilio/list-picker', field: 'items', required: true, fewest: 1, most: 10},
    {on: '**.twilio/list-picker.items[]', field: 'item', required: true, longest: 24},
    {on: '**.twilio/list-picker.items[]', field: 'id', required: true, longest: 200},
    {on: '**.twilio/list-picker.items[]', field: 'description', required: true, longest: 72},
    {on: '**.actions[]', field: 'title', required: true},
    ...addresses('**.actions[]', 'url'),
  ],
};
