import {define} from '../../internal/define.js';
import {ResponseLibrary} from './response-library.js';

define('response-library', ResponseLibrary);
