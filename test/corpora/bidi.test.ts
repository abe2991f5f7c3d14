import {expect, fixture, html} from '@open-wc/testing';
import '../../src/components/agent-desk/define.js';
import '../../src/components/chat-transcript/define.js';
import type {ChatTranscript} from '../../src/components/chat-transcript/chat-transcript.js';
import type {Entry, Party} from '../../src/model/entry.js';
import {deskWith} from '../support/component-desk.js';
import {contact, self, snapshotOf, start, textOf} from '../support/facts.js';
import {elementsIn} from '../hostile/page/tree.js';
import {failing, readCorpus} from './read-corpus.js';

/** Overrides, embeddings and isolates that nobody closes, closings of what was never open, and marks. */
const own = [
  '\u202egnp.exe',
  '\u202dAda\u202e',
  '\u2066Ada',
  '\u2067\u2067\u2067Ada',
  '\u2068Ada\u202c\u2069\u2069\u2069',
  '\u202b\u202a\u202c\u202c',
  'عمر\u200f\u200e\u061c',
  '\u2069\u202e2026 joined',
];
const control = /\p{Bidi_Control}/u;

interface Drawn {
  readonly name: Element;
  readonly sentence: Element;
  readonly bubble: Element;
  readonly time: Element;
}

/** A message by someone of this name, and a notice of theirs, each with the text in it. */
const draw = async (text: string): Promise<Drawn> => {
  const parties: readonly Party[] = [{...contact, name: text}, self];
  const entries: readonly Entry[] = [
    textOf(1, {text}),
    {kind: 'system', event: 'notice', text, key: 'n', partyId: contact.id, at: start},
  ];
  const element = await fixture<ChatTranscript>(
    html`<chat-transcript lang="en" .entries=${entries} .parties=${parties}></chat-transcript>`,
  );
  const find = (selector: string) => element.shadowRoot!.querySelector(selector)!;
  return {
    name: find('.name'),
    sentence: find('.sentence'),
    bubble: find('.bubble'),
    time: find('.meta time'),
  };
};

/** Where a character of a text node is drawn. */
const placeOf = (text: Text, at: number): DOMRect => {
  const range = document.createRange();
  range.setStart(text, at);
  range.setEnd(text, at + 1);
  return range.getBoundingClientRect();
};

/** Whether what stands in one row reads from left to right: each character right of the one before it. */
const readsOn = (element: Element): boolean => {
  const [text] = element.childNodes;
  const places = Array.from({length: (text as Text).length}, (_, at) => placeOf(text as Text, at));
  return places.every(({left}, at) => at === 0 || left >= places[at - 1]!.left);
};

/** What is told of a person or an event has no control left; a message keeps its own, in a box that keeps them in. */
const keepsOrder = async (text: string): Promise<boolean> => {
  const {name, sentence, bubble, time} = await draw(text);
  const box = getComputedStyle(bubble);
  const isKeptIn = !box.display.startsWith('inline') || /isolate|plaintext/.test(box.unicodeBidi);
  const isBeside = time.getBoundingClientRect().left >= bubble.getBoundingClientRect().right;
  const isPlain = ![name, sentence].some(({textContent}) => control.test(textContent));
  return isPlain && isKeptIn && isBeside && readsOn(time);
};

const failingLate = async (texts: readonly string[]): Promise<readonly string[]> => {
  const failed: string[] = [];
  for (const text of texts) if (!(await keepsOrder(text))) failed.push(text);
  return failed;
};

describe('bidirectional texts', () => {
  it('F7 T1 never reorder what stands beside a name, a message or a notice', async () => {
    expect(await failingLate(own)).to.deep.equal([]);
  });

  it('T1 never reorder what stands beside them, of the published corpus', async function () {
    this.timeout(60_000);
    const cases = await readCorpus<{readonly text: string}>(
      'bidi/bidi-character-test-excerpt.json',
    );
    if (!cases) this.skip();
    const texts = cases.map(({text}) => text).filter((text) => control.test(text));
    const failed = new Set(await failingLate(texts));
    expect(failing('bidirectional texts, drawn', texts, (text) => !failed.has(text))).to.deep.equal(
      [],
    );
  });

  it('T1 have no control in any name, label or tooltip of a desk', async () => {
    const interactions = own.map((name, index) => ({
      ...snapshotOf(`chat${index}`, {
        status: index % 2 === 0 ? 'offered' : 'active',
        startedAt: start,
      }),
      parties: [{...contact, name}, self],
      offer: {origin: name, subject: name},
    }));
    const {desk} = deskWith(interactions);
    const element = await fixture(html`<agent-desk lang="en" .desk=${desk}></agent-desk>`);
    const labels = [...elementsIn(element.shadowRoot!)].flatMap((each) =>
      Array.from(each.attributes)
        .filter(({name}) => /^aria-|^title$|^placeholder$/.test(name))
        .map(({value}) => value),
    );
    expect(labels.join('')).to.contain('Ada').and.to.contain('عمر');
    expect(labels.filter((label) => control.test(label))).to.deep.equal([]);
  });

  it('T1 show every text of a desk that holds a control in a box that keeps it in', async () => {
    const interactions = own.map((name, index) => ({
      ...snapshotOf(`chat${index}`, {status: 'offered'}),
      parties: [{...contact, name}, self],
      offer: {origin: name, subject: name},
      caseData: [{key: name, label: name, value: name}],
    }));
    const {desk} = deskWith(interactions);
    const element = await fixture(html`<agent-desk lang="en" .desk=${desk}></agent-desk>`);
    const loose = [...elementsIn(element.shadowRoot!)].filter((each) => {
      const holds = Array.from(each.childNodes).some(
        (node) => node instanceof Text && control.test(node.data),
      );
      if (!holds) return false;
      const {display, unicodeBidi} = getComputedStyle(each);
      return display.startsWith('inline') && !/isolate|plaintext/.test(unicodeBidi);
    });
    expect(loose.map(({outerHTML}) => outerHTML)).to.deep.equal([]);
  });
});
