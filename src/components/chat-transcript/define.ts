import {define} from '../../internal/define.js';
import {ChatTranscript} from './chat-transcript.js';

define('chat-transcript', ChatTranscript);
