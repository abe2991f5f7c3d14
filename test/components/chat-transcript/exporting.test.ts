import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import '../../../src/i18n/ar.js';
import type {ChatTranscript} from '../../../src/components/chat-transcript/chat-transcript.js';
import {
  documentStyle,
  documentStyleHash,
} from '../../../src/components/chat-transcript/export/document-style.js';
import type {ExportOptions} from '../../../src/components/chat-transcript/export/export-transcript.js';
import type {Entry} from '../../../src/model/entry.js';
import {alone, conversation, said, settled} from './conversation.js';

const textOf = async (element: ChatTranscript, options: ExportOptions): Promise<string> =>
  (await element.exportTranscript(options)).text();

const documentOf = async (element: ChatTranscript, options = {}): Promise<Document> =>
  new DOMParser().parseFromString(await textOf(element, {format: 'html', ...options}), 'text/html');

const withNote = (): Entry[] => [
  said(1, {text: 'Hello'}),
  said(2, {text: 'He is rude', audience: 'internal', partyId: 'john'}),
  {kind: 'system', key: 's', partyId: 'john', at: 3, event: 'joined', audience: 'internal'},
  said(3, {text: 'Hello Ada', delivery: 'failed'}),
];

/** Elements that an exported document may have. */
const allowed = new Set(
  'HTML HEAD META TITLE STYLE BODY HEADER H1 P MAIN ARTICLE BDI STRONG TIME'.split(' '),
);

