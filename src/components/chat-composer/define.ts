import {define} from '../../internal/define.js';
import {ChatComposer} from './chat-composer.js';

define('chat-composer', ChatComposer);
