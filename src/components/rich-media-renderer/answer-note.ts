import {html, nothing, type TemplateResult} from 'lit';
import type {Terms} from '../../i18n/terms.js';
import {around} from '../../i18n/terms.js';
import type {Format} from '../../i18n/format.js';
import {isCertain, type ChosenOption, type RichAnswer} from '../../model/rich-answer.js';
import type {RichContent} from '../../model/rich-content.js';
import {isClicked, titleAround} from './offered.js';

/** What the contact did, in words, and how sure that is (R10). */
export const answerNote = (
  answer: RichAnswer | undefined,
  pieces: readonly RichContent[],
  {rich}: Terms,
  format: Format,
): TemplateResult | typeof nothing => {
  if (!answer) return nothing;
  const [words, phrase] = told(answer, pieces, rich, format);
  const [before, after] = around(phrase, words);
  return html`<p class="answer" part="answer" dir="auto">
    <span class="deed">${before}<bdi class="answer-words">${words}</bdi>${after}</span>
    <span class="evidence">${rich.evidence[answer.evidence]}</span>
  </p>`;
};

const told = (
  answer: RichAnswer,
  pieces: readonly RichContent[],
  rich: Terms['rich'],
  format: Format,
): [words: string, phrase: string] => {
  const {chosen, values, text} = answer;
  const nameOf = (one: ChosenOption): string => {
    const name = one.label || text;
    const title = titleAround(one, pieces);
    return title ? rich.optionOf(name, title) : name;
  };
  if (!isCertain(answer)) return [text, rich.answeredAfter(text)];
  if (chosen.length > 0) {
    const words = format.list(chosen.map(nameOf));
    return [words, isClicked(chosen, pieces) ? rich.clicked(words) : rich.chose(words)];
  }
  // The values stand in their fields, where secret ones are hidden.
  return values.length > 0 ? ['', rich.filledIn] : [text, rich.answered(text)];
};
