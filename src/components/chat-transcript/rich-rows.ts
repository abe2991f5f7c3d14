import {html, type TemplateResult} from 'lit';
import {entryText} from '../../content/entry-text.js';
import {AnswerBook} from '../../content/rich/answer-book.js';
import {define} from '../../internal/define.js';
import type {Entry, PartyRole} from '../../model/entry.js';
import type {RichAnswer} from '../../model/rich-answer.js';
import {RichMediaRenderer} from '../rich-media-renderer/rich-media-renderer.js';
import type {EntryList} from './entry-list.js';
import {maskedContent} from './masked-content.js';
import type {Row} from './row.js';

/** What a transcript needs for rich media, loaded with the first. */
export interface RichRows {
  content(row: Row): TemplateResult;
  /** Takes up what was written since. Returns whether one of the rich messages has been answered by it. */
  takeAnswers(entries: EntryList, roleOf: (partyId: string) => PartyRole): boolean;
}

/** Answers are looked for among so many of the latest entries. */
const mostRead = 5_000;

class Answers {
  #book: AnswerBook | undefined;
  #first: Entry | undefined;
  #last: Entry | undefined;
  #end = 0;

  answerTo(key: string): RichAnswer | undefined {
    return this.#book?.answerTo(key);
  }

  take(entries: EntryList, roleOf: (partyId: string) => PartyRole): boolean {
    const {length} = entries;
    const isOther = entries.at(0) !== this.#first || entries.at(this.#end - 1) !== this.#last;
    const book = this.#book && !isOther ? this.#book : new AnswerBook({roleOf});
    let isAnswered = isOther;
    for (
      let at = book === this.#book ? this.#end : Math.max(0, length - mostRead);
      at < length;
      at++
    )
      if (book.add(entries.at(at)!)) isAnswered = true;
    [this.#book, this.#first, this.#last, this.#end] = [
      book,
      entries.at(0),
      entries.at(length - 1),
      length,
    ];
    return isAnswered;
  }
}

const answers = new WeakMap<EntryList, Answers>();

const answersOf = (entries: EntryList): Answers => {
  const known = answers.get(entries) ?? new Answers();
  answers.set(entries, known);
  return known;
};

export const richRows: RichRows = {
  content(row) {
    define('rich-media-renderer', RichMediaRenderer);
    const {entry, scene} = row;
    const known = answersOf(scene.entries);
    known.take(scene.entries, scene.roleOf);
    return html`<rich-media-renderer
      format="deskside"
      .content=${maskedContent(entry, scene)}
      .fallback=${entryText(entry, scene)}
      .answer=${known.answerTo(entry.key)}
    ></rich-media-renderer>`;
  },
  takeAnswers: (entries, roleOf) => answersOf(entries).take(entries, roleOf),
};
