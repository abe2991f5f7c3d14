import {define} from '../../internal/define.js';
import {TypingIndicator} from './typing-indicator.js';

define('typing-indicator', TypingIndicator);
