import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import {cutAgainAndAgain} from '../backends/support/reconnections.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

const heap = () => {
  for (let time = 0; time < 4; time++) collect();
  return process.memoryUsage().heapUsed;
};

describe('reconnections', () => {
  for (const kind of ['simulator', 'websocket']) {
    it(`leave no more than 2 MB behind through the ${kind} backend`, async () => {
      await cutAgainAndAgain(kind, 1, 100);
      const sizes = [];
      await cutAgainAndAgain(kind, 2, 1_000, () => sizes.push(heap()));
      const grown = (sizes[1] - sizes[0]) / 1e6;
      console.log(`reconnections, ${kind}: heap ${grown.toFixed(2)} MB more after 1,000 cuts`);
      assert.ok(grown <= 2, `${grown} MB`);
    });
  }
});
