import {define} from '../../internal/define.js';
import {KeyboardHelp} from './keyboard-help.js';

define('keyboard-help', KeyboardHelp);
