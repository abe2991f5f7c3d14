import {expect} from '@open-wc/testing';
import type {RichMediaRenderer} from '../../../src/components/rich-media-renderer/rich-media-renderer.js';
import {readContent} from '../../../src/components/rich-media-renderer/content-reader.js';
import {readRichMedia} from '../../../src/content/rich/read-rich-media.js';
import {mutants} from '../../support/mutants.js';
import {doings} from './doings.js';
import {all, answered, rendered, texts} from './rendered.js';

const isChromium = 'userAgentData' in navigator;
const perFormat = isChromium ? 1_000 : 150;

/** Payloads of every vendor, as they come over the wire. */
const fixtures = (await (await fetch('/__rich-fixtures.json')).json()) as Readonly<
  Record<string, readonly unknown[]>
>;

/** What would load, run or send something if it got into the page; images that are their own address may. */
const active =
  'script, iframe, object, embed, form, input, select, textarea, style, link, base, meta, [onclick], [onerror], [src]:not([src^="data:image/"]), [poster], [srcset], a[href^="javascript:" i], a[href^="data:" i]';

/** The least of five goes: a busy machine, or a pause to collect garbage, is no slow reader. */
const millisecondsOf = (run: () => unknown): number => {
  let best = Infinity;
  for (let go = 0; go < 5 && best > 20; go++) {
    const began = performance.now();
    run();
    best = Math.min(best, performance.now() - began);
  }
  return best;
};

/** Puts one payload after another into the element, and gives what is wrong with any. */
const shown = async (
  element: RichMediaRenderer,
  payloads: readonly unknown[],
): Promise<readonly string[]> => {
  const faults: string[] = [];
  for (const [index, payload] of payloads.entries()) {
    // Read before, so that it's shown with the next update.
    if (typeof payload === 'object' && payload) await readContent(payload, element.format);
    element.content = payload;
    await element.updateComplete;
    for (const each of all(element, active))
      faults.push(`${index} has ${each.outerHTML.slice(0, 200)}`);
    if (isEmpty(element)) faults.push(`${index} is empty`);
  }
  return faults;
};

/** Whether there's neither a word nor a picture; what is no object has nothing else to show than the fallback. */
const isEmpty = (element: RichMediaRenderer): boolean =>
  texts(element, '.content')[0] === '' && all(element, '.content :is(svg, img)').length === 0;

describe('<rich-media-renderer> with broken payloads', function () {
  this.timeout(60_000);

  for (const [format, payloads] of Object.entries(fixtures)) {
    it(`R8 ${perFormat} mutants of ${format}: shown without an error, a script or a request`, async () => {
      const element = await rendered([], {
        format,
        fallback: 'Nothing',
        answer: answered({text: 'x', chosen: [{label: 'x'}], values: [{name: 'x', value: 'x'}]}),
      });
      const broken = mutants(payloads, perFormat);
      let faults: readonly string[] = [];
      const seen = await doings(element, async () => {
        faults = await shown(element, broken);
      });
      expect([...seen, ...faults]).to.deep.equal([]);
      expect('polluted' in {}).to.equal(false);
    });
  }

  it('R8 would notice what is loaded', async () => {
    const element = await rendered([], {media: {policy: 'always'}});
    const film = {type: 'media', kind: 'video', url: 'https://media.deskside.invalid/a.mp4'};
    expect(await shown(element, [[film]])).not.to.deep.equal([]);
  });

  it('R8 reads any of them in 50 ms', () => {
    let slowest = 0;
    for (const payloads of Object.values(fixtures))
      for (const broken of mutants(payloads, perFormat / 5))
        slowest = Math.max(
          slowest,
          millisecondsOf(() => readRichMedia(broken)),
        );
    expect(slowest).to.be.below(50);
  });
});
