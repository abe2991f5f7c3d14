import {OnDemand} from '../../internal/on-demand.js';

/** The way back, for the few transcripts that use it. */
export const earlier = new OnDemand(() => import('./earlier.js'));
