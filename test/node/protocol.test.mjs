import Ajv from 'ajv/dist/2020.js';
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {writeSchema} from '../../scripts/protocol-schema.mjs';

const read = (name) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');
const published = read('protocol.schema.json');
const schema = JSON.parse(published);
const ajv = new Ajv({strict: false});
ajv.addSchema(schema, 'protocol');
const validators = {
  client: ajv.getSchema('protocol#/$defs/ClientFrame'),
  server: ajv.getSchema('protocol#/$defs/ServerFrame'),
};

describe('docs/protocol', () => {
  it('has the schema that frames are checked with', async () => {
    assert.equal(published, await writeSchema(), 'run scripts/protocol-schema.mjs');
  });

  it('has only examples that fit it', () => {
    const examples = [...read('protocol.md').matchAll(/```json (client|server)\n([\s\S]*?)```/g)];
    assert.ok(examples.length >= 14, `${examples.length} examples`);
    for (const [, end, text] of examples) {
      const validate = validators[end];
      assert.ok(validate(JSON.parse(text)), `${text}\n${ajv.errorsText(validate.errors)}`);
    }
  });

  it('has an example of every frame', () => {
    const text = read('protocol.md');
    const types = (frame) =>
      frame.properties ? [frame.properties.type.const] : frame.oneOf.flatMap(types);
    for (const [end, name] of Object.entries({client: 'ClientFrame', server: 'ServerFrame'}))
      for (const type of schema.$defs[name].oneOf.flatMap(types)) {
        if (end === 'client' && type === 'refused') continue;
        const example = new RegExp(`\`\`\`json ${end}\\n{\\s*"type": "${type}"`);
        assert.match(text, example, `${end} ${type}`);
      }
  });

  it('has a schema that refuses what makes no sense', () => {
    for (const bad of [null, {}, {type: 'hello'}, {type: 'command', id: '1', command: {}}])
      assert.equal(validators.client(bad), false, JSON.stringify(bad));
  });
});
