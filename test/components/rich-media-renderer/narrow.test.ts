import {expect} from '@open-wc/testing';
import {readContent} from '../../../src/components/rich-media-renderer/content-reader.js';
import type {RichMediaRenderer} from '../../../src/components/rich-media-renderer/rich-media-renderer.js';
import {all, rendered} from './rendered.js';

/** Payloads of every vendor, as they come over the wire. */
const fixtures = (await (await fetch('/__rich-fixtures.json')).json()) as Readonly<
  Record<string, readonly object[]>
>;

/** What scrolls or is cut off on purpose. */
const within = '.slides *, .table-box *, .address *, .frame *, pre *';

const protruding = (element: RichMediaRenderer): readonly string[] => {
  const host = element.getBoundingClientRect();
  return all(element, `*:not(${within})`)
    .filter((each) => {
      const {left, right, width} = each.getBoundingClientRect();
      return width > 0 && (left < host.left - 1 || right > host.right + 1);
    })
    .map((each) => `${each.className} ${each.textContent.trim().slice(0, 40)}`);
};

describe('<rich-media-renderer> in little room', () => {
  for (const [format, payloads] of Object.entries(fixtures)) {
    it(`A2 shows all of ${format} within 240 pixels, at 200 % too`, async () => {
      for (const payload of payloads) {
        await readContent(payload, format);
        const element = await rendered(payload, {format});
        Object.assign(element.style, {display: 'block', inlineSize: '240px'});
        for (const zoom of ['1', '2']) {
          element.style.setProperty('--chat-zoom', zoom);
          expect(protruding(element), zoom).to.deep.equal([]);
        }
      }
    });
  }
});
