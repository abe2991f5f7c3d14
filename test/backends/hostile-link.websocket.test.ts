import {describeHostileLink} from './support/hostile-link.js';

describeHostileLink('websocket');
