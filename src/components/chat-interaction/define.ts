import {define} from '../../internal/define.js';
import '../chat-composer/define.js';
import '../chat-toolbar/define.js';
import '../chat-transcript/define.js';
import '../conversation-menu/define.js';
import '../emoji-picker-button/define.js';
import '../push-url/define.js';
import '../response-library-button/define.js';
import {ChatInteraction} from './chat-interaction.js';

define('chat-interaction', ChatInteraction);
