import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {joinResponses, readResponsePage} from '../../src/model/read-responses.js';
import {fillResponse, responseFields, responseParts} from '../../src/model/response-text.js';

const filled = (text: string, values: Readonly<Record<string, string>>) =>
  fillResponse(text, (name) => (Object.hasOwn(values, name) ? values[name] : undefined));

describe('standard responses', () => {
  it('C5 fields are filled by name, and case data by any key', () => {
    const text = 'Hello {contact.name}, {agent.name} here, about {case.order number}.';
    const values = {
      'contact.name': 'Mark',
      'agent.name': 'Kate',
      'case.order number': '4471',
    };
    expect(filled(text, values)).to.eql({
      text: 'Hello Mark, Kate here, about 4471.',
      missing: [],
    });
  });

  it('C5 what is missing is told once each, and never written as a word', () => {
    const text = '{contact.name}, {contact.name}: {case.x} {case.y}';
    const {text: told, missing} = filled(text, {'contact.name': '  ', 'case.y': 'there'});
    expect(missing).to.eql(['contact.name', 'case.x']);
    expect(told).not.to.match(/undefined|null|\{/);
  });

  it('C5 other braces are text', () => {
    for (const text of [
      '{}',
      '{contact}',
      '{contact.age}',
      '{name}',
      '{case.}',
      '{{a}}',
      '{case.a\nb}',
    ])
      expect(filled(text, {}), text).to.eql({text, missing: []});
    expect(responseFields('{{contact.name}}')).to.eql(['contact.name']);
  });

  it('C5 a value can’t bring fields in', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('{contact.name}', '{agent.name}', '{case.a}', '{', '}', 'x ')),
        fc.array(fc.constantFrom('{contact.name}', '{case.a}', '{case.', 'a}', '{', 'y'), {
          minLength: 1,
        }),
        (pieces, values) => {
          const text = pieces.join('');
          const value = values.join('').trim();
          const parts = responseParts(text, () => value);
          const all = parts
            .map((part) => (part.kind === 'words' ? part.text : part.value))
            .join('');
          expect(all).to.equal(
            text.replaceAll(/\{(?:contact\.name|agent\.name|case\.a)\}/g, () => value),
          );
        },
      ),
    );
  });

  it('are read as well as can be, whatever a backend gives', () => {
    const {page, problems} = readResponsePage({
      responses: [
        {
          id: 'a',
          title: 'A',
          text: 'Hello',
          shortcut: '/hi',
          files: [{name: 'a.pdf'}, {size: 3}, null],
        },
        {id: 'b', title: 'B', shortcut: 'two words', keywords: ['x', 5], language: 'no tag!'},
        {id: 'c', title: '  '},
        {title: 'Without id', text: ''},
        null,
        {id: 'd', title: 'D', text: 42},
        {id: 'e', title: 'E', rich: [{type: 'card'}, 'x', null]},
      ],
      categories: [{id: 'x', name: 'X', parent: 7}, {id: 'y'}, 'z'],
    });
    expect(page?.responses).to.eql([
      {id: 'a', title: 'A', text: 'Hello', shortcut: 'hi', files: [{name: 'a.pdf'}]},
      {id: 'b', title: 'B', text: '', keywords: ['x']},
      {id: 'e', title: 'E', text: '', rich: [{type: 'card'}]},
    ]);
    expect(page?.categories).to.eql([{id: 'x', name: 'X'}]);
    expect(problems.length).to.be.greaterThan(8);
  });

  it('nothing that a backend gives throws', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        readResponsePage(value);
        const {page} = readResponsePage({responses: [value], categories: [value], cursor: value});
        if (page) joinResponses([page, page]);
      }),
    );
  });

  it('pages join: the first of an id counts, and no category is part of itself', () => {
    const one = {id: 'a', title: 'A', text: '1'};
    const {responses, categories} = joinResponses([
      {responses: [one], categories: [{id: 'x', name: 'X', parent: 'y'}]},
      {
        responses: [{...one, text: '2'}],
        categories: [
          {id: 'y', name: 'Y', parent: 'x'},
          {id: 'z', name: 'Z', parent: 'x'},
          {id: 'w', name: 'W', parent: 'nowhere'},
        ],
      },
    ]);
    expect(responses).to.eql([one]);
    expect(categories).to.eql([
      {id: 'x', name: 'X'},
      {id: 'y', name: 'Y'},
      {id: 'z', name: 'Z', parent: 'x'},
      {id: 'w', name: 'W'},
    ]);
  });
});
