import {OnDemand} from '../../internal/on-demand.js';

/** What a transcript needs once it's in use. */
export const inUse = new OnDemand(() => import('./in-use.js'));
