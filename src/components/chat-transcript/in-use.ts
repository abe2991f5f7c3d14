/**
 * What a transcript needs once messages come, fail or are typed, and while someone selects, copies, answers or goes through it by
 * keys, but not to be seen: loaded as soon as it has been drawn.
 */
import '../typing-indicator/define.js';
export {ArrivalAnnouncer} from './arrivals.js';
export {failure} from './failure.js';
export {latest} from './latest.js';
export {RowUse} from './row-use.js';
export {selectedRange} from './selection.js';
