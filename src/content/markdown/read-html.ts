import {Marked, type RendererObject, type TokenizerObject} from 'marked';
import {longestReading} from './budget.js';

let deadline = 0;

/** Between two steps of the reader. @throws Error when the time is up. */
const keepTime = (): false => {
  if (performance.now() > deadline) throw new Error('This markdown takes too long to read');
  return false;
};

/** Asked before others, in blocks and in lines; `false` leaves the rest to marked. */
const tokenizer: TokenizerObject = {space: keepTime, escape: keepTime};

const renderer: RendererObject = {
  html: ({text}) => escaped(text),
  checkbox: ({checked}) => `<samp>${checked ? 'done' : 'open'}</samp>`,
  code: ({text}) => `<pre><code>${escaped(text.replace(/(?<=[^\n])$/, '\n'))}</code></pre>`,
  image({href, title, tokens}) {
    const words = this.parser.parseInline(tokens, this.parser.textRenderer);
    return `<data value="${address(href)}" title="${written(title ?? '')}">${words}</data>`;
  },
  link({href, tokens}) {
    const url = address(href);
    return `<a href="${url}" title="${url}">${this.parser.parseInline(tokens)}</a>`;
  },
};

const marked = new Marked({gfm: true, tokenizer, renderer});

/**
 * Markdown as HTML that is yet to be sanitised. HTML in it is text; `<data value="address">description</data>` stands for
 * an image, `<samp>` for the mark of a task.
 *
 * @throws Error when it takes too long, or is nested too deeply for marked.
 */
export const readHtml = (text: string): string => {
  deadline = performance.now() + longestReading;
  return marked.parse(text, {async: false});
};

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (found) => references[found]!);

/** What marked leaves as it was written: character references in it are to be read. */
const written = (text: string): string =>
  text.replace(/[<>"']|&(?!#\d{1,7};|#x[\da-f]{1,6};|\w+;)/gi, (found) => references[found]!);

const address = (href: string): string => {
  try {
    return written(encodeURI(href).replaceAll('%25', '%'));
  } catch {
    return '';
  }
};