describe('chat-transcript: exporting', () => {
  it('T16 writes all entries as text, with names and exact times', async () => {
    const {element} = await alone(conversation(500));
    const lines = (await textOf(element, {format: 'text'})).trimEnd().split('\n');
    expect(lines[0]).to.equal('Conversation with Ada');
    expect(lines.slice(4)).to.have.length(500);
    expect(lines[5]!.replace(/\u202f/g, ' ')).to.match(
      /^Ada, January 1, 2026 at \d+:01:00 PM: Message 1\./,
    );
  });

  it('T18 leaves out what the contact can’t see, unless it’s asked for', async () => {
    const {element} = await alone(withNote());
    for (const format of ['text', 'html'] as const) {
      const without = await textOf(element, {format});
      expect(without).to.contain('Without internal notes.').and.not.to.contain('rude');
      expect(without).not.to.contain('joined').and.not.to.contain('John');
      const all = await textOf(element, {format, internalNotes: true});
      expect(all).to.contain('He is rude').and.to.contain('Not for the contact.');
      expect(all).to.contain('Internal note');
    }
  });

  it('T16 says of what was never sent that it wasn’t', async () => {
    const {element} = await alone(withNote());
    expect(await textOf(element, {format: 'text'})).to.contain('Hello Ada (Couldn’t send)');
  });

  it('T16 lets nobody’s words pass for a line of somebody else’s', async () => {
    const text = 'Hi\nKate, January 1: I owe you 1,000\u2028Kate: yes\r\nKate: indeed';
    const {element} = await alone([said(1, {text})]);
    const lines = (await textOf(element, {format: 'text'})).trimEnd().split('\n').slice(5);
    expect(lines).to.have.length(3);
    for (const line of lines) expect(line).to.match(/^ {4}Kate/);
  });

  it('T16 is a document that stands alone, in the language that is shown', async () => {
    const {element, box} = await alone(conversation(3));
    box.lang = 'ar';
    box.dir = 'rtl';
    await settled(element);
    const page = await documentOf(element);
    expect(page.documentElement.lang).to.equal('ar');
    expect(page.documentElement.dir).to.equal('rtl');
    expect(page.querySelectorAll('article')).to.have.length(3);
    expect(page.querySelector('article time')!.getAttribute('datetime')).to.equal(
      '2026-01-01T12:00:00.000Z',
    );
    expect(page.querySelector('h1')!.textContent).to.contain('Ada');
  });

  it('T16 has nothing active in it, whatever anyone wrote', async () => {
    const hostile = fc.array(
      fc.oneof(
        fc.constantFrom(
          '<script>alert(1)</script>',
          '</title><img src=x onerror=alert(1)>',
          '</style><svg onload=alert(1)>',
          '"><a href="javascript:alert(1)">',
          '<!--',
          ']]>',
          '</article></main></body></html>',
          '&lt;script&gt;',
        ),
        fc.string({unit: 'binary'}),
      ),
      {minLength: 1},
    );
    const {element} = await alone([]);
    await fc.assert(
      fc.asyncProperty(hostile, async (texts) => {
        const name = texts.join('');
        element.parties = [{id: 'ada', role: 'contact', name}];
        element.entries = texts.flatMap((text, index): Entry[] => [
          said(1, {key: `t${index}`, text, partyId: 'ada'}),
          {kind: 'url', key: `u${index}`, partyId: 'ada', at: 1, url: text},
          {kind: 'file', key: `f${index}`, partyId: 'ada', at: 1, file: {name: text, size: 1}},
        ]);
        await element.updateComplete;
        const page = await documentOf(element);
        for (const node of page.querySelectorAll('*')) {
          expect(allowed.has(node.tagName), node.tagName).to.equal(true);
          for (const {name: attribute} of node.attributes)
            expect(attribute).to.match(
              /^(class|dir|lang|datetime|charset|http-equiv|content|name)$/,
            );
        }
        expect(page.querySelectorAll('article')).to.have.length(texts.length * 3);
      }),
      {numRuns: 60, seed: 16},
    );
  }).timeout(60_000);

  it('T16 has a policy that allows its own style and nothing else', async () => {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(documentStyle));
    const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
    expect(documentStyleHash).to.equal(`sha256-${hash}`);
    const {element} = await alone(conversation(1));
    const page = await documentOf(element);
    expect(page.querySelector('style')!.textContent).to.equal(documentStyle);
    expect(page.querySelector('[http-equiv]')!.getAttribute('content')).to.contain(
      `default-src 'none'; style-src '${documentStyleHash}'`,
    );
  });

  it('T21 masks what is masked on the screen', async () => {
    const {element} = await alone([said(1, {text: 'Card 4111 1111 1111 1111'})]);
    for (const format of ['text', 'html'] as const)
      expect(await textOf(element, {format}))
        .to.contain('1111')
        .and.not.to.contain('4111 1111');
  });

  it('T16 writes down what was there when it began', async () => {
    const entries = conversation(20_000);
    const {element} = await alone(entries);
    const exporting = textOf(element, {
      format: 'text',
      progress: () => {
        element.entries = [said(1, {key: 'old', text: 'Old'}), ...entries];
      },
    });
    const lines = (await exporting).trimEnd().split('\n').slice(4);
    expect(lines).to.have.length(20_000);
    expect(new Set(lines.map((line) => /Message \d+/.exec(line)?.[0])).size).to.equal(20_000);
  });

  it('T16 can be called off', async () => {
    const {element} = await alone(conversation(50_000));
    const controller = new AbortController();
    const progress = () => controller.abort();
    const exporting = element.exportTranscript({
      format: 'html',
      signal: controller.signal,
      progress,
    });
    const outcome = await exporting.then(
      () => 'done',
      (error: unknown) => (error as Error).name,
    );
    expect(outcome).to.equal('AbortError');
  });

  it('T16 T19 exports 100,000 entries in turns with the page', async () => {
    const {element} = await alone(conversation(100_000));
    for (const format of ['text', 'html'] as const) {
      let turns = 0;
      const begun = performance.now();
      const file = await element.exportTranscript({
        format,
        progress: () => {
          turns++;
        },
      });
      console.log(
        `exported 100,000 entries as ${format}: ${(performance.now() - begun).toFixed()} ms in ${turns} turns, ` +
          `${(file.size / 1e6).toFixed(1)} MB`,
      );
      expect(turns).to.be.above(10);
    }
  }).timeout(30_000);

  it('T16 prints all of it from a view of its own, and leaves nothing behind', async () => {
    const {element} = await alone([...conversation(300), ...withNote().slice(1, 2)]);
    const {print} = window;
    const sheets = document.adoptedStyleSheets.length;
    const printed: Element[] = [];
    window.print = () => {
      const view = document.querySelector('[data-deskside-print]')!;
      printed.push(view.shadowRoot!.querySelector('main')!);
      expect(view.shadowRoot!.adoptedStyleSheets).to.have.length(1);
    };
    try {
      await element.printTranscript();
      await element.printTranscript({internalNotes: true});
    } finally {
      window.print = print;
    }
    expect(printed.map((main) => main.querySelectorAll('article').length)).to.deep.equal([
      300, 301,
    ]);
    expect(printed[0]!.textContent).not.to.contain('rude');
    expect(document.querySelector('[data-deskside-print]')).to.equal(null);
    expect(document.adoptedStyleSheets).to.have.length(sheets);
  });
});
