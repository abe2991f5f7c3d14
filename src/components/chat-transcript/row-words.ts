import {html, type TemplateResult} from 'lit';
import {entryText, fullText} from '../../content/entry-text.js';
import {linkTo} from '../../content/linked/link-parts.js';
import {linkTemplate, type LinkScene} from '../../content/linked/link-template.js';
import {longestText} from '../../content/message-content.js';
import {plainName} from '../../content/plain-text.js';
import {contentTermsOf} from '../../i18n/en-content.js';
import {around} from '../../i18n/terms.js';
import type {Entry, UrlContent} from '../../model/entry.js';
import {maskTemplate, type Revealing} from './mask-template.js';
import type {Row, RowScene} from './row.js';
import {wordParts, type WordPart} from './word-parts.js';

/** What an entry says, with its links live and its masks marked. */
export const rowWords = ({entry, isWhole, scene}: Row, revealing: Revealing): unknown => {
  const linkScene = {
    terms: contentTermsOf(scene.terms),
    links: scene.links,
    refresh: scene.refresh,
  };
  if (entry.kind === 'url') return pushedUrl(entry, scene, linkScene);
  const text = fullText(entry, scene) || scene.terms.message.unshowable;
  const show = (part: WordPart): string | TemplateResult => {
    if (typeof part === 'string') return part;
    return 'href' in part
      ? linkTemplate(part, linkScene)
      : maskTemplate(part, linkScene.terms, scene.privacy?.reveal === 'on demand' && revealing);
  };
  return wordParts(entry, text, isWhole ? Infinity : longestText, scene).map(show);
};

/** Its sentence around the address (T14). */
const pushedUrl = (entry: Entry & UrlContent, scene: RowScene, linkScene: LinkScene): unknown => {
  const masked = entryText(entry, scene);
  const link = linkTo(entry.url, scene.links, scene.refresh);
  const isMasked = masked !== fullText(entry, scene);
  if (!link || isMasked) return masked;
  const address = plainName(entry.url);
  const [before, after] = around(scene.terms.message.pushedUrl(address), address);
  return html`${before}${linkTemplate(link, linkScene)}${after}`;
};
