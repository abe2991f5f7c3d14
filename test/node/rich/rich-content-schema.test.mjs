import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {writeSchema} from '../../../scripts/rich-content-schema.mjs';
import {isValid, published} from './schema.js';

describe('docs/rich-content.schema.json', () => {
  it('is what rich media is read by', async () => {
    assert.equal(published, await writeSchema(), 'run scripts/rich-content-schema.mjs');
  });

  it('refuses what makes no sense', () => {
    for (const bad of [null, {}, [{}], [{type: 'text'}], [{type: 'media', kind: 'html'}]])
      assert.equal(isValid(bad), false, JSON.stringify(bad));
  });
});
