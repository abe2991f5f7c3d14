import {define} from '../../internal/define.js';
import {TranscriptSearch} from './transcript-search.js';

define('transcript-search', TranscriptSearch);
