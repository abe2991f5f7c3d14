import type {Wording} from '../../../content/entry-text.js';
import {inUseTermsOf} from '../../../i18n/en-in-use.js';
import type {ExportedEntry} from './exported-entries.js';
import type {Heading} from './heading.js';
import type {Writer} from './writer.js';

/** Every character that some program begins a line at. */
const lineBreaks = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/** Plain text. What goes on over lines is indented, so that nobody's words can pass for a line of somebody else's. */
export class TextWriter implements Writer {
  readonly #wording: Wording;

  constructor(wording: Wording) {
    this.#wording = wording;
  }

  begin({title, facts, notes}: Heading): string {
    return `${title}\n${facts}\n${notes}\n\n`;
  }

  write(entries: readonly ExportedEntry[]): string {
    return entries.map((entry) => `${this.#line(entry).replace(lineBreaks, '\n    ')}\n`).join('');
  }

  end(): string {
    return '';
  }

  #line({time, name, text, isInternal}: ExportedEntry): string {
    const {message} = inUseTermsOf(this.#wording.terms);
    const mark = isInternal ? `[${this.#wording.terms.message.internal}] ` : '';
    if (name) return mark + (time ? message.copied(name, time, text) : message.spoken(name, text));
    return mark + (time ? `${time}: ${text}` : text);
  }
}
