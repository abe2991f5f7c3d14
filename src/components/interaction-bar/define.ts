import {define} from '../../internal/define.js';
import '../chat-session/define.js';
import '../interaction-item/define.js';
import '../interaction-offer/define.js';
import '../waiting-summary/define.js';
import {InteractionBar} from './interaction-bar.js';

define('interaction-bar', InteractionBar);
