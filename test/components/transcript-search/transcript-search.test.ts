import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/components/transcript-search/define.js';
import type {TranscriptSearch} from '../../../src/components/transcript-search/transcript-search.js';
import {withoutConsole} from '../../support/console.js';

describe('transcript-search', () => {
  for (const [what, target, warnings] of [
    ['without anything to search', undefined, 0],
    ['with something that can’t be searched', {text: 'Hello'}, 1],
  ] as const)
    it(`T15 finds nothing ${what}, and throws nothing at the page`, async () => {
      const told = await withoutConsole('warn', async () => {
        const element = await fixture<TranscriptSearch>(
          html`<transcript-search .target=${target}></transcript-search>`,
        );
        expect(await element.search('Hello')).to.equal(0);
        element.step(1);
        for (const button of element.shadowRoot!.querySelectorAll('button')) button.click();
        await element.updateComplete;
      });
      expect(told).to.equal(warnings);
    });
});
