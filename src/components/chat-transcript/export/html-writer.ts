import type {Wording} from '../../../content/entry-text.js';
import {documentStyle, documentStyleHash} from './document-style.js';
import {entryNode, textElement} from './entry-nodes.js';
import type {ExportedEntry} from './exported-entries.js';
import type {Heading} from './heading.js';
import type {Writer} from './writer.js';

/** Nothing active, nothing from elsewhere, nothing sent: whoever opens it, from wherever. */
const policy = `default-src 'none'; style-src '${documentStyleHash}'; base-uri 'none'; form-action 'none'`;

/** A document that stands alone, made of nodes and then serialised: nothing that anyone wrote is ever read as markup. */
export class HtmlWriter implements Writer {
  readonly #page = document.implementation.createHTMLDocument();
  readonly #wording: Wording;
  readonly #dir: 'ltr' | 'rtl';

  constructor(wording: Wording, dir: 'ltr' | 'rtl') {
    this.#wording = wording;
    this.#dir = dir;
  }

  begin({title, facts, notes}: Heading): string {
    const [language, page] = [this.#page.createElement('span'), this.#page];
    language.textContent = this.#wording.format.locale;
    const header = page.createElement('header');
    header.append(
      textElement('h1', title, page),
      textElement('p', facts, page),
      textElement('p', notes, page),
    );
    return (
      `<!doctype html>\n<html lang="${language.innerHTML}" dir="${this.#dir}">\n<head>\n<meta charset="utf-8">\n` +
      `<meta http-equiv="Content-Security-Policy" content="${policy}">\n` +
      '<meta name="referrer" content="no-referrer">\n<meta name="color-scheme" content="light dark">\n' +
      '<meta name="viewport" content="width=device-width">\n' +
      `${textElement('title', title, page).outerHTML}\n<style>${documentStyle}</style>\n</head>\n` +
      `<body>\n${header.outerHTML}\n<main>\n`
    );
  }

  write(entries: readonly ExportedEntry[]): string {
    return entries
      .map((entry) => `${entryNode(entry, this.#page, this.#wording).outerHTML}\n`)
      .join('');
  }

  end(): string {
    return '</main>\n</body>\n</html>\n';
  }
}
