import {html, nothing, type TemplateResult} from 'lit';
import {linkedText} from '../../../content/linked/index.js';
import {markdownEngine} from '../../../content/markdown/load-markdown.js';
import type {MarkdownDress} from '../../../content/markdown/markdown-view.js';
import type {RichScene} from '../scene.js';
import {renderMedia} from './media.js';

/**
 * A text of a bot: as it's written, or as markdown.
 *
 * @param owner - What the text belongs to: markdown is read once for each.
 */
export const words = (
  text: string | undefined,
  format: 'plain' | 'markdown' | undefined,
  owner: object,
  scene: RichScene,
): unknown => {
  if (!text) return nothing;
  return format === 'markdown' ? markdownWords(text, owner, scene) : plainWords(text, scene);
};

/** A line or a paragraph, as it's written, with its links live. */
export const plainWords = (
  text: string | undefined,
  {links}: RichScene,
): TemplateResult | typeof nothing =>
  text ? html`<p class="words" dir="auto">${linkedText(text, links)}</p>` : nothing;

const markdownWords = (text: string, owner: object, scene: RichScene): unknown => {
  const engine = markdownEngine.get(scene.refresh);
  return engine ? engine.markdown(text, owner, dressOf(scene)) : plainWords(text, scene);
};

const dressOf = (scene: RichScene): MarkdownDress => {
  const {table, taskDone: done, taskOpen: open} = scene.terms.rich;
  return {
    headingLevel: scene.headingLevel,
    words: {table, done, open},
    links: scene.links,
    image: (image) => renderMedia(image, scene),
  };
};
