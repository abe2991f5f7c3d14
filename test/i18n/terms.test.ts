import {expect} from '@open-wc/testing';
import {arabic} from '../../src/i18n/ar.js';
import {german} from '../../src/i18n/de.js';
import {english} from '../../src/i18n/en.js';
import {phrasing} from '../../src/i18n/phrasing.js';
import {languageFor} from '../../src/i18n/registry.js';
import {around, type Terms} from '../../src/i18n/terms.js';

type Term = string | ((...values: never[]) => string);

const languages: readonly (readonly [string, Terms])[] = [
  ['en', english],
  ['de', german],
  ['ar', arabic],
];

const flatten = (terms: object, path = ''): Map<string, Term> =>
  new Map(
    Object.entries(terms).flatMap(([key, term]: [string, Term | object]) =>
      typeof term === 'object'
        ? [...flatten(term, `${path}${key}.`)]
        : [[`${path}${key}`, term] as const],
    ),
  );

const takesCount = /(unread|newMessages|gap|allLoaded|left|tooMany|found|waitingFor(You|Them))$/;

describe('terms', () => {
  it('A3 are complete in every language', () => {
    const keys = [...flatten(english).keys()];
    for (const [, terms] of languages) expect([...flatten(terms).keys()]).to.eql(keys);
  });

  for (const [locale, terms] of languages) {
    it(`A3 say something with the name they’re given (${locale})`, () => {
      for (const [key, term] of flatten(terms)) {
        if (typeof term === 'string') expect(term, key).to.match(/^\S.*\S$/u);
        else if (key === 'typing.typing') continue;
        else if (takesCount.test(key) && !key.startsWith('event')) {
          for (const count of [0, 1, 2, 3, 11, 100])
            expect((term as (n: number) => string)(count), key).to.match(/\p{L}/u);
        } else {
          const said = (term as (...texts: string[]) => string)('Mark', 'Avram', 'Lena');
          expect(said, key).not.to.match(/undefined|null|NaN|\[object/);
          expect(said.trim(), key).not.to.equal('');
        }
      }
    });
  }

  it('A3 register by being imported', () => {
    expect(languageFor('de-AT').terms).to.equal(german);
    expect(languageFor('ar-EG').terms).to.equal(arabic);
  });

  it('keep the accessible names that scripts rely on', () => {
    const {offer, transcript, composer, toolbar, pending} = english;
    expect([offer.name('Mark'), offer.accept, offer.reject]).to.eql([
      'Chat from Mark',
      'Accept',
      'Reject',
    ]);
    expect(transcript.name('Mark')).to.equal('Conversation with Mark');
    expect([composer.message, composer.send]).to.eql(['Message', 'Send']);
    expect([composer.emoji, composer.attach]).to.eql(['Choose an emoji', 'Attach files']);
    expect([toolbar.end, toolbar.markDone, toolbar.pushUrl]).to.eql([
      'End chat',
      'Mark done',
      'Push URL',
    ]);
    expect([toolbar.transfer, toolbar.conference]).to.eql(['Transfer', 'Conference']);
    expect([toolbar.consult, composer.responses]).to.eql([
      'Start consultation',
      'Standard responses',
    ]);
    expect(pending.name).to.equal('Waiting for a reply');
  });

  it('T3 T14 keep the words of the specification', () => {
    expect(english.message.unreadTooltip).to.equal('The contact has not read this message yet.');
    expect(english.message.pushedUrl('https://a.example')).to.equal(
      'Please navigate to the link: https://a.example',
    );
    expect(english.past.allLoaded(180)).to.equal('180 days loaded, no more available');
  });

  it('T7 count in each language', () => {
    expect(english.transcript.newMessages(1)).to.equal('1 new message');
    expect(english.transcript.newMessages(1200)).to.equal('1,200 new messages');
    expect(german.transcript.newMessages(1)).to.equal('1 neue Nachricht');
    expect(german.transcript.newMessages(1200)).to.equal('1.200 neue Nachrichten');
    expect(arabic.transcript.newMessages(2)).to.equal('رسالتان جديدتان');
    expect(arabic.transcript.newMessages(5)).to.match(/^[5٥] رسائل جديدة$/);
    expect(arabic.transcript.newMessages(12)).to.match(/^(12|١٢) رسالة جديدة$/);
  });

  it('T20 tell how many messages are missing', () => {
    expect(english.transcript.gap(1)).to.equal('1 message is missing here');
    expect(english.transcript.gap(3)).to.equal('3 messages are missing here');
    expect(english.transcript.gap(NaN)).to.equal('0 messages are missing here');
  });

  it('T5 name who is typing, up to two', () => {
    const {typing} = english.typing;
    expect(typing([])).to.equal('');
    expect(typing(['Mark'])).to.equal('Mark is typing…');
    expect(typing(['Mark', 'Lena'])).to.equal('Mark and Lena are typing…');
    expect(typing(['Mark', 'Lena', 'Kim'])).to.equal('Several people are typing…');
    expect(german.typing.typing(['Mark', 'Lena'])).to.equal('Mark und Lena schreiben …');
  });
});

describe('phrasing', () => {
  it('takes what isn’t a count for none', () => {
    const {count} = phrasing('en');
    const forms = {one: '# chat', other: '# chats'};
    for (const none of [NaN, -3, Infinity]) expect(count(none, forms)).to.equal('0 chats');
    expect(count(1.9, forms)).to.equal('1 chat');
  });
});

describe('around', () => {
  it('T14 gives what stands beside a part', () => {
    const url = 'https://a.example/?$&';
    expect(around(english.message.pushedUrl(url), url)).to.eql([
      'Please navigate to the link: ',
      '',
    ]);
    expect(around('no link', url)).to.eql(['no link', '']);
    expect(around('', '')).to.eql(['', '']);
  });
});
