import {define} from '../../internal/define.js';
import {FileAttachment} from './file-attachment.js';

define('file-attachment', FileAttachment);
