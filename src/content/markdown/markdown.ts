import {html, type TemplateResult} from 'lit';
import {Directive, directive, type Part} from 'lit/directive.js';
import {type MarkdownDress, MarkdownView} from './markdown-view.js';
import {readMarkdown, type ReadMarkdown} from './read-markdown.js';

class MarkdownDirective extends Directive {
  #read: ReadMarkdown | undefined;
  #level = 0;
  #view: MarkdownView | undefined;

  override render(text: string, _owner: object, _dress: MarkdownDress): unknown {
    return text;
  }

  override update(
    _part: Part,
    [text, owner, dress]: [text: string, owner: object, dress: MarkdownDress],
  ): HTMLElement | TemplateResult {
    const read = readMarkdown(text, owner);
    if (!read) return html`<div class="written" dir="auto">${text}</div>`;
    const isSame = read === this.#read && dress.headingLevel === this.#level;
    if (!isSame) this.#view = new MarkdownView(read, dress.headingLevel);
    [this.#read, this.#level] = [read, dress.headingLevel];
    this.#view!.update(dress);
    return this.#view!.element;
  }
}

/**
 * A bot's markdown as it's shown: HTML in it is text, images follow the reader's policy, links tell where they lead. What is
 * too much to read is shown as it's written.
 *
 * @param owner - What the text belongs to: it's read once for each.
 */
export const markdown = directive(MarkdownDirective);
