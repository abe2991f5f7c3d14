import type {RuleSet} from '../rule.js';
import {is} from './fields.js';

const isReplies = is('type', 'quickReplies');

export const liveperson: RuleSet = {
  vendor: 'LivePerson',
  source:
    'https://developers.liveperson.com/mobile-sdk-and-web-templates-quick-replies-template.html',
  rules: [
    {on: '**', field: 'replies', required: true, fewest: 1, most: 24, when: isReplies},
    {on: '**', field: 'itemsPerRow', required: true, least: 1, greatest: 8, when: isReplies},
    {on: '**.replies[]', field: 'type', required: true, oneOf: ['button']},
    {on: '**.replies[]', field: 'title', required: true},
    // The vendor's own windows cut it off.
    {on: '**.replies[]', field: 'title', longest: 25, severity: 'warning'},
    {on: '**.replies[]', field: 'tooltip', longest: 256},
    {on: '**.replies[]', field: 'click', required: true},
    {on: '**', field: 'title', required: true, when: is('type', 'button')},
    {on: '**', field: 'text', required: true, when: is('type', 'text')},
    {on: '**', field: 'url', required: true, isAddress: true, when: is('type', 'image')},
    {on: '**', field: 'la', required: true, least: -90, greatest: 90, when: is('type', 'map')},
    {on: '**', field: 'lo', required: true, least: -180, greatest: 180, when: is('type', 'map')},
    {on: '**.actions[]', field: 'uri', required: true, isAddress: true, when: is('type', 'link')},
    {on: '**.actions[]', field: 'text', required: true, when: is('type', 'publishText')},
    // RCS refuses others; the vendor's own windows don't.
    {
      ...{on: '**', field: 'elements', fewest: 2, most: 10, severity: 'warning'},
      when: is('type', 'carousel'),
    },
  ],
};
