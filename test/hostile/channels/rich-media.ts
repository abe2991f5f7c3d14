import type {RichAnswer} from '../../../src/model/rich-answer.js';
import type {MediaOptions} from '../../../src/model/options.js';
import {stand, type Channel} from './channel.js';

/** What tells the parts of a payload apart: without it nothing of the rest would be read. */
const discriminators = /type$|^kind$|^template|^version$|schema$|layout$|^render$|^style$/i;

/** A vendor's payload with hostile text in the place of every string. */
const poisoned = (value: unknown, text: string, key = ''): unknown => {
  if (typeof value === 'string') return discriminators.test(key) ? value : text;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => poisoned(each, text, key));
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, poisoned(each, text, name)]),
  );
};

const examples = async (): Promise<readonly unknown[]> => {
  const response = await fetch('/rich.json');
  return (await response.json()) as readonly unknown[];
};

/** Every vendor's example payloads, and the kit's own text, each field of them hostile. */
const shownBy = (name: string, media: MediaOptions, rest: Partial<Channel>): Channel => ({
  name,
  isViewOnly: true,
  batch: 24,
  ...rest,
  async show(stage, payloads) {
    const known = await examples();
    for (const [index, text] of payloads.entries()) {
      const format = index % 2 === 0 ? 'markdown' : 'plain';
      const content = [
        poisoned(known[(index * 7) % known.length], text),
        {type: 'text', text, format},
      ];
      for (const each of content)
        stand(stage, 'rich-media-renderer', {content: each, fallback: text, media});
    }
  },
});

export const richMedia = shownBy('rich media', {policy: 'never'}, {});

/** Nothing may be asked for before a press, which here nobody does. */
export const waitingMedia = shownBy('rich media on demand', {}, {isUntouched: true});

const evidences = ['reference', 'payload', 'label', 'adjacent'] as const;

/** What a contact answered: labels, names and values of theirs, and the options that they chose from. */
export const richAnswers: Channel = {
  name: 'answers to rich media',
  isViewOnly: true,
  batch: 24,
  show(stage, payloads) {
    for (const [index, text] of payloads.entries()) {
      const options = [{id: text, label: text}, {label: 'Other'}];
      const answer: RichAnswer = {
        inReplyTo: text,
        key: text,
        at: 0,
        evidence: evidences[index % evidences.length]!,
        text,
        chosen: [{id: text, label: text}],
        values: [{name: text, value: text}],
      };
      stand(stage, 'rich-media-renderer', {
        content: {type: 'choices', presentation: 'buttons', title: text, options},
        answer,
      });
    }
  },
};
