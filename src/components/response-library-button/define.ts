import {define} from '../../internal/define.js';
import {ResponseLibraryButton} from './response-library-button.js';

define('response-library-button', ResponseLibraryButton);
