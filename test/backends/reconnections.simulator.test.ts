import {describeReconnections} from './support/describe-reconnections.js';

describeReconnections('simulator');
