import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {limits} from '../../../src/content/rich/limits.js';
import type {RichContent} from '../../../src/model/rich-content.js';
import {doings} from './doings.js';
import {all, answered, rendered} from './rendered.js';

const forged =
  '<button onclick="send()">Buy</button><form action="https://evil.invalid/"><input name=a>';
const option = (id: string) => ({
  id,
  label: `${id} ${forged}`,
  payload: '{"a":1}',
  url: 'https://example.com/x',
  image: {type: 'media', kind: 'image', url: 'https://media.deskside.invalid/i.png'},
  content: [{type: 'text', text: forged}],
});
const options = [option('a'), option('b')];
const media = (kind: string) => ({
  type: 'media',
  kind,
  url: `https://media.deskside.invalid/${kind}`,
});

/** One of everything, with what an attacker would put into it. */
const everything = [
  {type: 'text', text: forged},
  {
    type: 'text',
    text: `${forged}\n\n[a](https://example.com)\n\n![a](https://media.deskside.invalid/m.png)`,
    format: 'markdown',
  },
  ...['image', 'video', 'audio', 'animation', 'file'].map(media),
  ...['quick-replies', 'buttons', 'radio', 'checkboxes', 'list'].map((presentation) => ({
    type: 'choices',
    presentation,
    text: forged,
    options,
  })),
  {
    type: 'card',
    title: forged,
    url: 'https://example.com/card',
    media: [media('image')],
    actions: options,
  },
  {type: 'group', layout: 'carousel', items: [{type: 'card', title: 'a', actions: options}]},
  {
    type: 'group',
    layout: 'stack',
    collapsed: true,
    title: forged,
    items: [{type: 'text', text: forged}],
  },
  {type: 'facts', facts: [{label: forged, value: forged}]},
  {type: 'table', rows: [{cells: [[{type: 'text', text: forged}]]}]},
  {type: 'picker', kind: 'date', title: forged},
  {type: 'schedule', slots: [{...option('s'), start: '2026-12-02T09:00Z'}]},
  {
    type: 'form',
    fields: [
      {name: 'a', label: forged, kind: 'text', value: forged},
      {name: 'b', label: 'b', kind: 'choice', options},
    ],
    actions: options,
  },
  {type: 'location', title: forged, latitude: 1, longitude: 2},
  {type: 'unknown', fallback: forged, raw: forged},
];

/** What an agent may use: paging, showing media, playing, full size, links, what is folded. Nothing of it leads back. */
const allowed =
  'a.link, button.show, button.open, .pages button, .view-bar button, summary, video, audio, [role="group"], pre';

const focusable =
  'a, button, input, select, textarea, form, option, label, [tabindex], [contenteditable], summary, video, audio, iframe, object, embed';

describe('<rich-media-renderer> view only', () => {
  it('R7 has nothing to use but paging, media, links and what is folded', async () => {
    const element = await rendered(everything, {
      answer: answered({chosen: [{id: 'a', label: 'a'}]}),
    });
    const strange = all(element, focusable).filter((each) => !each.matches(allowed));
    expect(strange.map(({outerHTML}) => outerHTML.slice(0, 120))).to.deep.equal([]);
  });

  it('R7 sends nothing, whatever is pressed', async () => {
    const element = await rendered(everything);
    const stay = (event: Event) => event.preventDefault();
    // A link may be opened; here the page stays.
    element.addEventListener('click', stay);
    const seen = await doings(element, () => {
      for (const each of all(element, '*').filter((one) => !one.closest('.show'))) {
        for (const type of [
          'pointerdown',
          'mousedown',
          'mouseup',
          'click',
          'dblclick',
          'contextmenu',
        ])
          each.dispatchEvent(
            new MouseEvent(type, {bubbles: true, composed: true, cancelable: true}),
          );
        for (const key of ['Enter', ' ', 'a', 'ArrowRight'])
          for (const type of ['keydown', 'keyup'])
            each.dispatchEvent(
              new KeyboardEvent(type, {key, bubbles: true, composed: true, cancelable: true}),
            );
      }
    });
    expect(seen).to.deep.equal([]);
  });

  it('R7 reads forged markup as text', async () => {
    const element = await rendered(everything);
    expect(all(element, 'form, input, [onclick], script, iframe, style')).to.deep.equal([]);
    expect(element.shadowRoot!.textContent).to.contain('<button onclick="send()">');
  });

  it('R7 asks nothing of any server by itself', async () => {
    const seen = await doings(await rendered([]), () => rendered(everything));
    expect(seen).to.deep.equal([]);
    expect(limits.things).to.be.above(0);
  });

  it('R8 renders 1,000 mutated messages without a throw, a request or a script', async function () {
    this.timeout(60_000);
    const element = await rendered([]);
    const strange = fc.constantFrom<unknown>(
      ...[
        null,
        undefined,
        0,
        -1,
        NaN,
        1e300,
        '',
        'a',
        forged,
        'javascript:alert(1)',
        [],
        {},
        [[]],
        true,
      ],
      ...[
        'carousel',
        'columns',
        'card',
        '__proto__',
        '2026-13-45T99:00Z',
        'data:image/svg+xml,<svg>',
        '\u202e\ud800',
      ],
    );
    const mutations = fc.array(fc.tuple(fc.nat(), fc.nat(), strange), {minLength: 1, maxLength: 4});
    const seen = await doings(element, async () => {
      for (const changes of fc.sample(mutations, 1_000)) {
        element.content = mutated(changes);
        element.answer = changes[0]![2] as never;
        await element.updateComplete;
      }
    });
    expect(seen).to.deep.equal([]);
    expect(all(element, 'script, iframe, form, [onclick], [onerror]')).to.deep.equal([]);
  });
});

/** One of the pieces, with some of its fields replaced. */
function mutated(changes: readonly (readonly [number, number, unknown])[]): readonly RichContent[] {
  const piece = structuredClone(everything[changes[0]![0] % everything.length]!) as object;
  for (const [, place, value] of changes) {
    const places = placesIn(piece);
    const [owner, name] = places[place % places.length]!;
    owner[name] = structuredClone(value);
  }
  return [piece as RichContent];
}

function placesIn(value: object): [owner: Record<string, unknown>, name: string][] {
  return Object.entries(value).flatMap(([name, inside]: [string, unknown]) => [
    [value as Record<string, unknown>, name] as [Record<string, unknown>, string],
    ...(typeof inside === 'object' && inside !== null ? placesIn(inside) : []),
  ]);
}
