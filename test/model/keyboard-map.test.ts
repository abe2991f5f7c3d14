import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {
  defaultKeys,
  keyboardCommands,
  keyboardMapOf,
  parseKeys,
  readKeyboardChanges,
} from '../../src/model/keyboard-map.js';
import {readOptions} from '../../src/model/options.js';

const read = (value: object) => {
  const problems: string[] = [];
  const changes = readKeyboardChanges(value, (problem) => problems.push(problem));
  return {map: keyboardMapOf(changes), problems};
};

describe('the keyboard map', () => {
  it('A7 has no Alt with a letter, and no keys twice', () => {
    const all = Object.values(defaultKeys).flat();
    expect(all.filter((text) => /Alt\+(?:Shift\+)?.$/.test(text))).to.deep.equal([]);
    expect(new Set(all).size).to.equal(all.length);
    const {map, problems} = read(defaultKeys);
    expect(problems).to.deep.equal([]);
    expect(map).to.deep.equal(defaultKeys);
  });

  it('A7 takes a host’s keys, several or none', () => {
    const {map, problems} = read({nextChat: 'F7', search: ['Mod+Shift+K', 'F9'], endChat: []});
    expect(problems).to.deep.equal([]);
    expect([map.nextChat, map.search, map.endChat]).to.deep.equal([
      ['F7'],
      ['Mod+Shift+K', 'F9'],
      [],
    ]);
    expect(map.previousChat).to.deep.equal(defaultKeys.previousChat);
  });

  for (const [keys, why] of [
    ['Alt+N', /Alt with a character/],
    ['Mod+Alt+é', /Alt with a character/],
    ['Mod+W', /browser keeps it/],
    ['Ctrl+Shift+T', /browser keeps it/],
    ['Mod+C', /edits the text/],
    ['Mod+Enter', /edits the text/],
    ['ArrowDown', /moves in what has the focus/],
    ['Enter', /moves in what has the focus/],
    ['Hyper+K', /expected keys/],
    ['Escape', /expected keys/],
    ['', /expected keys/],
    [7, /expected keys/],
  ] as const)
    it(`A7 reports ${JSON.stringify(keys)}, and keeps what was`, () => {
      const {map, problems} = read({nextChat: keys});
      expect(problems).to.have.length(1);
      expect(problems[0])
        .to.match(/^options\.keys\.nextChat: /)
        .and.to.match(why);
      expect(map).to.deep.equal(defaultKeys);
    });

  it('A7 reports keys that two commands want: the first has them', () => {
    const {map, problems} = read({nextChat: 'F7', previousChat: ['f7', 'F9']});
    expect(problems).to.deep.equal(['options.keys.previousChat: "f7" belongs to nextChat']);
    expect([map.nextChat, map.previousChat]).to.deep.equal([['F7'], ['F9']]);
  });

  it('A7 reports keys that are taken from a command, also by another name', () => {
    const {map, problems} = read({nextChat: 'Ctrl+Shift+F'});
    expect(problems).to.deep.equal([
      'options.keys.nextChat: "Mod+Shift+F" was search’s, which has it no longer',
    ]);
    expect([map.nextChat, map.search]).to.deep.equal([['Ctrl+Shift+F'], []]);
  });

  it('A7 reports commands that there aren’t', () => {
    expect(read({fly: 'F7'}).problems).to.deep.equal([
      'options.keys.fly: there is no such command',
    ]);
  });

  it('A7 gives each keys to one command at most, whatever a host asks for', () => {
    const keys = fc.constantFrom(...Object.values(defaultKeys).flat(), 'F7', 'Alt+N', 'x', '', '+');
    const value = fc.dictionary(fc.constantFrom(...keyboardCommands, 'other'), fc.array(keys));
    fc.assert(
      fc.property(value, (given) => {
        const all = Object.values(read(given).map).flat();
        expect(new Set(all.map((text) => text.toLowerCase())).size).to.equal(all.length);
        for (const text of all) expect(parseKeys(text), text).to.not.equal(undefined);
      }),
    );
  });

  it('A7 is an option, which may be anything', () => {
    const problems: string[] = [];
    const warn = (problem: string) => void problems.push(problem);
    expect(keyboardMapOf(readOptions({keys: {nextChat: 'F7'}}, warn).keys).nextChat).to.eql(['F7']);
    expect(problems).to.deep.equal([]);
    expect(readOptions({keys: 'F7'}, warn).keys).to.deep.equal({});
    expect(problems).to.deep.equal(['options.keys: expected an object such as {nextChat: "F7"}']);
    fc.assert(
      fc.property(fc.anything(), (keys) => {
        readOptions({keys}, () => undefined);
      }),
    );
  });
});
