import {expect} from '@open-wc/testing';
import {
  HunspellChecker,
  type DictionarySource,
  type SpellCheckerOptions,
} from '../../src/spelling.js';
import {tiny} from './tiny-dictionary.js';

const worker = () =>
  new Worker(new URL('../../src/spelling/worker.ts', import.meta.url), {type: 'module'});
const noWorker = () => new Worker('/there-is-none.js', {type: 'module'});
const {signal} = new AbortController();
const made: HunspellChecker[] = [];

const checkerOf = (options: Partial<SpellCheckerOptions> = {}): HunspellChecker => {
  const checker = new HunspellChecker({
    dictionaries: {xx: () => Promise.resolve(tiny)},
    worker,
    ...options,
  });
  made.push(checker);
  return checker;
};

describe('HunspellChecker', () => {
  afterEach(() => made.splice(0).forEach((checker) => checker.close()));

  const places: readonly [string, SpellCheckerOptions['worker']][] = [
    ['in a worker', worker],
    ['on the page where the worker can’t be had', noWorker],
    ['on the page where the host wants no worker', false],
  ];
  for (const [place, start] of places)
    it(`C4 checks words ${place}`, async () => {
      const checker = checkerOf({worker: start});
      const words = ['orders', 'ordr', 'Parcel'];
      expect(await checker.check(words, {language: 'xx', signal})).to.deep.equal(['ordr']);
      expect(await checker.suggest('ordr', {language: 'xx', signal})).to.include('order');
    });

  it('C4 starts and loads nothing before the first check, and each once', async () => {
    const log: string[] = [];
    const checker = checkerOf({
      worker: () => {
        log.push('worker');
        return worker();
      },
      dictionaries: {
        xx: async () => {
          log.push('xx');
          return tiny;
        },
      },
    });
    expect(checker.languages).to.deep.equal(['xx']);
    expect(log).to.deep.equal([]);
    const request = {language: 'xx', signal};
    await Promise.all([checker.check(['order'], request), checker.check(['pay'], request)]);
    await checker.suggest('ordr', request);
    expect(log.sort()).to.deep.equal(['worker', 'xx']);
  });

  it('C4 asks again for a dictionary that couldn’t be had', async () => {
    let isThere = false;
    const source: DictionarySource = async () => {
      if (!isThere) throw new Error('offline');
      return tiny;
    };
    const checker = checkerOf({dictionaries: {xx: source}});
    const check = () => checker.check(['ordr'], {language: 'xx', signal});
    expect(await check().catch((error: unknown) => String(error))).to.equal('Error: offline');
    isThere = true;
    expect(await check()).to.deep.equal(['ordr']);
  });

  it('C4 rejects for a language that it hasn’t', async () => {
    const problem = await checkerOf()
      .check(['a'], {language: 'yy', signal})
      .catch((error: unknown) => String(error));
    expect(problem).to.include('"yy"');
  });

  it('C4 answers no more once nobody waits, and begins anew after close', async () => {
    const checker = checkerOf();
    const controller = new AbortController();
    const check = checker.check(['ordr'], {language: 'xx', signal: controller.signal});
    controller.abort();
    expect(await check.catch((error: unknown) => (error as Error).name)).to.equal('AbortError');
    checker.close();
    expect(await checker.check(['ordr'], {language: 'xx', signal})).to.deep.equal(['ordr']);
  });

  describe('with dictionaries that people use', () => {
    const addressOf = (language: string, kind: string) =>
      new URL(`../../node_modules/dictionary-${language}/index.${kind}`, import.meta.url);
    const dictionaries = Object.fromEntries(
      ['en', 'de'].map((language) => [
        language,
        {aff: addressOf(language, 'aff'), dic: addressOf(language, 'dic')},
      ]),
    );

    const cases = [
      {
        language: 'en',
        text: 'Hello Mary, your parcels weren’t delivered yesterday; we’ll refund the e-mail order',
        wrong: {recieve: 'receive', custmer: 'customer', adress: 'address'},
      },
      {
        language: 'de',
        text: 'Ihre Rechnungsnummer und die Versandkostenpauschale finden Sie beim Kundendienstmitarbeiter in der Hauptstraße',
        wrong: {Addresse: 'Adresse', vieleicht: 'vielleicht', bestelung: 'Bestellung'},
      },
    ];
    for (const {language, text, wrong} of cases)
      it(`C4 checks ${language}`, async function (this: Mocha.Context) {
        this.timeout(60_000);
        const checker = checkerOf({dictionaries});
        const request = {language, signal};
        const words = [...text.split(/[\s,;]+/), ...Object.keys(wrong)];
        expect(await checker.check(words, request)).to.deep.equal(Object.keys(wrong));
        for (const [word, right] of Object.entries(wrong))
          expect(await checker.suggest(word, request)).to.include(right);
      });
  });
});
