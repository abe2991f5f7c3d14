import {define} from '../../internal/define.js';
import {PendingIndicator} from './pending-indicator.js';

define('pending-indicator', PendingIndicator);
