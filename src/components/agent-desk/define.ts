import {define} from '../../internal/define.js';
import '../chat-interaction/define.js';
import '../chat-session/define.js';
import '../interaction-bar/define.js';
import '../keyboard-help/define.js';
import {AgentDeskElement} from './agent-desk.js';

define('agent-desk', AgentDeskElement);
