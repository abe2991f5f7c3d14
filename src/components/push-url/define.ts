import {define} from '../../internal/define.js';
import {PushUrl} from './push-url.js';

define('push-url', PushUrl);
