import {define} from '../../internal/define.js';
import '../pending-indicator/define.js';
import {InteractionItem} from './interaction-item.js';

define('interaction-item', InteractionItem);
