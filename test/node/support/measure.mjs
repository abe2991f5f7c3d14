// A process of its own for each measurement: the test runner follows every promise, and there are millions.
import {measureHostileLink} from '../../backends/support/hostile-link.js';
import {measureReconnections} from '../../backends/support/measure-reconnections.js';
import {measureSending} from '../../backends/support/sending.js';

// security.md promises these for 20 seeds.
const seeds = Array.from({length: 20}, (_, index) => index + 1);

const rows = {
  'hostile link': measureHostileLink,
  reconnections: measureReconnections,
  sending: measureSending,
};

const [row, kind] = process.argv.slice(2);
console.log(await rows[row](kind, seeds));
