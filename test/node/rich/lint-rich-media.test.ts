import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
// @ts-expect-error A module without types: it's no part of what is published for programs.
import {lintCommand as anyCommand} from '../../../bin/lint-rich-media.mjs';
import {plainCopy} from '../../../src/content/rich/plain-copy.js';
import {lintRichMedia, richMediaFormats} from '../../../src/rich-media-lint.js';
import {fixtures} from './fixtures.js';
import {mutants} from '../../support/mutants.js';

const lintCommand = anyCommand as (words: string[], world: object) => Promise<number>;
const lint = (payload: unknown) => lintRichMedia(JSON.stringify(payload, null, 2));
const errorsOf = (payload: unknown) =>
  lint(payload)
    .findings.filter(({severity}) => severity === 'error')
    .map(({line, column, path, message}) => `${line}:${column} ${path} ${message}`);

const button = (count: number) => ({
  attachment: {
    type: 'template',
    payload: {
      template_type: 'button',
      text: 'x'.repeat(641),
      buttons: Array.from({length: count}, (_, index) => ({
        type: 'postback',
        title: `Button ${index}`,
        payload: `P${index}`,
      })),
    },
  },
});

/** Runs the command on files that are only here. */
const run = async (words: string[], files: Readonly<Record<string, string>> = {}) => {
  let out = '';
  let err = '';
  const code = await lintCommand(words, {
    lint: lintRichMedia,
    formats: richMediaFormats,
    read: async (file: string) => {
      const text = files[file];
      if (text === undefined) throw Object.assign(new Error('no'), {code: 'ENOENT'});
      return text;
    },
    write: (text: string) => (out += text),
    complain: (text: string) => (err += text),
  });
  return {code, out, err};
};

