import type {RuleSet} from '../rule.js';
import {addresses, is} from './fields.js';

export const amazonConnect: RuleSet = {
  vendor: 'Amazon Connect',
  source: 'https://docs.aws.amazon.com/connect/latest/adminguide/interactive-messages.html',
  largest: 20_000,
  rules: [
    {
      on: '$',
      field: 'templateType',
      required: true,
      oneOf: [
        ...['ListPicker', 'TimePicker', 'Panel', 'QuickReply', 'Carousel', 'AppleForm', 'ApplePay'],
        ...['iMessageApp', 'WhatsAppInteractiveList', 'WhatsAppInteractiveReplyButton'],
      ],
    },
    {on: '$', field: 'version', required: true, oneOf: ['1.0']},
    {on: '**.data', field: 'content', required: true},
    {on: '**.content', field: 'title', required: true},
    {on: '**.elements[]', field: 'title', required: true, when: isNoTemplate},
    ...Object.entries({ListPicker: 6, Panel: 10}).map(([type, most]) => ({
      on: '**.data.content',
      // The template is told two records further out.
      when: is('templateType', type),
      from: 2,
      field: 'elements',
      required: true,
      fewest: 1,
      most,
    })),
    {on: '**.timeslots[]', field: 'date', required: true},
    {on: '**.timeslots[]', field: 'duration', required: true},
    {on: '**.elements[]', field: 'templateIdentifier', required: true, when: isTemplate},
    ...addresses('**', 'imageData'),
  ],
};

function isTemplate(record: Readonly<Record<string, unknown>>): boolean {
  return 'templateType' in record;
}
function isNoTemplate(record: Readonly<Record<string, unknown>>): boolean {
  return !isTemplate(record) && !('data' in record);
}
