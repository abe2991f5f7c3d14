import {define} from '../../internal/define.js';
import {RichMediaRenderer} from './rich-media-renderer.js';

define('rich-media-renderer', RichMediaRenderer);
