import {define} from '../../internal/define.js';
import {ConversationMenu} from './conversation-menu.js';

define('conversation-menu', ConversationMenu);