describe('R11 what is wrong with a bot’s rich media', () => {
  for (const {format, name, payload} of fixtures) {
    // This one is full of elements that need their fallback.
    if (name === 'fallback') continue;
    it(`finds no error in ${format}: ${name}`, () => {
      assert.deepEqual(errorsOf(payload), []);
      assert.equal(lint(payload).format, format);
    });
  }

  it('tells what is over the limits of Messenger, with line and path', () => {
    assert.deepEqual(errorsOf(button(4)), [
      '6:15 $.attachment.payload.text "text" has 641 characters; the most is 640.',
      '7:18 $.attachment.payload.buttons "buttons" has 4 items; the most is 3.',
    ]);
  });

  it('tells what is missing, and what is no address', () => {
    const card = {
      title: '',
      description: 'x',
      actions: [{type: 'Link', text: 'Go', url: 'javascript:1'}],
    };
    assert.deepEqual(errorsOf({type: 'Structured', content: [{contentType: 'Card', card}]}), [
      '6:15 $.content[0].card "title" is missing.',
      '13:20 $.content[0].card.actions[0].url "url" is no address that can be opened: http or https, without spaces.',
    ]);
  });

  it('tells how many elements each template of Amazon Connect takes', () => {
    const elements = Array.from({length: 11}, (_, index) => ({title: `Item ${index}`}));
    const template = (templateType: string) => ({
      templateType,
      version: '1.0',
      data: {content: {title: 'Which?', elements}},
    });
    assert.match(errorsOf(template('ListPicker')).join(), /has 11 items; the most is 6/);
    assert.match(errorsOf(template('Panel')).join(), /has 11 items; the most is 10/);
    assert.deepEqual(errorsOf(template('QuickReply')), []);
    const large = {...template('QuickReply'), note: 'x'.repeat(20_000)};
    assert.match(errorsOf(large).join(), /bytes; the most is 20000/);
  });

  it('tells what is over the limits of LivePerson, Botpress and Dialogflow', () => {
    const reply = {type: 'button', title: 'x'.repeat(26), tooltip: 'x'.repeat(257), click: {}};
    const replies = {type: 'quickReplies', itemsPerRow: 9, replies: Array(25).fill(reply)};
    const said = errorsOf(replies).join();
    assert.match(said, /"replies" has 25 items; the most is 24/);
    assert.match(said, /"itemsPerRow" is 9; it must be from 1 to 8/);
    assert.match(said, /"tooltip" has 257 characters; the most is 256/);
    const warned = lint(replies).findings.filter(({severity}) => severity === 'warning');
    assert.ok(warned.some(({message}) => message.includes('26 characters; the most is 25')));

    const action = {action: 'url', label: '', value: 'shop'};
    assert.match(
      errorsOf({type: 'card', title: 'Hat', imageUrl: 'x', actions: [action]}).join(),
      /"imageUrl" is no address.*"label" is missing.*"value" is no address/,
    );

    const items = Array.from({length: 11}, (_, index) => ({title: `Hat ${index}`}));
    const messages = [{browseCarouselCard: {items}}, {text: {text: ['Hi']}}];
    assert.match(errorsOf({fulfillmentMessages: messages}).join(), /11 items; the most is 10/);
    const chips = {
      richContent: [
        [
          {type: 'chips', options: []},
          {type: 'image', rawUrl: 'hat'},
        ],
      ],
    };
    assert.match(errorsOf(chips).join(), /"options" has 0 items.*"rawUrl" is no address/);
  });

  it('warns where two options can’t be told apart', () => {
    const options = [
      {label: 'Yes', value: 'y'},
      {label: 'yes ', value: 'y'},
    ];
    const payload = {type: 'choice', text: 'Well?', options};
    const {findings} = lint(payload);
    assert.equal(findings.length, 1);
    assert.equal(findings[0]?.severity, 'warning');
    assert.match(findings[0].message, /nobody can tell/);
  });

  it('tells what isn’t understood', () => {
    const card = {type: 'AdaptiveCard', version: '1.9', body: [{type: 'Hologram', title: 'Boo'}]};
    assert.match(errorsOf(card).join(), /only “Boo” can be shown.*must be one of 1\.0, /);
    assert.match(errorsOf({hello: 1}).join(), /Name it with --format: deskside, /);
  });

  it('tells the place where a text is no JSON any more', () => {
    for (const [text, line, column] of [
      ['{\n  "a": 1,\n}', 3, 1],
      ['[1\n2]', 2, 1],
      ['', 1, 1],
      ['{"a": "x\n"}', 1, 7],
      ['[1] 2', 1, 5],
      ['["never ends', 1, 2],
      [`["${'\\\\'.repeat(50_000)}`, 1, 2],
      ['['.repeat(5_000), 1, 502],
      // What looks like a blank and is none in JSON.
      ['{\u00a0"a": 1}', 1, 2],
      ['{"a":\n\u2003 1}', 2, 1],
      ['[1]\ufeff', 1, 4],
      ['\ufeff[1,]', 1, 4],
    ] as const) {
      const findings = lintRichMedia(text).findings;
      assert.equal(findings.length, 1);
      const {message, ...place} = findings[0]!;
      assert.deepEqual(
        [place.line, place.column],
        [line, column],
        JSON.stringify(text.slice(0, 40)),
      );
      assert.match(message, /^This is no JSON: /);
    }
  });

  it('takes a byte order mark, every blank of JSON, and a text of millions of characters', () => {
    const card = {type: 'choice', text: 'Well?', options: [{label: 'Yes', value: 'yes'}]};
    assert.deepEqual(lintRichMedia(`\ufeff\r\n\t${JSON.stringify(card)} \n`).findings, []);
    const {findings} = lint({...card, text: 'é"'.repeat(1_000_000)});
    assert.ok(findings.every(({message}) => !message.includes('no JSON')));
  });

  it('never throws, whatever it’s given', () => {
    for (const junk of mutants(
      fixtures.map(({payload}) => payload),
      300,
    )) {
      // What holds itself, or far too much, can't be in a file.
      const copy = plainCopy(junk, {values: 2_000, characters: 50_000});
      const text = JSON.stringify(copy ?? null);
      for (const {line, column, path} of lintRichMedia(text).findings)
        assert.ok(line >= 1 && column >= 1 && path.startsWith('$'));
    }
  });

  it('exits with 0 for warnings, 1 for errors, 2 for what can’t be run', async () => {
    const files = {
      'good.json': JSON.stringify({
        ...{type: 'choice', text: 'Well?'},
        options: [{label: 'Yes', value: 'yes'}],
      }),
      'bad.json': JSON.stringify(button(4), null, 2),
      '-': JSON.stringify({
        type: 'AdaptiveCard',
        version: '1.5',
        body: [{type: 'TextBlock', text: 'Hi'}],
      }),
    };
    const good = await run(['good.json'], files);
    assert.deepEqual(good, {code: 0, out: 'good.json  botpress: fine\n', err: ''});
    const bad = await run(['good.json', 'bad.json'], files);
    assert.equal(bad.code, 1);
    assert.match(
      bad.out,
      /^bad\.json:6:15 {2}error {2}\$\.attachment\.payload\.text {2}"text" has 641/m,
    );
    assert.match(bad.out, /2 errors, 0 warnings\n {2}see https:/);
    const piped = await run(['-'], files);
    assert.equal(piped.code, 0);
    assert.match(piped.out, /^standard input:1:1 {2}warning .*0 errors, 1 warning/s);

    assert.equal((await run([])).code, 2);
    assert.equal((await run(['gone.json'])).code, 2);
    assert.match((await run(['gone.json'])).err, /gone\.json: can't be read \(ENOENT\)/);
    assert.match((await run(['--fast', 'good.json'], files)).err, /There is no option --fast/);
    assert.match(
      (await run(['--format', 'fax', 'good.json'], files)).err,
      /There is no format “fax”/,
    );
    assert.match((await run(['--help'])).out, /^Usage: /);
  });

  it('writes JSON for programs, and believes the format that it’s told', async () => {
    const files = {'card.json': '{"text": "Hi"}'};
    const {out, code} = await run(['--json', '--format=messenger', 'card.json'], files);
    assert.equal(code, 0);
    const result = JSON.parse(out) as {file: string; format: string; findings: unknown[]};
    assert.deepEqual([result.file, result.format, result.findings], ['card.json', 'messenger', []]);
  });
});
