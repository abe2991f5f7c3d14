import {describeChatBackend, simulatorUnderTest} from '../../src/testing.js';
import {backendOf, kinds} from './support/desks.js';

for (const kind of kinds)
  describeChatBackend(kind, () => simulatorUnderTest((simulator) => backendOf(kind, simulator)));
