import {kinds} from './support/desks.js';
import {measureHostileLink} from './support/hostile-link.js';
import {measureReconnections} from './support/measure-reconnections.js';
import {seeds} from './support/seeds.js';
import {measureSending} from './support/sending.js';

// Some seeds in each engine; all twenty run in Node (test/node/reliability.test.mjs), where nothing is instrumented.
describe('reliability', function () {
  this.timeout(170_000);

  for (const kind of kinds) {
    it(`a hostile link loses, doubles and misplaces nothing: ${kind}`, async () => {
      console.log(await measureHostileLink(kind, seeds));
    });

    it(`every cut is noticed and mended: ${kind}`, async () => {
      console.log(await measureReconnections(kind, seeds));
    });

    it(`every message is sent once and in order: ${kind}`, async () => {
      console.log(await measureSending(kind, seeds));
    });
  }
});
