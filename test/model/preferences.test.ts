import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {
  noPreferences,
  prefer,
  readPreferences,
  type PreferenceChange,
} from '../../src/model/preferences.js';

const url = fc.integer({min: 1, max: 40}).map((page) => `https://example.com/${page}`);
const anyChange: fc.Arbitrary<PreferenceChange> = fc.oneof(
  fc.record({type: fc.constantFrom('url-pushed', 'url-checked', 'url-removed'), url}),
  fc.record({type: fc.constant('zoomed' as const), zoom: fc.constantFrom(0.75, 1.5, undefined)}),
  fc.record({
    type: fc.constant('collapsed' as const),
    interactionId: fc.constantFrom('a', 'b', '__proto__'),
    isCollapsed: fc.boolean(),
  }),
);

const after = (...changes: readonly PreferenceChange[]) => changes.reduce(prefer, noPreferences);

describe('preferences', () => {
  it('U2 keep the 20 latest addresses, each once, the newest first, and which were checked', () => {
    fc.assert(
      fc.property(fc.array(anyChange, {maxLength: 60}), (changes) => {
        const {pushedUrls} = after(...changes);
        const addresses = pushedUrls.map((one) => one.url);
        expect(addresses.length).to.be.at.most(20);
        expect(new Set(addresses).size).to.equal(addresses.length);
        const last = changes.findLast(({type}) => type === 'url-pushed' || type === 'url-checked');
        const isRemoved = changes.at(-1)?.type === 'url-removed';
        if (last && 'url' in last && !isRemoved && changes.at(-1) === last)
          expect(addresses[0]).to.equal(last.url);
      }),
    );
    const address = 'https://example.com/1';
    const {pushedUrls} = after(
      {type: 'url-checked', url: address},
      {type: 'url-pushed', url: 'https://example.com/2'},
      {type: 'url-pushed', url: address},
    );
    expect(pushedUrls[0]).to.deep.equal({url: address, isChecked: true});
  });

  it('come back from a store as they were', () => {
    fc.assert(
      fc.property(fc.array(anyChange), (changes) => {
        const preferences = after(...changes);
        const stored: unknown = JSON.parse(JSON.stringify(preferences));
        const {pushedUrls, ...rest} = readPreferences(stored);
        expect({...rest, urls: pushedUrls.map((one) => one.url)}).to.deep.equal({
          collapsed: preferences.collapsed,
          ...(preferences.zoom !== undefined && {zoom: preferences.zoom}),
          urls: preferences.pushedUrls.map((one) => one.url),
        });
      }),
    );
  });

  it('take what is right of anything that a store gives', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const {pushedUrls, collapsed, zoom} = readPreferences(stored);
        expect(pushedUrls).to.be.an('array');
        expect(collapsed).to.be.an('array');
        expect(zoom === undefined || (zoom >= 0.75 && zoom <= 2)).to.equal(true);
      }),
    );
    const some = {pushedUrls: ['https://a.example', 7, {url: ''}], collapsed: ['a', 1], zoom: 9};
    expect(readPreferences(some)).to.deep.equal({
      pushedUrls: [{url: 'https://a.example', isChecked: false}],
      collapsed: ['a'],
    });
  });

  it('I6 hide the details of one chat, and show them again', () => {
    const hide = {type: 'collapsed', interactionId: 'a', isCollapsed: true} as const;
    expect(after(hide, hide).collapsed).to.deep.equal(['a']);
    expect(after(hide, {...hide, isCollapsed: false}).collapsed).to.deep.equal([]);
  });
});
