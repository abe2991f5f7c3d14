import {isForContact, isMessage, type Entry, type PartyRole} from '../../model/entry.js';
import {isObject, isString} from '../../model/fields.js';
import type {AnswerEvidence, RichAnswer} from '../../model/rich-answer.js';
import type {RichContent} from '../../model/rich-content.js';
import {parseJson} from './payload.js';
import {readRichContent} from './read-rich-content.js';
import {Template, type Match} from './template.js';

type TextEntry = Entry & {readonly kind: 'text'};

interface Found {
  readonly template: Template;
  readonly evidence: AnswerEvidence;
  readonly match: Match;
}

/** A payload is looked for in so many of the latest rich messages. */
const recentTemplates = 20;
const noMatch: Match = {chosen: [], values: []};

/** How an answer book reads what it's given. */
export interface AnswerBookOptions {
  /** The role of a party. */
  roleOf(partyId: string): PartyRole | undefined;
  /** The pieces of a rich entry; by default its content as it is. */
  read?(entry: Entry & {readonly kind: 'rich'}): readonly RichContent[];
}

/**
 * What the contact did with each rich message, and how that is known. Given the entries in their order, one at a time;
 * each costs the same however many there are.
 */
export class AnswerBook {
  readonly #options: AnswerBookOptions;
  readonly #answers = new Map<string, RichAnswer>();
  readonly #byId = new Map<string, Template>();
  /** The latest, the newest first. */
  #recent: readonly Template[] = [];
  /** Those of them that a mere label can still answer. */
  #open: readonly Template[] = [];

  constructor(options: AnswerBookOptions) {
    this.#options = options;
  }

  /** The answer to the rich entry of this key. */
  answerTo(key: string): RichAnswer | undefined {
    return this.#answers.get(key);
  }

  /** Takes the next entry. Returns the answer that it was, if it was one. */
  add(entry: Entry): RichAnswer | undefined {
    if (!isMessage(entry) || !isForContact(entry)) return undefined;
    const role = this.#options.roleOf(entry.partyId);
    if (role === 'contact') return this.#takeReply(entry);
    // What was answered and then gone on from isn't what a later word is meant for.
    const isHuman = role === 'agent' || role === 'supervisor';
    this.#open = isHuman ? [] : this.#open.filter(({isAnswered}) => !isAnswered);
    if (entry.kind === 'rich') this.#remember(entry);
    return undefined;
  }

  #remember(entry: Entry & {readonly kind: 'rich'}): void {
    const content = this.#options.read?.(entry) ?? readRichContent(entry.content);
    const template = new Template(entry.key, content);
    this.#byId.set(entry.key, template);
    if (entry.id !== undefined) this.#byId.set(entry.id, template);
    if (!template.isQuestion) return;
    this.#recent = [template, ...this.#recent].slice(0, recentTemplates);
    this.#open = [template, ...this.#open].slice(0, recentTemplates);
  }

  #takeReply(entry: Entry): RichAnswer | undefined {
    const found = entry.kind === 'text' ? this.#find(entry) : undefined;
    for (const template of this.#open) template.isAnswered = true;
    return found && this.#keep(entry as TextEntry, found);
  }

  #keep({key, at, text}: TextEntry, {template, evidence, match}: Found): RichAnswer | undefined {
    if (evidence === 'adjacent' && this.#answers.has(template.key)) return undefined;
    if (evidence !== 'adjacent') this.#open = this.#open.filter((one) => one !== template);
    const answer: RichAnswer = {inReplyTo: template.key, key, at, evidence, text, ...match};
    this.#answers.set(template.key, answer);
    return answer;
  }

  #find(entry: TextEntry): Found | undefined {
    return (
      this.#byReference(entry) ??
      this.#byPayload(entry) ??
      first(this.#open, 'label', (template) => template.matchLabel(entry.text)) ??
      this.#byPlace()
    );
  }

  #byReference({inReplyTo, payload, text}: TextEntry): Found | undefined {
    const template = inReplyTo === undefined ? undefined : this.#byId.get(inReplyTo);
    if (!template) return undefined;
    const match = matchAny(template, payload ?? text) ?? template.matchLabel(text) ?? noMatch;
    return {template, evidence: 'reference', match};
  }

  /** A text can be a payload too: what a button sends is shown as the contact's words by some. */
  #byPayload({payload, text}: TextEntry): Found | undefined {
    const match = (words: string) => (template: Template) => matchAny(template, words);
    const found = payload ? first(this.#recent, 'payload', match(payload)) : undefined;
    if (found ?? parseJson(text) === undefined) return found ?? this.#byWords(text);
    return first(this.#recent, 'payload', match(text));
  }

  #byWords(text: string): Found | undefined {
    return first(this.#open, 'payload', (template) =>
      // Where label and payload are the same, it may have been typed.
      template.matchLabel(text) ? undefined : template.matchPayload(text),
    );
  }

  #byPlace(): Found | undefined {
    const [template] = this.#open;
    if (!template || template.isAnswered) return undefined;
    return {template, evidence: 'adjacent', match: noMatch};
  }
}

const first = (
  templates: readonly Template[],
  evidence: AnswerEvidence,
  match: (template: Template) => Match | undefined,
): Found | undefined => {
  for (const template of templates) {
    const found = match(template);
    if (found) return {template, evidence, match: found};
  }
  return undefined;
};

/** A payload, or the JSON that Amazon Connect sends of a carousel: which part of it, and the label chosen there. */
const matchAny = (template: Template, payload: string): Match | undefined => {
  const given = parseJson(payload);
  if (!isObject(given)) return template.matchPayload(payload);
  const {templateIdentifier, selectionText} = given;
  return isString(templateIdentifier) && isString(selectionText)
    ? template.matchPart(templateIdentifier, selectionText)
    : template.matchPayload(payload);
};

/** The answers to all rich entries of a conversation, by the key of each. */
export const findAnswers = (
  entries: readonly Entry[],
  options: AnswerBookOptions,
): ReadonlyMap<string, RichAnswer> => {
  const book = new AnswerBook(options);
  const answers = new Map<string, RichAnswer>();
  for (const entry of entries) {
    const answer = book.add(entry);
    if (answer) answers.set(answer.inReplyTo, answer);
  }
  return answers;
};
