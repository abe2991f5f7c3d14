import type {RuleSet} from '../rule.js';

export const genesysWidgets: RuleSet = {
  vendor: 'Genesys Widgets',
  source: 'https://docs.genesys.com/Documentation/GWC/Current/Deployment/GWCRM',
  rules: [
    {on: '$', field: 'text', required: true},
    {on: '$', field: 'content', required: true, fewest: 1},
    {on: '**.components[]', field: 'type', required: true},
  ],
};
