import type {RuleSet} from '../rule.js';

export const botFramework: RuleSet = {
  vendor: 'Bot Framework',
  source:
    'https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference',
  rules: [
    {on: '$', field: 'attachmentLayout', oneOf: ['list', 'carousel']},
    {on: '$', field: 'textFormat', oneOf: ['plain', 'markdown', 'xml']},
    {on: '**.attachments[]', field: 'contentType', required: true},
    {on: '**.images[]', field: 'url', required: true, isAddress: true},
    {on: '**.images[]', field: 'alt', required: true, severity: 'warning'},
    {on: '**.media[]', field: 'url', required: true, isAddress: true},
    {on: '**.buttons[]', field: 'type', required: true},
    {on: '**.buttons[]', field: 'title', required: true},
    {on: '**.buttons[]', field: 'value', required: true, severity: 'warning'},
    {on: '**.suggestedActions.actions[]', field: 'title', required: true},
    {on: '**.suggestedActions.actions[]', field: 'type', required: true},
  ],
};
