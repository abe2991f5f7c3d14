import {define} from '../../internal/define.js';
import {ChatToolbar} from './chat-toolbar.js';

define('chat-toolbar', ChatToolbar);
