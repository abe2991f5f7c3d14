import {expect} from '@open-wc/testing';
import {english} from '../../src/i18n/en.js';
import {languageFor, onTermsRegistered, registerTerms} from '../../src/i18n/registry.js';
import type {Terms} from '../../src/i18n/terms.js';

const withSend = (send: string): Terms => ({
  ...english,
  composer: {...english.composer, send},
});

const sendIn = (tag: string | null | undefined) =>
  (languageFor(tag).terms ?? english).composer.send;

describe('the registry of terms', () => {
  it('A3 goes from the region to the language to English', () => {
    registerTerms('sv', withSend('Skicka'));
    expect(sendIn('sv')).to.equal('Skicka');
    expect(sendIn('sv-FI')).to.equal('Skicka');
    expect(sendIn('nb-NO')).to.equal('Send');
  });

  it('A3 prefers a region or a script that has terms of its own', () => {
    registerTerms('sr', withSend('Пошаљи'));
    registerTerms('sr-Latn', withSend('Pošalji'));
    expect(sendIn('sr-Latn-RS')).to.equal('Pošalji');
    expect(sendIn('sr-Cyrl-RS')).to.equal('Пошаљи');
  });

  it('A3 formats in the language of its words', () => {
    registerTerms('sv', english);
    expect(languageFor('sv-FI').locale).to.equal('sv-FI');
    expect(languageFor('nb-NO').locale).to.equal('en');
    expect(languageFor('en-GB').locale).to.equal('en-GB');
  });

  it('doesn’t mind how a tag is written, or what isn’t one', () => {
    registerTerms('PT-br', withSend('Enviar'));
    expect(sendIn('pt-BR')).to.equal('Enviar');
    for (const tag of [undefined, null, '', 'en_US', 'not a language', '-']) {
      expect(sendIn(tag)).to.equal('Send');
    }
  });

  it('lets a host replace words, of English too', () => {
    registerTerms('en', withSend('Post'));
    expect(sendIn('en-GB')).to.equal('Post');
    registerTerms('en', english);
  });

  it('tells that a language came, until nobody listens', () => {
    let calls = 0;
    const stop = onTermsRegistered(() => calls++);
    registerTerms('da', english);
    stop();
    registerTerms('da', english);
    expect(calls).to.equal(1);
  });
});
