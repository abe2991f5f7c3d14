import {define} from '../../internal/define.js';
import {ChatSessionElement} from './chat-session.js';

define('chat-session', ChatSessionElement);
