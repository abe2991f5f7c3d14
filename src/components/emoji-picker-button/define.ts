import {define} from '../../internal/define.js';
import {EmojiPickerButton} from './emoji-picker-button.js';

define('emoji-picker-button', EmojiPickerButton);
