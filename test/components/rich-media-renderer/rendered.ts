import {fixture, html, nextFrame} from '@open-wc/testing';
import '../../../src/components/rich-media-renderer/define.js';
import type {RichMediaRenderer} from '../../../src/components/rich-media-renderer/rich-media-renderer.js';
import {loadLinks} from '../../../src/content/linked/index.js';
import {markdownEngine} from '../../../src/content/markdown/load-markdown.js';
import type {RichAnswer} from '../../../src/model/rich-answer.js';

/** A renderer on its own, with all that it loads on demand. */
export const rendered = async (
  content: unknown,
  properties: Partial<RichMediaRenderer> = {},
): Promise<RichMediaRenderer> => {
  await Promise.all([loadLinks(), markdownEngine.load()]);
  const element = await fixture<RichMediaRenderer>(
    html`<rich-media-renderer .content=${content}></rich-media-renderer>`,
  );
  Object.assign(element, properties);
  await element.updateComplete;
  return element;
};

/** What the contact did. */
export const answered = (changes: Partial<RichAnswer>): RichAnswer => ({
  inReplyTo: 'rich',
  key: 'answer',
  at: 0,
  evidence: 'payload',
  text: '',
  chosen: [],
  values: [],
  ...changes,
});

export const all = (element: RichMediaRenderer, selector: string): readonly HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

export const one = (element: RichMediaRenderer, selector: string): HTMLElement =>
  all(element, selector)[0]!;

/** The text of each, with white space as it's shown. */
export const texts = (element: RichMediaRenderer, selector: string): readonly string[] =>
  all(element, selector).map(({textContent}) => textContent.replace(/\s+/g, ' ').trim());

/** When a condition holds, looked at in each frame. */
export const until = async (condition: () => boolean): Promise<void> => {
  while (!condition()) await nextFrame();
};
