import {define} from '../../internal/define.js';
import {WaitingSummary} from './waiting-summary.js';

define('waiting-summary', WaitingSummary);
