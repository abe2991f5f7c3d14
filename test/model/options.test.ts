import {expect} from '@open-wc/testing';
import {defaultOptions, readOptions} from '../../src/model/options.js';

const read = (value: unknown) => {
  const problems: string[] = [];
  return {options: readOptions(value, (problem) => problems.push(problem)), problems};
};

describe('reading options', () => {
  it('gives the defaults, as they are, for nothing', () => {
    for (const value of [undefined, null, {}, {zoom: undefined}])
      expect(read(value)).to.deep.equal({options: defaultOptions, problems: []});
    expect(read({}).options).to.equal(defaultOptions);
  });

  it('takes what is right', () => {
    const given = {nickname: 'Kit', zoom: 1.5, pendingResponse: [5, 10, 20], sendOn: 'ctrl+enter'};
    expect(read(given)).to.deep.equal({options: {...defaultOptions, ...given}, problems: []});
  });

  const wrong: readonly [string, unknown][] = [
    ['nickname', 7],
    ['locale', 'not a tag!'],
    ['theme', 'sepia'],
    ['zoom', '1.5'],
    ['zoom', NaN],
    ['zoom', 3],
    ['pendingResponse', []],
    ['pendingResponse', [50, 30]],
    ['pendingResponse', [30, NaN]],
    ['pendingResponse', '30,50'],
    ['typingPreview', 'false'],
    ['typingTimeout', 0],
    ['typingTimeout', Infinity],
    ['typingTimeout', 1e12],
    ['maxLength', -1],
    ['confirmEnd', null],
    ['links', 'DE'],
    ['privacy', []],
    ['spellCheckOnSend', 'yes'],
    ['spelling', {languages: ['en']}],
    ['dictionary', 'not a tag!'],
  ];
  for (const [name, value] of wrong) {
    it(`ignores ${name} ${JSON.stringify(value)}, and names it`, () => {
      const {options, problems} = read({[name]: value, density: 'compact'});
      expect(options).to.deep.equal({...defaultOptions, density: 'compact'});
      expect(problems).to.have.length(1);
      expect(problems[0]).to.include(`options.${name}: expected`);
    });
  }

  it('T13 T21 takes of links and privacy what is right, and names the rest', () => {
    const masks = [/K-\d+/];
    const {options, problems} = read({
      links: {knownDomains: ['example.com'], brands: [7], region: 'de'},
      privacy: {masks, reveal: 'sometimes', cards: false},
    });
    expect(options.links).to.deep.equal({knownDomains: ['example.com']});
    expect(options.privacy).to.deep.equal({masks});
    expect(problems).to.deep.equal([
      'options.links.brands: expected a list of strings',
      'options.links.region: expected a country code such as "DE"',
      'options.privacy.reveal: expected "never" or "on demand"',
      'options.privacy.cards: there is no such option',
    ]);
  });

  it('names options that there are not', () => {
    const value = JSON.parse('{"zom": 2, "__proto__": {"zoom": 2}, "constructor": 1}') as unknown;
    const {options, problems} = read(value);
    expect(options).to.equal(defaultOptions);
    expect(problems).to.have.length(3);
    for (const problem of problems) expect(problem).to.include('there is no such option');
  });

  it('names what are no options at all', () => {
    for (const value of ['zoom', 7, [], true])
      expect(read(value)).to.deep.equal({
        options: defaultOptions,
        problems: ['options: expected an object'],
      });
  });
});
